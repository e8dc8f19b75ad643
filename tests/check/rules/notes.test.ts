import { describe, expect, it } from "vitest";
import { RETURNS_RULES } from "../../../src/check/registry.js";
import type { ReadNote } from "../../../src/model/batch.js";
import { batchOf, note, returnsContext } from "../build/batch.js";
import { runRule } from "../build/triples.js";

/** [rule, note, unit, link.item] of what the reader noticed in one place. */
const REJECTED: readonly (readonly [ReadNote["kind"], Partial<ReadNote>, string, string])[] = [
  [
    "file-unreadable",
    { subject: "甲.csv", asRead: null, detail: { count: 1, reason: "x", reasonEn: "a reason" } },
    "",
    ".",
  ],
  ["file-skipped", { subject: "~$甲.csv", asRead: null }, "", "."],
  [
    "extension-differs",
    { subject: "甲.xls", asRead: ".xls", detail: { count: 1, found: "工作簿", foundEn: "a workbook" } },
    "",
    ".",
  ],
  ["cell-unreadable", { subject: "甲.xlsx|表1|unknown-type", asRead: "1" }, "", "."],
  ["form-unrecognised", { detail: { count: 1, found: "甲,乙", expected: "年度,填报单位" } }, "", "."],
  ["form-empty", { subject: "甲.csv|agreement", asRead: null, detail: { count: 1, found: "协议任务" } }, "", "."],
  ["case-contradicted", { link: "L13", item: "fiscal_aid" }, "", "L13.fiscal_aid"],
  ["header-missing", { detail: { count: 1, expected: "本年完成" } }, "", "."],
  ["header-unknown", { subject: "某列", asRead: "某列" }, "", "."],
  ["matched-by-likeness", { unit: "330100", link: "L13", subject: "结对1", asRead: "结对1" }, "330100", "L13."],
  ["row-not-read", { unit: "330100", subject: "甲.xlsx|表1|total", asRead: "合计" }, "330100", "."],
  [
    "figures-shifted",
    { unit: "330100", link: "L13", subject: "right", asRead: "万元", detail: { count: 1, figures: 40, links: "L13" } },
    "330100",
    "L13.",
  ],
  ["form-of-another-unit", { unit: "330100", detail: { count: 1, rows: 80, links: 2, found: "宁波" } }, "330100", "."],
  ["return-in-parts", { unit: "330100", asRead: null, detail: { count: 1, files: 5, found: "1.csv" } }, "330100", "."],
  ["explanation-unplaced", { unit: "330000", subject: "甲.xlsx|第2项", asRead: "第2项" }, "330000", "."],
  ["year-unknown", {}, "", "."],
  ["year-differs", { unit: "330100", asRead: "2018" }, "330100", "."],
  ["unit-unknown", { subject: "某市" }, "", "."],
  ["link-unknown", { unit: "330100", subject: "某—某" }, "330100", "."],
  ["item-unknown", { unit: "330100", link: "L13" }, "330100", "L13."],
  ["link-foreign", { unit: "330100", link: "L01" }, "330100", "L01."],
  ["item-foreign", { unit: "330100", link: "L13", item: "west_leader_visits" }, "330100", "L13.west_leader_visits"],
  ["row-incomplete", {}, "", "."],
  ["row-repeated", { unit: "330100", link: "L13", item: "fiscal_aid" }, "330100", "L13.fiscal_aid"],
  ["row-conflicting", { unit: "330100", link: "L13", item: "fiscal_aid" }, "330100", "L13.fiscal_aid"],
  ["choice-unreadable", { subject: "状态" }, "", "."],
  ["date-unreadable", { subject: "日期" }, "", "."],
  ["measure-converted", { unit: "330100", link: "L13", item: "fiscal_aid" }, "330100", "L13.fiscal_aid"],
  ["choice-not-found", { subject: "乙.csv", asRead: "乙.csv" }, "", "."],
  [
    "scheme-version-differs",
    { unit: "330100", asRead: null, detail: { count: 1, found: "0.9.0", expected: "1.0.0" } },
    "330100",
    ".",
  ],
  [
    "locked-text-changed",
    { unit: "330100", link: "L13", item: "fiscal_aid", detail: { count: 1, expected: "合计", expectedEn: "total" } },
    "330100",
    "L13.fiscal_aid",
  ],
  ["formula-overwritten", { unit: "330100", link: "L13", subject: "DW08", asRead: "80%" }, "330100", "L13."],
];

function ruleOf(id: string) {
  const rule = RETURNS_RULES.find((one) => one.id === id);
  if (rule === undefined) {
    throw new Error(`no rule ${id}`);
  }
  return rule;
}

describe("rules that hand on what the reader noticed", () => {
  it.each(REJECTED)("%s", (kind, parts, unit, about) => {
    const outcome = runRule(
      ruleOf(kind),
      returnsContext(batchOf({ notes: [note(kind, parts)], examined: { [kind]: 5 } })),
    );
    expect(outcome.triples).toEqual([[unit, about, kind]]);
    expect(outcome.counts).toEqual([4, 1, 0, 0]);
  });

  it.each(REJECTED)("%s: nothing noticed", (kind) => {
    const outcome = runRule(ruleOf(kind), returnsContext(batchOf({ examined: { [kind]: 5 } })));
    expect(outcome.triples).toEqual([]);
    expect(outcome.counts).toEqual([5, 0, 0, 0]);
  });

  it("counts what the reader folded and folds what only differs in place", () => {
    const notes = [
      note("unit-unknown", { subject: "某市", detail: { count: 3 } }),
      note("unit-unknown", { subject: "某市", place: { file: "乙.csv", row: 9 } }),
      note("unit-unknown", { subject: "别市" }),
    ];
    const outcome = runRule(
      ruleOf("unit-unknown"),
      returnsContext(batchOf({ notes, examined: { "unit-unknown": 9 } })),
    );
    expect(outcome.findings.map(({ subject, suppressedCount }) => [subject, suppressedCount])).toEqual(
      expect.arrayContaining([
        ["某市", 3],
        ["别市", 0],
      ]),
    );
    expect(outcome.counts).toEqual([4, 5, 0, 0]);
  });

  it("says what was found, what was expected and how often, each in its language", () => {
    const detail = { count: 2, reason: "零字节", reasonEn: "zero bytes", expected: "CSV" };
    const { findings } = runRule(
      ruleOf("file-unreadable"),
      returnsContext(batchOf({ notes: [note("file-unreadable", { detail })] })),
    );
    expect(findings[0]?.message.zh).toMatch(/原因：零字节；应为：CSV；同样的情况共 2 处。$/u);
    expect(findings[0]?.message.en).toMatch(/reason: zero bytes; expected: CSV; 2 times in all\.$/u);
  });
});
