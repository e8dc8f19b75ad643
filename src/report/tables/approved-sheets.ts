import type { Group, Unit } from "../../model/pairing.js";
import { GRADES, type Scheme } from "../../model/scheme.js";
import { UsageError } from "../../model/usage-error.js";
import { GRADE_LABELS } from "../../wording/grading-labels.js";
import { editionText } from "../result/edition-text.js";
import type { Result } from "../result/schema.js";
import type { Cell, Column, Sheet } from "../workbook/description.js";

type Final = Result["finals"][number];

const COLUMNS: readonly Column[] = [
  { header: "审定等次", width: 16, align: "center" },
  { header: "单位", width: 30, style: "strong" },
  { header: "审定依据", width: 34 },
  { header: "日期", width: 12, align: "center" },
];

/**
 * 通报 tables, one a group: approved grades from best to worst, inside a grade in the regulation's order, not by score
 * (五，第二段).
 *
 * @throws UsageError before grades are approved.
 */
export function noticeSheets(result: Result, scheme: Scheme, groups: readonly Group[]): readonly Sheet[] {
  requireFinals(result);
  return groups.map((group) => approvedSheet(result, scheme, group, `${result.year}年度东西部扶贫协作成效评价结果`));
}

/**
 * Western provinces' approved grades, for 省级党委和政府扶贫开发工作成效考核 (五，第二段).
 *
 * @throws UsageError before grades are approved, and where the chosen group is no group of western provinces.
 */
export function handoverSheets(result: Result, scheme: Scheme, groups: readonly Group[]): readonly Sheet[] {
  requireFinals(result);
  const western = groups.filter(({ side, level }) => side === "west" && level === "province");
  if (western.length === 0) {
    throw new UsageError({
      zh: "移交表只含中西部省（自治区、直辖市）",
      en: "the hand-over holds western provinces only",
    });
  }
  const title = `${result.year}年度中西部省份东西部扶贫协作成效评价结果（纳入省级党委和政府扶贫开发工作成效考核）`;
  return western.map((group) => approvedSheet(result, scheme, group, title));
}

function requireFinals(result: Result): void {
  if (result.finals.length === 0) {
    throw new UsageError({
      zh: "尚无审定结果：批次中没有“审定结果”表，不能制作通报表和移交表",
      en: "no approved grades: the batch holds no final form (审定结果), so there is no notice or hand-over table",
    });
  }
}

function approvedSheet(result: Result, scheme: Scheme, group: Group, title: string): Sheet {
  const units = scheme.units.filter((unit) => unit.group === group.id).sort((a, b) => a.order - b.order);
  const finalOf = (unit: Unit): Final | undefined => result.finals.find((final) => final.unit === unit.code);
  const rows = GRADES.flatMap((grade) =>
    units.flatMap((unit) => {
      const final = finalOf(unit);
      return final?.grade === grade ? [approvedRow(unit, final)] : [];
    }),
  );
  const without = units.filter((unit) => finalOf(unit) === undefined).map((unit) => unit.fullName);
  return {
    name: group.title,
    orientation: "portrait",
    title: `${title}：${group.title}`,
    lines: [editionText(result)],
    tables: [{ columns: COLUMNS, rows, empty: "本组没有审定等次" }],
    notes: [
      "同一等次内按办法所列顺序排列，不分先后。",
      ...(without.length === 0 ? [] : [`未列入审定结果：${without.join("、")}`]),
    ],
  };
}

function approvedRow(unit: Unit, final: Final): readonly Cell[] {
  return [{ value: GRADE_LABELS[final.grade].zh, style: final.grade }, unit.fullName, final.document, final.date ?? ""];
}
