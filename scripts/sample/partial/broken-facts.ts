import { FACTS_PATH, factRow } from "../fact-file.js";
import type { Planting } from "../planting.js";
import { causes, type Expected, type Problem } from "../problem.js";
import type { SampleRow } from "../sample-file.js";

const TEXT = { 问题描述: "示例问题（合成数据，非真实情况）" };

/** Facts that cannot be used as they are. */
export function brokenFacts(plan: Planting): readonly Problem[] {
  const [dalian, liupanshui] = [plan.unit("大连"), plan.unit("六盘水")];
  const [zhuhai, nujiang] = [plan.unit("珠海"), plan.unit("怒江")];
  return [
    problem("no-status", "A fact about 大连 has a status of no list.", [factRow(dalian, "P", "已查实", TEXT, 1)], {
      rule: "choice-unreadable",
      unit: dalian.code,
    }),
    problem(
      "no-date",
      "The date of a fact about 大连 is 上月.",
      [factRow(dalian, "P", "线索", { ...TEXT, 日期: "上月" }, 2)],
      { rule: "date-unreadable", unit: dalian.code },
    ),
    problem(
      "half-scope",
      "A waiver of V1 for 六盘水 names a pairing but no item.",
      [factRow(liupanshui, "V1", "排除", { ...TEXT, 结对关系: "L06" }, 3)],
      { rule: "fact-scope-incomplete", unit: liupanshui.code, link: "L06" },
    ),
    problem(
      "overruled",
      "V1 of 珠海 is waived in one row and confirmed in another.",
      [factRow(zhuhai, "V1", "排除", TEXT, 4), factRow(zhuhai, "V1", "属实", TEXT, 5)],
      { rule: "fact-overruled", severity: "info", unit: zhuhai.code },
    ),
    problem(
      "no-document",
      "A confirmed fact about 怒江 names no document.",
      [factRow(nujiang, "P", "属实", { ...TEXT, 依据: "" }, 6)],
      { rule: "fact-without-document", severity: "warning", unit: nujiang.code },
    ),
  ];
}

type Told = Pick<Expected, "rule"> & Partial<Pick<Expected, "severity" | "unit" | "link">>;

/** Rows added at the end; the finding stands in the first of them. */
function problem(id: string, what: string, rows: readonly SampleRow[], told: Told): Problem {
  const { rule, severity = "error", ...about } = told;
  return {
    id,
    what,
    changes: rows.map((added) => ({ kind: "add", at: { file: FACTS_PATH, row: null }, added })),
    findings: [causes(rule, severity, { file: FACTS_PATH, row: rows[0]?.key ?? null }, about)],
  };
}
