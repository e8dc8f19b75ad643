import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { displayWidth } from "../../src/cli/display-width.js";
import { run } from "./build/run-bin.js";
import { FINALS, filesOf, smallBatch, temporaryFolder } from "./build/small-batch.js";

let folder: string;
let batch: string;

beforeAll(async () => {
  folder = await temporaryFolder();
  batch = await smallBatch(join(folder, "批次"), { "审定.csv": FINALS });
});

describe("exit codes", () => {
  it.each([
    [[], 1, "Exit code 1: 53 findings at or above --fail-on error."],
    [["--fail-on", "never"], 0, "Exit code 0 (--fail-on never); a strict run would return 1: 53 errors."],
  ])("crosscheck %j", async (options, exitCode, line) => {
    const ran = await run(["crosscheck", batch, "-o", join(folder, "核对"), ...options]);
    expect(ran.exitCode).toBe(exitCode);
    expect(ran.stdout.trimEnd().split("\n").at(-1)).toBe(line);
    expect(ran.stderr).toBe("");
  });

  it.each([
    [[], 0, "Exit code 0: no finding at or above --fail-on error."],
    [["--fail-on", "never"], 0, "Exit code 0 (--fail-on never); a strict run would return 0 too: no errors."],
  ])("validate %j of a sound batch", async (options, exitCode, line) => {
    const ran = await run(["validate", batch, ...options]);
    expect(ran.exitCode).toBe(exitCode);
    expect(ran.stdout.trimEnd().split("\n").at(-1)).toBe(line);
  });

  it("--fail-on warning counts warnings too", async () => {
    const path = join(batch, "填报表", "东部", "大连市.csv");
    const strange = await smallBatch(join(folder, "多余列"), { "备注.csv": "甲,乙\n1,2\n" });
    const ran = await run(["validate", path, strange, "--fail-on", "warning", "--json"]);
    const { findings } = JSON.parse(ran.stdout);
    const failing = findings.filter((one: { severity: string }) => one.severity !== "info");
    expect(failing).not.toEqual([]);
    expect(ran.exitCode).toBe(1);
  });
});

describe("validate", () => {
  it("takes single files, writes the problem list with -o and nothing without", async () => {
    const path = join(batch, "填报表", "东部", "大连市.csv");
    expect((await run(["validate", path])).stdout).toMatch(/^Findings: 0 errors, 0 warnings, \d+ notes?\n/);
    const ran = await run(["validate", path, "-o", join(folder, "问题"), "--lang", "zh"]);
    expect(ran.exitCode).toBe(0);
    expect(Object.keys(await filesOf(join(folder, "问题"))).length).toBeGreaterThan(1);
    expect(ran.stdout).toContain("已生成");
  });
});

describe("crosscheck", () => {
  it("writes the workbook and its CSV alone", async () => {
    const out = join(folder, "只核对");
    const { stdout } = await run(["crosscheck", batch, "-o", out, "--lang", "zh"]);
    expect(stdout).toMatch(/^双方数据核对：55 项；一致 \d+/);
    expect(Object.keys(await filesOf(out))).toEqual([".jiedui-manifest.json", "双方数据核对.csv", "双方数据核对.xlsx"]);
  });
});

describe("common options", () => {
  it("--json prints one object with findings and nothing else, before or after the command's name", async () => {
    const after = await run(["validate", batch, "--json"]);
    expect(JSON.parse(after.stdout)).toMatchObject({ command: "validate", exitCode: 0, findings: expect.any(Array) });
    expect(after.stderr).toBe("");
    expect((await run(["--json", "validate", batch])).stdout).toBe(after.stdout);
    const out = join(folder, "json");
    const { stdout } = await run(["crosscheck", batch, "-o", out, "--json"]);
    expect(JSON.parse(stdout)).toMatchObject({
      command: "crosscheck",
      exitCode: 1,
      output: out,
      findings: expect.any(Array),
    });
  });

  it("--quiet prints nothing; the exit code speaks", async () => {
    const { stdout, stderr, exitCode } = await run(["crosscheck", batch, "-o", join(folder, "静"), "--quiet"]);
    expect({ stdout, stderr, exitCode }).toEqual({ stdout: "", stderr: "", exitCode: 1 });
  });

  it("--lang zh says everything in Chinese, within the width, no line beginning with a closing mark", async () => {
    const { stdout } = await run(["crosscheck", batch, "-o", join(folder, "中"), "--lang", "zh"]);
    const lines = stdout.split("\n").filter((line) => !line.includes(folder));
    expect(lines.filter((line) => displayWidth(line) > 80)).toEqual([]);
    expect(lines.filter((line) => /^\s*[，。；：）」、]/u.test(line))).toEqual([]);
    expect(stdout).not.toMatch(/\b(error|warning|findings?|entries|written)\b(?!。)(?! 级别)/);
  });

  it("colours nothing in a pipe", async () => {
    const { stdout } = await run(["crosscheck", batch, "-o", join(folder, "色")]);
    expect(stdout).not.toContain("\u001b");
  });
});
