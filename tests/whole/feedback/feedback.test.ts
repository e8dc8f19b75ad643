import { cp, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeAll, describe, expect, it, onTestFinished } from "vitest";
import type { Batch } from "../../../src/model/batch.js";
import { provinceOf } from "../../../src/model/lookups.js";
import type { GRADES } from "../../../src/model/scheme.js";
import { readBatch } from "../../../src/read/read-batch.js";
import { allFeedback, feedbackWorkbook } from "../../../src/report/feedback-workbook/feedback-workbook.js";
import { present } from "../../build/present.js";
import { scheme } from "../../build/scheme.js";
import { differing } from "../properties/refiled.js";
import { readSample, resultOf, SAMPLE } from "../sample-result.js";
import { hostile } from "./hostile.js";
import { foreignNames, gradingTexts, scoreNumbers } from "./what-leaks.js";
import { zipNumbers, zipParts, zipTexts } from "./zip-texts.js";

const provinces = scheme.units.filter((unit) => unit.level === "province");
let sample: Batch;
beforeAll(async () => {
  sample = await readSample();
});

/** Reads all 23 feedbacks of a batch and lists what each tells that it may not. */
async function leaksOf(batch: Batch): Promise<readonly string[]> {
  const result = resultOf(batch);
  const artefacts = await allFeedback(result, scheme);
  expect(artefacts.map(({ path }) => path)).toEqual(provinces.map(({ fullName }) => `反馈/${fullName}.xlsx`));
  return artefacts.flatMap(({ path, bytes }, index) => {
    const { code } = present(provinces[index]);
    const leaks = [
      ...foreignNames(bytes, code),
      ...(result.finals.length === 0 ? gradingTexts(bytes) : []),
      ...scoreNumbers(bytes, result, code).map(String),
    ];
    return leaks.map((leak) => `${path}: ${leak.slice(0, 60)}`);
  });
}

describe("the reader of the test", () => {
  it("reads cells, sheet names, headers and footers, prompts and properties", async () => {
    const { bytes } = await feedbackWorkbook(resultOf(sample), scheme, "520000");
    const [texts, paths] = [zipTexts(bytes), [...zipParts(bytes).keys()]];
    expect(paths).toEqual(expect.arrayContaining(["docProps/core.xml", "xl/sharedStrings.xml", "xl/workbook.xml"]));
    expect(texts).toContain("整改清单");
    expect(texts.some((text) => text.includes("六盘水") && text.includes("黔西南"))).toBe(true);
    expect(texts.some((text) => /&P|第 ?&amp;P|&N/.test(text))).toBe(true);
    expect(zipNumbers(bytes).length).toBeGreaterThan(100);
  });

  it("would tell of another's names and grades", async () => {
    const result = resultOf(sample);
    const { bytes } = await feedbackWorkbook(result, scheme, "520000");
    expect(foreignNames(bytes, "210000")).toEqual(expect.arrayContaining(["铜仁", "苏州", "黔西南布依族苗族自治州"]));
    const approved = { ...result, finals: result.units.map(({ unit }) => finalOf(unit, "较差")) };
    expect(gradingTexts((await feedbackWorkbook(approved, scheme, "520000")).bytes)).toContain("综合评价较差");
  });
});

describe("before grades are approved, no feedback holds a score, letter, grade or place, nor a foreign name", () => {
  it("in the sample", async () => {
    expect(await leaksOf(sample)).toEqual([]);
  });

  it("with differences everywhere", async () => {
    expect(await leaksOf(differing(sample))).toEqual([]);
  });

  it("with every name typed into every free text", async () => {
    expect(await leaksOf(hostile(sample))).toEqual([]);
  });
});

function finalOf(unit: string, grade: (typeof GRADES)[number]) {
  return { unit, grade, document: `示例审定文件${unit}号`, date: "2020-02-20", place: { file: "审定结果.csv" } };
}

describe("after grades are approved", () => {
  it("reads the final form, shows the own approved grades, and nobody else's", async () => {
    const folder = await mkdtemp(join(tmpdir(), "jiedui-whole-"));
    onTestFinished(() => rm(folder, { recursive: true, force: true }));
    await cp(SAMPLE, folder, { recursive: true });
    const rows = scheme.units.map(({ fullName, code }) => `2019,${fullName},一般,示例审定文件${code}号,2020-02-20`);
    await writeFile(join(folder, "审定结果.csv"), ["年度,被评单位,审定等次,依据,日期", ...rows].join("\n"));
    const result = resultOf(await readBatch(folder, { scheme }));
    expect(result.finals).toHaveLength(56);
    for (const { code, fullName } of provinces) {
      const own = scheme.units.filter((unit) => provinceOf(unit) === code);
      const finals = result.finals.map((final) => ({
        ...final,
        grade: own.some((unit) => unit.code === final.unit) ? ("好" as const) : ("较差" as const),
      }));
      const units = result.units.map((unit) => ({
        ...unit,
        grade: { ...unit.grade, final: finals.find((final) => final.unit === unit.unit) },
      }));
      const { bytes } = await feedbackWorkbook({ ...result, finals, units }, scheme, code);
      const texts = zipTexts(bytes);
      const approved = texts.filter((text) => text.startsWith("综合评价"));
      expect(new Set(approved), fullName).toEqual(new Set(["综合评价好"]));
      const documents = new Set(texts.flatMap((text) => text.match(/示例审定文件\d+号/g) ?? []));
      expect(documents, fullName).toEqual(new Set(own.map((unit) => `示例审定文件${unit.code}号`)));
      expect(
        gradingTexts(bytes).filter((text) => text !== "综合评价好" && text !== "审定等次"),
        fullName,
      ).toEqual([]);
      expect([...foreignNames(bytes, code), ...scoreNumbers(bytes, result, code)], fullName).toEqual([]);
    }
  });
});
