import { describe, expect, it } from "vitest";
import { allFeedback, feedbackWorkbook } from "../../../src/report/feedback-workbook/feedback-workbook.js";
import { scheme } from "../../build/scheme.js";
import { finals } from "../result/national-batch.js";
import { nationalResult } from "../result/national-result.js";
import { feedbackLeaks } from "./feedback-leaks.js";
import { gradingIn, namesIn } from "./names-in.js";

const result = nationalResult();
const provinces = scheme.units.filter((unit) => unit.level === "province");

describe("before grades are approved", () => {
  it("goes to the 23 provinces in the regulation's order", async () => {
    const artefacts = await allFeedback(result, scheme);
    expect(artefacts.map((artefact) => artefact.path)).toEqual(
      provinces.map((province) => `反馈/${province.fullName}.xlsx`),
    );
    for (const [index, artefact] of artefacts.entries()) {
      const province = provinces[index]?.code ?? "";
      expect(await feedbackLeaks(artefact.bytes, result, scheme, province), artefact.path).toEqual([]);
      expect((await namesIn(artefact.bytes, scheme)).has(province), artefact.path).toBe(true);
    }
  }, 60_000);

  it("would tell of a leak", async () => {
    const guizhou = await feedbackWorkbook(result, scheme, "520000");
    expect(await feedbackLeaks(guizhou.bytes, result, scheme, "210000")).toContain("铜仁");
  });
});

describe("after grades are approved", () => {
  const approved = nationalResult({ finals: finals() });

  it("shows the own approved grades and nobody else's, and still no score or place", async () => {
    const { bytes } = await feedbackWorkbook(approved, scheme, "210000");
    const grading = await gradingIn(bytes);
    expect(grading.filter((text) => text.startsWith("综合评价"))).toEqual(["综合评价一般", "综合评价好"]);
    expect(grading.filter((text) => !text.startsWith("综合评价"))).toEqual([]);
    expect(await feedbackLeaks(bytes, approved, scheme, "210000")).toEqual([]);
  });
});
