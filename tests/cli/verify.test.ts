import { cp, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import {
  changeDigit,
  type EvaluatedBatch,
  editBook,
  evaluatedBatch,
  RETURN,
  replaceIn,
} from "./build/evaluated-batch.js";
import { run } from "./build/run-bin.js";

const GRADES = "等次建议表.xlsx";

let batch: string;
let output: string;
let copyOf: EvaluatedBatch["copyOf"];

beforeAll(async () => {
  ({ batch, output, copyOf } = await evaluatedBatch());
});

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
    await editBook(join(again, GRADES), () => undefined);
    expect((await run(["verify", again, batch, "--lang", "zh"])).stdout).toMatch(/^核验通过：/);
  });

  it("names the first number of result.json that was edited", async () => {
    const edited = await copyOf(output);
    await replaceIn(join(edited, "result.json"), /("eastTotal":\d)(\d)/, (_, before, digit) =>
      [before, (Number(digit) + 1) % 10].join(""),
    );
    const { stdout, exitCode } = await run(["verify", edited, batch]);
    expect(lines(stdout)[0]).toMatch(
      /^result\.json: tieOut\[\d\.\d\d [^\]]+\]\.eastTotal: reads [\d.]+, [\d.]+ follows$/,
    );
    expect(lines(stdout)[1]).toBe("Not verified: 1 file or input deviates.");
    expect(exitCode).toBe(1);
  });

  it("names the first cell of a workbook that was edited", async () => {
    const edited = await copyOf(output);
    await editBook(join(edited, GRADES), (book) => {
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
    await changeDigit(edited);
    const { stdout, exitCode } = await run(["verify", output, edited]);
    expect(lines(stdout)[0]).toMatch(/^input changed: 填报表\/东部\/大连市\.csv: its SHA-256 was [0-9a-f]{12}, now /);
    expect(stdout).toMatch(
      /\nresult\.json: (?:units\[|reconciliation\[大连—六盘水 3\.01 [^\]]+\]\.reports\[大连\]\.value: reads ).* follows/,
    );
    expect(exitCode).toBe(1);
  });

  it("names a unit that does not follow, before anything that depends on it", async () => {
    const fewer = await copyOf(batch);
    await rm(join(fewer, RETURN));
    const { stdout } = await run(["verify", output, fewer]);
    expect(lines(stdout).slice(0, 2)).toEqual([
      "input missing: 填报表/东部/大连市.csv",
      expect.stringMatching(/^result\.json: units\[大连\] does not follow \(and \d+ more there\)$/),
    ]);
  });

  it("names a finding that was struck out by its rule and unit, and counts no other", async () => {
    const edited = await copyOf(output);
    const file = join(edited, "result.json");
    const result = JSON.parse(await readFile(file, "utf8"));
    const [struck, ...findings] = result.findings;
    await writeFile(file, JSON.stringify({ ...result, findings }));
    const { stdout } = await run(["verify", edited, batch, "--lang", "zh"]);
    expect(lines(stdout)[0]).toMatch(new RegExp(`^result\\.json：缺少 findings\\[${struck.rule}[^\\]]*\\]$`));
  });

  it("says in two lines that an input differs in bytes and in nothing else", async () => {
    const edited = await copyOf(batch);
    await writeFile(join(edited, RETURN), `${await readFile(join(edited, RETURN), "utf8")}\n`);
    const { stdout, exitCode } = await run(["verify", output, edited]);
    expect(lines(stdout)).toEqual([
      expect.stringMatching(/^input changed: 填报表\/东部\/大连市\.csv: its SHA-256 was /),
      expect.stringMatching(/^only the fingerprint differs in 2\d documents$/),
      "every number follows; the inputs differ in bytes",
      "Not verified: 1 file or input deviates.",
    ]);
    expect(exitCode).toBe(1);
  });

  it("does not take a fingerprint that was typed over for the recorded one", async () => {
    const edited = await copyOf(output);
    await editBook(join(edited, GRADES), (book) => {
      const head = book.getWorksheet("汇总")?.getCell("A2");
      Object.assign(head ?? {}, { value: head?.text.replace(/[0-9a-f]{12}$/, "0123456789ab") });
    });
    expect(lines((await run(["verify", edited, batch])).stdout)[0]).toMatch(/^等次建议表\.xlsx!汇总!A2: reads /);
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
      "Not verified: 1 file or input deviates.",
    ]);
    expect(exitCode).toBe(1);
  });
});
