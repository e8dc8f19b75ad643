import { describe, expect, it } from "vitest";
import { FORM_CAUSES, foldForms } from "../../src/check/fold-forms.js";
import { ruleEntries } from "../../src/check/registry.js";
import type { Finding } from "../../src/model/finding.js";

let made = 0;

function finding(rule: string, parts: Partial<Finding> = {}): Finding {
  made += 1;
  return {
    id: `${rule} ${made}`,
    rule,
    severity: "error",
    unit: "330100",
    link: null,
    item: null,
    subject: null,
    place: { file: "杭州.xlsx" },
    asRead: null,
    message: { zh: "", en: "" },
    data: {},
    suppressedCount: 0,
    waived: false,
    ...parts,
  };
}

const missing = (sheet: string, link: string | null) =>
  finding("file-unreadable", { link, place: { file: "杭州.xlsx", sheet }, data: { code: "sheet-missing" } });
const blank = (link: string | null, whole = true, parts: Partial<Finding> = {}) =>
  finding("item-blank", { link, data: { whole }, suppressedCount: 40, ...parts });
const shifted = finding("figures-shifted", { link: "L13", data: { links: "L13" } });
const other = finding("form-of-another-unit");
const lastYear = finding("year-differs", { data: { code: "return" } });
const pasted = finding("figures-pasted", { link: "L14", data: { links: "L14" } });
const differing = (link: string, reporter = "330100") =>
  finding("sides-differ-unexplained", { unit: null, link, data: { eastReporter: reporter, westReporter: "522600" } });

/** The cause, what may follow, and how many it then stands for; 0: both stay. */
const CASES: readonly (readonly [string, Finding, Finding, number])[] = [
  ["blanks of a missing sheet", missing("杭州—恩施", "L13"), blank("L13"), 41],
  ["a silence of a missing sheet", missing("杭州—恩施", "L13"), finding("one-side-silent", { link: "L13" }), 1],
  ["blanks of another sheet", missing("杭州—恩施", "L13"), blank("L14"), 0],
  ["blanks of a missing 本级指标", missing("本级指标", null), blank(null), 41],
  ["blanks beside a missing cover", missing("填报说明", null), blank(null), 0],
  ["opinions of a missing 自评与意见", missing("自评与意见", null), finding("opinion-missing"), 1],
  ["opinions beside a missing link", missing("杭州—恩施", "L13"), finding("opinion-missing", { link: "L13" }), 0],
  ["some blanks", missing("杭州—恩施", "L13"), blank("L13", false), 0],
  ["blanks of another unit", missing("杭州—恩施", "L13"), blank("L13", true, { unit: "330000" }), 0],
  ["another fault of a file", finding("file-unreadable", { link: "L13", data: { code: "zip" } }), blank("L13"), 0],
  ["blanks of an unplaced sheet", finding("link-unknown", { data: { code: "sheet" } }), blank("L13"), 41],
  [
    "a return all of it unplaced",
    finding("link-unknown", { data: { code: "section" } }),
    finding("return-unreadable"),
    1,
  ],
  ["blanks beside an unknown link", finding("link-unknown", { data: { code: "unknown" } }), blank("L13"), 0],
  ["blanks of shifted figures", shifted, blank("L13"), 41],
  ["units of measure of shifted figures", shifted, finding("locked-text-changed", { link: "L13" }), 1],
  ["blanks beside shifted figures", shifted, blank("L14"), 0],
  ["blanks on another's form", other, blank("L13"), 41],
  ["opinions on another's form", other, finding("opinion-missing"), 1],
  ["the unit's own blanks on another's form", other, blank(null), 0],
  ["a return of another year", lastYear, finding("return-unreadable"), 1],
  ["the version of last year's form", lastYear, finding("scheme-version-differs"), 1],
  ["the version of another file", lastYear, finding("scheme-version-differs", { place: { file: "b.xlsx" } }), 0],
  ["a row of another year", finding("year-differs", { data: { code: "row" } }), finding("return-unreadable"), 0],
  ["a difference of pasted figures", pasted, differing("L14"), 1],
  ["a difference on the other link", pasted, differing("L13"), 0],
  ["another's difference", pasted, differing("L14", "330000"), 0],
];

describe("foldForms", () => {
  it.each(CASES)("%s", (_, cause, consequence, count) => {
    const kept = foldForms([consequence, cause]);
    expect(kept).toHaveLength(count === 0 ? 2 : 1);
    expect(kept.find(({ id }) => id === cause.id)?.suppressedCount).toBe(count);
  });

  it("follows a chain: blanks of a sheet that is missing because another could not be placed", () => {
    const unplaced = finding("link-unknown", { data: { code: "sheet" } });
    const kept = foldForms([unplaced, missing("杭州—恩施", "L13"), blank("L13")]);
    expect(kept.map(({ rule, suppressedCount }) => [rule, suppressedCount])).toEqual([["link-unknown", 42]]);
  });

  it("leaves a waived finding", () => {
    expect(foldForms([pasted, { ...differing("L14"), waived: true }])).toHaveLength(2);
  });

  it("names registered rules only", () => {
    const ids = new Set(ruleEntries().map(({ id }) => id));
    expect(FORM_CAUSES.flatMap(({ rule, tells }) => [rule, ...tells]).filter((id) => !ids.has(id))).toEqual([]);
  });
});
