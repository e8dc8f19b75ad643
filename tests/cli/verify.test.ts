import { cp, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import ExcelJS from "exceljs";
import { beforeAll, describe, expect, it } from "vitest";
import { run } from "./build/run-bin.js";
import { smallBatch, temporaryFolder } from "./build/small-batch.js";

const RETURN = "填报表/东部/大连市.csv";
const GRADES = "等次建议表.xlsx";
const CASES = "差异核查单.xlsx";

let folder: string;
let batch: string;
let output: string;
let copies = 0;

beforeAll(async () => {
  folder = await temporaryFolder();
  batch = await smallBatch(join(folder, "batch"));
  await replaceIn(
    join(batch, RETURN),
    /(2019,大连市,[^,]*,2\.01,[^\n]*,)(\d+)(,[^,\n]*\n)/,
    (_, before, figure, after) => [before, Number(figure) + 300, after].join(""),
  );
  output = join(folder, "out");
  expect((await run(["evaluate", batch, "-o", output, "--quiet", "--fail-on", "never"])).exitCode).toBe(0);
});

async function replaceIn(
  file: string,
  pattern: RegExp,
  replacement: (whole: string, ...groups: string[]) => string,
): Promise<void> {
  const text = await readFile(file, "utf8");
  const changed = text.replace(pattern, replacement);
  expect(changed).not.toBe(text);
  await writeFile(file, changed);
}

/** A copy of a folder to edit. */
async function copyOf(original: string): Promise<string> {
  copies += 1;
  const copy = join(folder, `copy-${copies}`);
  await cp(original, copy, { recursive: true });
  return copy;
}

async function edit(file: string, change: (book: ExcelJS.Workbook) => void): Promise<void> {
  const book = new ExcelJS.Workbook();
  await book.xlsx.readFile(file);
  change(book);
  await book.xlsx.writeFile(file);
}

function lines(stdout: string): readonly string[] {
  return stdout.trimEnd().split("\n");
}

describe("verify", () => {
  it("finds a fresh output sound, also where a workbook was saved again", async () => {
    const fresh = await run(["verify", output, batch]);
    expect(fresh.stdout).toMatch(
      /^Verified: result\.json and \d+ other documents follow .* Fingerprint [0-9a-f]{12}\n$/,
    );
    expect(fresh.exitCode).toBe(0);
    const again = await copyOf(output);
    await edit(join(again, GRADES), () => undefined);
    expect((await run(["verify", again, batch, "--lang", "zh"])).stdout).toMatch(/^核验通过：/);
  });

  it("names the first number of result.json that was edited", async () => {
    const edited = await copyOf(output);
    await replaceIn(join(edited, "result.json"), /("eastTotal":\d)(\d)/, (_, before, digit) =>
      [before, (Number(digit) + 1) % 10].join(""),
    );
    const { stdout, exitCode } = await run(["verify", edited, batch]);
    expect(lines(stdout)[0]).toMatch(/^result\.json: tieOut\[item \w+\]\.eastTotal: reads [\d.]+, [\d.]+ follows$/);
    expect(lines(stdout)[1]).toBe("Not verified: 1 deviation.");
    expect(exitCode).toBe(1);
  });

  it("names the first cell of a workbook that was edited", async () => {
    const edited = await copyOf(output);
    await edit(join(edited, GRADES), (book) => {
      book.getWorksheet("核对平衡表")?.eachRow((row) => {
        if (row.getCell(1).text === "3.03 财政援助资金合计") {
          row.getCell(3).value = 7;
        }
      });
    });
    const { stdout, exitCode } = await run(["verify", edited, batch]);
    expect(lines(stdout)[0]).toMatch(/^等次建议表\.xlsx!核对平衡表!C\d+: reads "7", "[\d.]+" follows$/);
    expect(exitCode).toBe(1);
  });

  it("names the input that was edited, and a number that follows no more", async () => {
    const edited = await copyOf(batch);
    await replaceIn(join(edited, RETURN), /(2019,大连市,[^,]*,3\.01,[^\n]*,)(\d)/, (_, before, digit) =>
      [before, (Number(digit) % 9) + 1].join(""),
    );
    const { stdout, exitCode } = await run(["verify", output, edited]);
    expect(lines(stdout)[0]).toMatch(/^input changed: 填报表\/东部\/大连市\.csv: its SHA-256 was [0-9a-f]{12}, now /);
    expect(stdout).toMatch(/\nresult\.json: .* follows/);
    expect(exitCode).toBe(1);
  });

  it("names a missing input and a missing document, also as JSON", async () => {
    const [edited, fewer] = [await copyOf(output), await copyOf(batch)];
    await rm(join(edited, "反馈/贵州省.xlsx"));
    await rm(join(fewer, "协议任务/辽宁省.csv"));
    const { stdout, exitCode } = await run(["verify", edited, fewer, "--json"]);
    const { deviations, findings } = JSON.parse(stdout);
    const told = deviations.map(({ kind, place }: Record<string, string>) => `${kind} ${place}`);
    expect(told).toContain("input-missing 协议任务/辽宁省.csv");
    expect(told).toContain("document-missing 反馈/贵州省.xlsx");
    expect(findings.length).toBeGreaterThan(0);
    expect(exitCode).toBe(1);
  });

  it("names a document that was added, which follows from nothing", async () => {
    const added = await copyOf(output);
    await cp(join(added, "反馈/贵州省.xlsx"), join(added, "反馈/贵州省（副本）.xlsx"));
    await writeFile(join(added, ".DS_Store"), "");
    const { stdout, exitCode } = await run(["verify", added, batch]);
    expect(lines(stdout)).toEqual([
      "document that does not follow: 反馈/贵州省（副本）.xlsx",
      "Not verified: 1 deviation.",
    ]);
    expect(exitCode).toBe(1);
  });

  it("takes answers in the difference sheet for what they are", async () => {
    const edited = await copyOf(output);
    await edit(join(edited, CASES), (book) => {
      const sheet = book.getWorksheet("差异核查单");
      const headers = sheet?.getRow(3);
      headers?.eachCell((cell, column) => {
        if (cell.text === "理由") {
          Object.assign(sheet?.getCell(4, column) ?? {}, { value: "示例数据" });
        }
      });
    });
    const { stdout, exitCode } = await run(["verify", edited, batch]);
    expect(lines(stdout)[0]).toBe("差异核查单.xlsx: 1 cell was filled in; that is no deviation");
    expect(exitCode).toBe(0);
  });
});
