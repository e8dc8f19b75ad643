import type { Scheme } from "../../model/scheme.js";
import { factStandingsText } from "../../wording/fact-standing-words.js";
import { UNDECIDED } from "../../wording/grading-labels.js";
import { itemLabel, linkName, unitName } from "../../wording/names.js";
import { placeRange } from "../../wording/place-range.js";
import { gradeCell, type SheetSource, sheetTitle } from "../grading-workbook/sheet-source.js";
import type { Cell, Sheet } from "../workbook/description.js";
import type { Comparison, UnitChange } from "./comparison.js";

/** What the changes do to grades, scores, places, caps and vetoes, and letters. */
export function unitsSheet({ units }: Comparison, source: SheetSource): Sheet {
  return {
    name: "等次和得分变化",
    orientation: "landscape",
    title: sheetTitle(source, "前后两批等次和得分变化"),
    tables: [
      {
        columns: [
          { header: "单位", width: 12 },
          { header: "原", band: "建议等次", width: 14 },
          { header: "现", band: "建议等次", width: 14 },
          { header: "原", band: "综合得分（含创新）", width: 10, format: "score" },
          { header: "现", band: "综合得分（含创新）", width: 10, format: "score" },
          { header: "原", band: "细分得分", width: 10, format: "score" },
          { header: "现", band: "细分得分", width: 10, format: "score" },
          { header: "原", band: "名次", width: 7, format: "count" },
          { header: "现", band: "名次", width: 7, format: "count" },
          { header: "原", band: "名次区间", width: 8, align: "center" },
          { header: "现", band: "名次区间", width: 8, align: "center" },
          { header: "原", band: "限定和否决", width: 16 },
          { header: "现", band: "限定和否决", width: 16 },
          { header: "档次变化", width: 30 },
        ],
        rows: units.map((unit) => unitRow(unit, source.scheme)),
        empty: "没有变化",
      },
    ],
  };
}

/** Figures that count, where they are others now. */
export function adoptedSheet({ adopted }: Comparison, scheme: Scheme, title: string): Sheet {
  return {
    name: "采用数变化",
    orientation: "portrait",
    title,
    tables: [
      {
        columns: [
          { header: "结对关系或单位", width: 16 },
          { header: "项目", width: 34 },
          { header: "原采用", width: 14, format: "figure" },
          { header: "现采用", width: 14, format: "figure" },
        ],
        rows: adopted.map(({ unit, link, item, adopted: [before, after] }) => [
          link === null ? unitName(scheme, unit) : linkName(scheme, link),
          itemLabel(scheme, item),
          before,
          after,
        ]),
        empty: "没有变化",
      },
    ],
  };
}

function unitRow(change: UnitChange, scheme: Scheme): readonly Cell[] {
  const { unit, grade, total, fine, place, dataRank, facts, letters } = change;
  return [
    unitName(scheme, unit),
    gradeCell(grade[0]),
    gradeCell(grade[1]),
    ...total,
    ...fine,
    ...place,
    ...dataRank.map((places) => (places === null ? UNDECIDED.zh : placeRange(places))),
    ...facts.map((standings) => factStandingsText(standings).zh),
    letters
      .map(({ row, letter: [before, after] }) => `${row} ${before ?? UNDECIDED.zh}→${after ?? UNDECIDED.zh}`)
      .join("；"),
  ];
}
