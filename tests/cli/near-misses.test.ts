import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { refusal, run } from "./build/run-bin.js";
import { smallBatch, temporaryFolder } from "./build/small-batch.js";

let batch: string;
let output: string;

beforeAll(async () => {
  const folder = await temporaryFolder();
  [batch, output] = [await smallBatch(join(folder, "batch")), join(folder, "out")];
  await run(["evaluate", batch, "-o", output, "--quiet", "--fail-on", "never"]);
});

describe("a name that is nearly right", () => {
  it.each([
    [
      "a pairing alone",
      (): string[] => ["explain", output, "大连", "大连—六盘水"],
      /^error: 大连—六盘水 is a pairing; name one of its items too, such as 大连—六盘水\.[^.]+$/,
    ],
    [
      "a pairing of others alone",
      (): string[] => ["explain", output, "大连", "杭州—恩施"],
      /^error: 杭州—恩施 is not among the pairings of 大连 /,
    ],
    ["a number of several things", (): string[] => ["explain", output, "大连", "11"], /, E11 引导企业个数\?\)$/],
    [
      "a part of an item's name",
      (): string[] => ["whatif", batch, "--set", "大连—六盘水.财政援助=3"],
      /there is no item 财政援助 \(did you mean .*3\.03 财政援助资金合计.*\?\)$/,
    ],
    [
      "a part of a pairing's name",
      (): string[] => ["whatif", batch, "--set", "连—六盘水.3.03=3"],
      /连—六盘水 is no pairing and no unit of the scheme \(did you mean 大连—六盘水, 六盘水\?\)$/,
    ],
    [
      "an item that the unit reports by pairing",
      (): string[] => ["whatif", batch, "--set", "大连.财政援助资金合计=3"],
      /大连 reports 财政援助资金合计 for each pairing; name the pairing: 大连—六盘水\.财政援助资金合计$/,
    ],
    [
      "an item that the unit does not report",
      (): string[] => ["whatif", batch, "--set", "大连.制定资金项目管理办法=3"],
      /制定资金项目管理办法 is no item that 大连 reports/,
    ],
    [
      "a part of a rule's id",
      (): string[] => ["rules", "part-exceed"],
      /^error: there is no rule part-exceed \(did you mean part-exceeds-whole\?\);/,
    ],
    [
      "a city for its province",
      (): string[] => ["feedback", output, "大连", "-o", join(output, "x")],
      /^error: 大连 gets no feedback of its own: its points are in that of 辽宁; name 辽宁$/,
    ],
  ])("%s: the refusal says what was meant", async (_, command, line) => {
    expect(await refusal(command())).toMatch(line);
  });

  it("lists no indicator twice", async () => {
    expect((await refusal(["explain", output, "大连", "11"])).match(/E11/g)).toHaveLength(1);
  });

  it("takes an item or indicator as it was suggested", async () => {
    for (const part of ["E11 引导企业个数", "3.03 财政援助资金合计"]) {
      expect((await run(["explain", output, "大连", part])).exitCode).toBe(0);
    }
    const { exitCode } = await run(["whatif", batch, "--set", "大连—六盘水.3.03 财政援助资金合计=13000"]);
    expect(exitCode).toBe(0);
  });
});

describe("the help of scheme", () => {
  it("tells of its help command in the terminal's language", async () => {
    const { stdout } = await run(["scheme", "--help", "--lang", "zh"]);
    expect(stdout).toMatch(/help \[command\] +显示某个命令的帮助/);
    expect(stdout).not.toContain("display help");
  });
});
