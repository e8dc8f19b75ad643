import { appendFile, cp, readFile } from "node:fs/promises";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { refusal, run } from "./build/run-bin.js";
import { smallBatch, temporaryFolder } from "./build/small-batch.js";

let folder: string;
let result: string;
beforeAll(async () => {
  folder = await temporaryFolder();
  result = join(folder, "out");
  await run(["evaluate", await smallBatch(join(folder, "batch")), "-o", result, "--quiet"]);
});

describe("explain", () => {
  it("prints a unit's page, exit code 0", async () => {
    const { exitCode, stdout, stderr } = await run(["explain", result, "大连", "--lang", "zh"]);
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: "" });
    expect(stdout).toMatch(/^大连市 2019 年度：/);
    expect(stdout).toContain("各项怎么来");
  });

  it.each([
    ["a code", ["210200"], "大连市 2019"],
    ["a row by number", ["大连", "7"], "大连 2019: 7 人才支援"],
    ["a row by title", ["大连市", "人才支援"], "大连 2019: 7 人才支援"],
    ["an indicator", ["大连", "e05"], "大连 2019: E05 按协议选派专业技术人才情况"],
    ["an indicator by its words", ["大连", "按协议选派专业技术人才情况"], "大连 2019: E05 按协议选派专业技术人才情况"],
    ["a veto", ["大连", "v1"], "大连 2019: V1 未完成年度扶贫协作协议"],
    ["a cap by its words", ["大连", "重大违纪违规"], "大连 2019: K1 重大违纪违规"],
    ["an item by code", ["大连", "2.02"], "大连 2019: 2.02 选派专业技术人才"],
    ["an item by id", ["大连", "specialists_sent"], "大连 2019: 2.02 选派专业技术人才"],
    ["an item on a link", ["大连", "大连—六盘水.选派专业技术人才"], "大连 2019: 大连—六盘水 2.02 选派专业技术人才"],
    ["an item on a link by id", ["大连", "L06.specialists_sent"], "大连 2019: 大连—六盘水 2.02 选派专业技术人才"],
    ["an item on a link by code", ["大连", "大连→六盘水.2.02"], "大连 2019: 大连—六盘水 2.02 选派专业技术人才"],
  ])("takes %s", async (_, args, title) => {
    const { exitCode, stdout } = await run(["explain", result, ...args, "--depth", "0"]);
    expect({ exitCode, first: stdout.split("\n")[0]?.slice(0, title.length) }).toEqual({ exitCode: 0, first: title });
  });

  it("takes a finding and a case by id", async () => {
    const { findings, reconciliation } = JSON.parse(await readFile(join(result, "result.json"), "utf8"));
    const finding = findings.find((one: { readonly rule: string }) => one.rule === "agreement-line-missed");
    const told = await run(["explain", result, "大连", finding.id]);
    expect(told.stdout).toContain("agreement-line-missed");
    const [entry] = reconciliation;
    const { stdout, exitCode } = await run(["explain", result, "大连", entry.id]);
    expect({ exitCode, link: stdout.includes("大连—六盘水") }).toEqual({ exitCode: 0, link: true });
  });

  it("says why a unit is not evaluated, exit code 0", async () => {
    const { exitCode, stdout } = await run(["explain", result, "杭州", "--lang", "zh"]);
    expect(exitCode).toBe(0);
    expect(stdout).toContain("未报送，本年度不评价");
  });

  it("writes Markdown and JSON by the file's name, and says where", async () => {
    const page = join(folder, "大连.md");
    const { stdout, stderr } = await run(["explain", result, "大连", "-o", page]);
    expect({ stdout, stderr }).toEqual({ stdout: "", stderr: `written to ${page}\n` });
    expect(await readFile(page, "utf8")).toMatch(/^# 大连市 2019/);
    const tree = join(folder, "大连.json");
    await run(["explain", result, "大连", "-o", tree, "--quiet"]);
    const { unit, root } = JSON.parse(await readFile(tree, "utf8"));
    expect({ unit, kind: root.kind, rows: root.children.length > 10 }).toEqual({
      unit: "210200",
      kind: "unit",
      rows: true,
    });
  });

  it("inside --json is one object with findings", async () => {
    const { stdout } = await run(["explain", result, "大连", "7", "--json"]);
    const { command, derivation, findings } = JSON.parse(stdout);
    expect({ command, kind: derivation.root.kind }).toEqual({ command: "explain", kind: "row" });
    expect(findings.length).toBeGreaterThan(0);
  });

  it.each([
    [["大联"], "error: 大联 is no evaluated unit (did you mean 大连?)"],
    [["火星"], "error: 火星 is no evaluated unit; give a code or a name such as 贵州"],
    [["大连", "W05"], "error: W05 is an indicator of the other side; it is not measured for 大连"],
    [["大连", "L13.fiscal_aid"], "error: 杭州—恩施 is not among the pairings of 大连 (大连—六盘水)"],
    [
      ["大连", "L06.budget_revenue"],
      "error: 3.04 一般公共预算收入 is reported once for a unit, not for a pairing; name it alone",
    ],
    [
      ["大连", "就业数"],
      /^error: 就业数 is no row, indicator, item, fact \(V1\), finding or case of the result \(did you mean 5\.01 /,
    ],
    [["大连", "7", "--depth", "x"], "error: --depth x: a number from 0, or all"],
    [["大连", "7", "--format", "xlsx"], "error: --format xlsx: choose one of text, md, json"],
  ])("refuses %j", async (args, line) => {
    expect(await refusal(["explain", result, ...args])).toEqual(
      line instanceof RegExp ? expect.stringMatching(line) : line,
    );
  });

  it("refuses another scheme than the result's, and to write over it", async () => {
    const other = join(folder, "scheme");
    await cp("src/scheme/gkf-2019-13", other, { recursive: true });
    await appendFile(join(other, "scheme.yaml"), "# edited\n");
    expect(await refusal(["explain", result, "大连", "--scheme", other])).toMatch(
      /^error: the result was made with scheme/,
    );
    expect(await refusal(["explain", result, "大连", "-o", join(result, "result.json")])).toMatch(/would replace/);
  });
});
