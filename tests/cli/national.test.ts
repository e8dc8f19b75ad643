import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { type Run, run, SAMPLE } from "./build/run-bin.js";
import { filesOf, temporaryFolder } from "./build/small-batch.js";

let folder: string;
let evaluated: Run;

beforeAll(async () => {
  folder = await temporaryFolder();
  evaluated = await run(["evaluate", SAMPLE, "-o", join(folder, "out"), "--fail-on", "never", "--lang", "en"]);
});

describe("evaluate of the whole sample batch", () => {
  it("ends with 0 and says what a strict run returns and why", () => {
    const { exitCode, stdout, stderr } = evaluated;
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: "" });
    expect(stdout.trimEnd().split("\n").at(-1)).toMatch(
      /^Exit code 0 \(--fail-on never\); a strict run would return 1: \d+ errors\.$/,
    );
  });

  it("summarises grades by group in words, returns and cross-check", () => {
    const { stdout } = evaluated;
    expect(stdout).toMatch(/^Batch 2019: suggested grades \(before approval\)\n/);
    for (const [name, units] of [
      ["Eastern provinces", 9],
      ["Eastern cities", 13],
      ["Central/western provinces", 14],
      ["Central/western cities and", 20],
    ]) {
      expect(stdout).toMatch(new RegExp(`│ ${name} +│ ${units} `));
    }
    expect(stdout).toContain("\nReturns: 56 of 56 received\n");
    expect(stdout).toMatch(/^Cross-check: \d+ entries; \d+ agree, /m);
  });

  it("lists at most twenty findings, five of a rule, and no notes", () => {
    const heads = evaluated.stdout.match(/^ {2}(error|warning|note) .*$/gm) ?? [];
    expect(heads).toHaveLength(20);
    expect(heads.filter((head) => head.startsWith("  note"))).toEqual([]);
    const rules = heads.map((head) => head.split(" ").at(-1) ?? "");
    expect(rules.filter((rule, index) => rules.slice(0, index).filter((one) => one === rule).length >= 5)).toEqual([]);
    expect(evaluated.stdout).toMatch(/^… and \d+ more and \d+ notes: the files list them all\.$/m);
  });

  it("writes every document and says how many and where", async () => {
    const files = Object.keys(await filesOf(join(folder, "out")));
    expect(files).toEqual(expect.arrayContaining(["result.json", "result.schema.json", "等次建议表.xlsx"]));
    expect(files.filter((path) => path.startsWith("反馈/"))).toHaveLength(23);
    expect(evaluated.stdout).toMatch(new RegExp(`^${files.length - 1} documents written to .*out$`, "m"));
  });
});
