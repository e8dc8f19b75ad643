import { firmnessSentences } from "../../wording/derivation/firmness-words.js";
import { groupTitle, unitName } from "../../wording/names.js";
import { placeRange } from "../../wording/place-range.js";
import { editionText } from "../result/edition-text.js";
import type { ResultUnit } from "../result/schema.js";
import type { Cell, Column, Sheet } from "../workbook/description.js";
import { evaluatedUnits, gradeCell, joined, type SheetSource, sheetTitle } from "./sheet-source.js";

const COLUMNS: readonly Column[] = [
  { header: "组别", width: 19 },
  { header: "单位", width: 10 },
  { header: "建议等次", width: 10, align: "center" },
  { header: "名次", width: 6, align: "center" },
  { header: "最低等次", band: "双方数据差异", width: 10, align: "center" },
  { header: "最高等次", band: "双方数据差异", width: 10, align: "center" },
  { header: "名次", band: "双方数据差异", width: 8, align: "center" },
  { header: "权重±25%：名次", width: 9, align: "center" },
  { header: "等次不变", band: "不同算法", width: 8, align: "center" },
  { header: "最常名次", band: "不同算法", width: 8, align: "center" },
  { header: "占比", band: "不同算法", width: 8, format: "percent" },
  { header: "计算等次下降须降档的项数", width: 10, align: "center" },
  { header: "计算等次上升须升档的项数", width: 10, align: "center" },
  { header: "说明", width: 60 },
];

/** How firm each grade and place is: against open differences, weights, methods, and letters. */
export function robustnessSheet(source: SheetSource): Sheet {
  return {
    name: "稳健性",
    orientation: "landscape",
    title: sheetTitle(source, "稳健性"),
    lines: [editionText(source.result)],
    tables: [{ columns: COLUMNS, rows: evaluatedUnits(source).map((unit) => cellsOf(unit, source)) }],
    notes: [
      "双方数据差异：所有未核定的差异都取对本单位最不利或最有利的数，其他单位反之。权重：各项权重在 ±25% 内变动、合计为 1，只比各项得分，不计创新、限定和否决。不同算法：5 种采用规则 × 2 种计分 × 2 种平均 × 2 条完成度曲线。升、降档的项数只看计算等次：有限定或否决的，各项升档也不改变建议等次。都不影响建议等次。",
    ],
    frozenColumns: 2,
  };
}

function cellsOf(unit: ResultUnit, { scheme }: SheetSource): readonly Cell[] {
  const { robustness } = unit;
  const head = [
    groupTitle(scheme, unit.group),
    { value: unitName(scheme, unit.unit), style: "strong" as const },
    gradeCell(unit.grade.suggested),
    unit.rank.place,
  ];
  if (robustness === undefined) {
    return [...head, { value: "有待评项，不作稳健性分析", style: "muted", span: COLUMNS.length - head.length }];
  }
  const { data, weight, methods, stepsDown, stepsUp } = robustness;
  return [
    ...head,
    gradeCell(data.grade[0]),
    gradeCell(data.grade[1]),
    placeRange(data.rank),
    placeRange(weight),
    `${methods.unchanged}/${methods.of}`,
    methods.modalRank,
    methods.share,
    stepsDown ?? "—",
    stepsUp ?? "—",
    joined(firmnessSentences(robustness).map(({ zh }) => zh)),
  ];
}
