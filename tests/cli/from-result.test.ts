import { spawnSync } from "node:child_process";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { beforeAll, describe, expect, it } from "vitest";
import { FORMATS, TABLES } from "../../src/cli/options.js";
import { HAS_TERMINAL, onTerminal } from "./build/on-terminal.js";
import { refusal, run } from "./build/run-bin.js";
import { FINALS, filesOf, smallBatch, temporaryFolder } from "./build/small-batch.js";

let folder: string;
let result: string;
let unapproved: string;

beforeAll(async () => {
  folder = await temporaryFolder();
  const batch = await smallBatch(join(folder, "batch"), { "审定.csv": FINALS });
  result = join(folder, "out");
  await run(["evaluate", batch, "-o", result, "--quiet"]);
  unapproved = join(folder, "before");
  const approved = JSON.parse(await readFile(join(result, "result.json"), "utf8"));
  await mkdir(unapproved);
  await writeFile(join(unapproved, "result.json"), JSON.stringify({ ...approved, finals: [] }));
});

const BEGINNINGS: Readonly<Record<(typeof FORMATS)[number], RegExp>> = {
  xlsx: /^PK/,
  csv: /^\uFEFF[^\n]*,[^\n]*\n/,
  md: /^## 2019年度/,
  html: /^<!DOCTYPE html>/i,
  json: /^\{/,
};

/** Every table in every format, from one process of the built program. */
const ALL_TABLES = `
  const [main, result, folder, tables, formats] = process.argv.slice(1);
  const program = await import(main);
  for (const table of tables.split(",")) {
    for (const format of formats.split(",")) {
      const output = folder + "/" + table + "." + format;
      process.exitCode ||= await program.main(["export", result, "--table", table, "-o", output, "--quiet"]);
    }
  }`;

describe("export", () => {
  it("writes every table in every format", async () => {
    const main = pathToFileURL(resolve("dist/main.js")).href;
    const args = [main, result, folder, TABLES.join(","), FORMATS.join(",")];
    const ran = spawnSync(process.execPath, ["--input-type=module", "-e", ALL_TABLES, ...args], { encoding: "utf8" });
    expect({ status: ran.status, stdout: ran.stdout, stderr: ran.stderr }).toEqual({
      status: 0,
      stdout: "",
      stderr: "",
    });
    for (const table of TABLES) {
      for (const format of FORMATS) {
        expect(await readFile(join(folder, `${table}.${format}`), "utf8")).toMatch(BEGINNINGS[format]);
      }
    }
  });

  it.each(FORMATS)("prints %s to a pipe", async (format) => {
    const { exitCode, stdout, stderr } = await run(["export", result, "--format", format]);
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: "" });
    expect(stdout).toMatch(BEGINNINGS[format]);
  });

  it("takes the format from the file's name and says on standard error where it wrote", async () => {
    const file = join(folder, "排名.csv");
    const { stdout, stderr } = await run(["export", join(result, "result.json"), "-o", file, "--group", "east-city"]);
    expect({ stdout, stderr }).toEqual({ stdout: "", stderr: `written to ${file}\n` });
    expect(await readFile(file, "utf8")).toMatch(/大连/);
    expect(await readFile(file, "utf8")).not.toMatch(/六盘水/);
  });

  it("inside --json is one object with findings", async () => {
    const { stdout } = await run(["export", result, "--table", "notice", "--json"]);
    const { command, content, findings } = JSON.parse(stdout);
    expect({ command, findings: findings.length > 0 }).toEqual({ command: "export", findings: true });
    expect(content.tables).toHaveLength(4);
    const markdown = JSON.parse((await run(["export", result, "--json", "--format", "md"])).stdout);
    expect(markdown.content).toMatch(BEGINNINGS.md);
  });

  it.each([
    [
      ["--table", "notice"],
      "error: no approved grades: the batch holds no final form (审定结果), so there is no notice or hand-over table",
    ],
    [["--group", "east"], "error: no such group: east; known: east-province, east-city, west-province, west-city"],
    [["--format", "xlsx", "--json"], "error: a workbook is not printed; name a file with -o"],
  ])("refuses %j", async (options, line) => {
    const { stderr, exitCode } = await run(["export", unapproved, ...options]);
    expect({ stderr, exitCode }).toEqual({ stderr: `${line}\n`, exitCode: 2 });
  });

  it.skipIf(!HAS_TERMINAL)("prints nothing binary to a terminal", () => {
    const shown = onTerminal(["export", result, "--format", "xlsx"]);
    expect(shown.trim()).toBe("error: a workbook is not printed; name a file with -o");
    expect(onTerminal(["export", result, "--format", "md"])).toContain("## 2019年度");
  });

  it("never writes over what it reads, and leaves nothing beside a file it cannot write", async () => {
    const before = await filesOf(folder);
    const file = join(result, "result.json");
    expect(await refusal(["export", result, "-o", file, "--format", "json"])).toMatch(/would replace .*result\.json/);
    expect(await refusal(["export", result, "-o", join(folder, "nosuch", "x.md")])).toMatch(
      /x\.md cannot be written \(ENOENT\)$/,
    );
    expect(await refusal(["export", result, "-o", result])).toMatch(/cannot be written \(EISDIR\)$/);
    expect(await filesOf(folder)).toEqual(before);
  });
});

describe("feedback", () => {
  it("writes the named provinces' workbooks, each once", async () => {
    const out = join(folder, "反馈两省");
    const { exitCode, stdout, stderr } = await run(["feedback", result, "贵 州", "５２００００", "辽宁省", "-o", out]);
    expect({ exitCode, stdout, stderr }).toEqual({
      exitCode: 0,
      stdout: `2 documents written to ${out}\n`,
      stderr: "",
    });
    expect(Object.keys(await filesOf(out))).toEqual([".jiedui-manifest.json", "反馈/贵州省.xlsx", "反馈/辽宁省.xlsx"]);
  });

  it("refuses a place that gets none, and the folder it reads", async () => {
    expect(await refusal(["feedback", result, "六盘水", "-o", join(folder, "x")])).toBe(
      "error: 六盘水 gets no feedback of its own: its points are in that of 贵州; name 贵州",
    );
    const before = await filesOf(result);
    expect(await refusal(["feedback", result, "-o", result, "--force"])).toMatch(/would replace .*result\.json/);
    expect(await filesOf(result)).toEqual(before);
  });
});

describe("a result that is none", () => {
  it.each([
    ["no JSON", "{", "other.json is no result.json of this program: the content is no JSON"],
    [
      "another schema",
      '{"schema":"jiedui/result@2"}',
      "other.json was made by a newer version of the program (jiedui/result@2); use that one",
    ],
    [
      "another document",
      '{"year":2019}',
      "other.json is no result.json of this program: it does not say jiedui/result@1",
    ],
    [
      "a part only",
      '{"schema":"jiedui/result@1","year":2019}',
      "other.json was made by an older version of the program, or changed since: tool does not fit; evaluate again",
    ],
  ])("%s is refused in one line", async (_name, content, line) => {
    const file = join(folder, "other.json");
    await writeFile(file, content);
    expect(await refusal(["export", file])).toContain(line);
    expect(await refusal(["feedback", file, "-o", join(folder, "x")])).toContain(line);
    expect(await refusal(["diff", file, result])).toContain(line);
    expect(await refusal(["explain", file, "辽宁"])).toContain(line);
  });
});
