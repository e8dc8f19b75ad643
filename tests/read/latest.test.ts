import { describe, expect, it } from "vitest";
import { checkReturns } from "../../src/check/check.js";
import type { Batch } from "../../src/model/batch.js";
import { scheme } from "./scheme.js";
import { readFiles, returnOf } from "./temporary-batch.js";

const ZHEJIANG = "330000";

/** A return of Zhejiang with a figure, and the dates it states. */
function dated(value: string, date: string, cutoff = ""): string {
  return returnOf(
    `2019,浙江,,1.07,,,1,1,${value},`,
    `2019,浙江,,meta.date,填报日期,,,,${date},`,
    `2019,浙江,,meta.cutoff,数据截止日,,,,${cutoff},`,
  );
}

function entryOf(batch: Batch) {
  return batch.completeness.find(({ unit }) => unit === ZHEJIANG);
}

function usedIn(batch: Batch): string | undefined {
  return batch.returns.get(ZHEJIANG)?.rows.get("|study_sessions")?.actual.asRead;
}

const told = (batch: Batch, rule: string): readonly string[] =>
  checkReturns({ scheme, batch, agreement: [] })
    .findings.filter((finding) => finding.rule === rule)
    .map(({ message }) => message.zh);

describe("the later of several returns", () => {
  it("is the one that states the later date, whatever the files are called", async () => {
    const files = { "a/新.csv": dated("7", "2019-12-30"), "b/旧.csv": dated("5", "2019年12月23日") };
    const batch = await readFiles(files, { several: "latest" });
    expect(entryOf(batch)).toEqual({
      unit: ZHEJIANG,
      status: "received",
      files: ["a/新.csv", "b/旧.csv"],
      replaced: ["b/旧.csv"],
    });
    expect(usedIn(batch)).toBe("7");
    expect(told(batch, "return-replaced")).toEqual([
      "浙江：采用填报日期在后的 a/新.csv，未采用 b/旧.csv（--latest）。",
    ]);
  });

  it("is the one with the later cut-off date where both were filled in on one day", async () => {
    const files = {
      "a.csv": dated("7", "2019-12-30", "2019-12-01"),
      "b.csv": dated("5", "2019-12-30", "截至2019年12月底"),
      "c.csv": dated("3", "2019-12-29", "2019-12-31"),
    };
    const batch = await readFiles(files, { several: "latest" });
    expect(usedIn(batch)).toBe("5");
    expect(entryOf(batch)?.replaced).toEqual(["a.csv", "c.csv"]);
  });

  it.each([
    ["a date is missing", dated("5", ""), "date-missing", "（--latest：有的没有写明填报日期）"],
    ["a date is none", dated("5", "年底"), "date-missing", "（--latest：有的没有写明填报日期）"],
    ["the dates are equal", dated("5", "2019-12-30"), "dates-equal", "不能分出先后"],
    ["both dates are equal", dated("5", "2019-12-30", "2019-12-01"), "dates-equal", "不能分出先后"],
  ])("cannot be told where %s: neither is used, and why is said", async (_, second, undecided, words) => {
    const files = { "a.csv": dated("7", "2019-12-30", "2019-12-01"), "b.csv": second };
    const batch = await readFiles(files, { several: "latest" });
    expect(entryOf(batch)).toMatchObject({ status: "duplicate", files: ["a.csv", "b.csv"], undecided });
    expect(usedIn(batch)).toBeUndefined();
    expect(told(batch, "return-duplicate")).toEqual([expect.stringContaining(words)]);
  });

  it("is not looked for where it was not asked for, or where batch.yaml chooses", async () => {
    const files = { "a.csv": dated("7", "2019-12-30"), "b.csv": dated("5", "2019-12-23") };
    expect(entryOf(await readFiles(files))).toEqual({
      unit: ZHEJIANG,
      status: "duplicate",
      files: ["a.csv", "b.csv"],
    });
    const chosen = await readFiles({ ...files, "batch.yaml": "choices: { 浙江: b.csv }" }, { several: "latest" });
    expect(usedIn(chosen)).toBe("5");
    expect(told(chosen, "return-replaced")).toEqual([]);
  });
});
