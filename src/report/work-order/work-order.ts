import type { Artefact } from "../../model/artefact.js";
import { itemOf, linkOf, reportersOn, unitOf } from "../../model/lookups.js";
import type { Side, Unit } from "../../model/pairing.js";
import type { Scheme } from "../../model/scheme.js";
import { INFLUENCE_LABELS } from "../../wording/effect-words.js";
import { itemLabel, linkName } from "../../wording/names.js";
import { CLASS_LABELS } from "../../wording/reconciliation-labels.js";
import { reportsText } from "../cases/reports-text.js";
import { questionText } from "../difference-sheet/case-texts.js";
import { editionText } from "../result/edition-text.js";
import type { Result, ResultEntry } from "../result/schema.js";
import type { Cell, Column, Sheet } from "../workbook/description.js";
import { renderWorkbook } from "../workbook/render-workbook.js";
import { casesByPlace, type PlaceToVisit } from "./cases-by-place.js";

const NAME = "现场核查工作单";

const COLUMNS: readonly Column[] = [
  { header: "差异编号", width: 15, style: "code" },
  { header: "结对关系", width: 11 },
  { header: "项目（计量单位）", width: 20 },
  { header: "影响", width: 9, align: "center" },
  { header: "情况", width: 10 },
  { header: "双方所报及位置", width: 36 },
  { header: "请核实", width: 26 },
  { header: "核实数", width: 10, style: "input" },
  { header: "依据材料", width: 14, style: "input" },
  { header: "核查人、日期", width: 12, style: "input" },
];

/** 现场核查工作单/贵州省.xlsx: what the cross-assessment team looks into at each place; null where nothing has to be. */
export async function workOrder(result: Result, scheme: Scheme, code: string): Promise<Artefact | null> {
  const places = casesByPlace(result, scheme, code);
  const province = unitOf(scheme, code);
  if (places.length === 0) {
    return null;
  }
  const title = `${result.year} 年度东西部扶贫协作成效评价　${NAME}`;
  const bytes = await renderWorkbook({
    title,
    edition: editionText(result),
    sheets: [orderSheet(title, province, places, scheme)],
  });
  return { path: `${NAME}/${province.fullName}.xlsx`, bytes };
}

function orderSheet(title: string, province: Unit, places: readonly PlaceToVisit[], scheme: Scheme): Sheet {
  const count = places.reduce((total, { cases }) => total + cases.length, 0);
  return {
    name: NAME,
    orientation: "landscape",
    title: `${title}（${province.fullName}）`,
    lines: [
      `共 ${places.length} 处、${count} 项。只列核定后会改变等次、否决或某项档次的差异；差异由双方数据共同形成，不说明哪一方正确。`,
      "核实数用该项目的计量单位填写；核实后按差异编号填入“差异核定”（采用：核实）。",
    ],
    tables: places.map(({ place, cases }) => ({
      heading: `${place}（${cases.length} 项）`,
      columns: COLUMNS,
      rows: cases.map((entry) => cellsOf(entry, province.side, scheme)),
    })),
  };
}

function cellsOf(entry: ResultEntry, side: Side, scheme: Scheme): readonly Cell[] {
  const item = itemOf(scheme, entry.item);
  return [
    entry.id,
    linkName(scheme, entry.link),
    `${itemLabel(scheme, entry.item)}（${item.measureUnit}）`,
    entry.influence === undefined ? "" : INFLUENCE_LABELS[entry.influence].zh,
    entry.class === null ? "" : CLASS_LABELS[entry.class].zh,
    figuresText(entry, side, scheme),
    questionText(entry, scheme),
    "",
    "",
    "",
  ];
}

/** The visited side's reports with their places, and the partner's figures alone: its files are not this team's matter. */
function figuresText(entry: ResultEntry, side: Side, scheme: Scheme): string {
  const own = reportersOn(linkOf(scheme, entry.link), side);
  return reportsText(entry, scheme, (reporter) => own.includes(reporter));
}
