import { CHANGE_KINDS } from "../../model/change.js";
import type { Scheme } from "../../model/scheme.js";
import { CHANGE_LABELS, CHANGE_REMARKS } from "../../wording/diff-words.js";
import { COLUMN_NAMES } from "../../wording/filing-labels.js";
import { itemLabel, linkName, unitName } from "../../wording/names.js";
import { placeWords } from "../../wording/place-words.js";
import { editionText } from "../result/edition-text.js";
import type { Result } from "../result/schema.js";
import { renderSheets } from "../tables/render-sheets.js";
import type { TableFormat } from "../tables/table-kinds.js";
import type { Cell, CellStyle, Column, Sheet } from "../workbook/description.js";
import type { Change, Comparison, Stood } from "./comparison.js";
import { adoptedSheet, unitsSheet } from "./evaluation-sheets.js";

const TITLE = "前后两批对比";

const COLUMNS: readonly Column[] = [
  { header: "省份", width: 9 },
  { header: "类别", width: 11, align: "center" },
  { header: "编号", width: 15, style: "code" },
  { header: "单位", width: 11 },
  { header: "结对关系", width: 11 },
  { header: "项目", width: 20 },
  { header: "栏目", width: 9, align: "center" },
  { header: "事项", width: 34 },
  { header: "原填报", width: 20 },
  { header: "现填报", width: 20 },
  { header: "原位置", width: 28 },
  { header: "现位置", width: 28 },
  { header: "备注", width: 14 },
];

const STYLES = {
  corrected: "plain",
  decided: "plain",
  dropped: "muted",
  standing: "warning",
  new: "alarm",
  unasked: "strong",
} as const satisfies Record<Change["kind"], CellStyle>;

/** The comparison of two results as a workbook, or as tables; CSV has the list of changes alone. */
export async function diffTables(
  comparison: Comparison,
  { result, scheme, format }: { readonly result: Result; readonly scheme: Scheme; readonly format: TableFormat },
): Promise<string | Uint8Array> {
  const title = `${result.year}年度东西部扶贫协作${TITLE}`;
  const edition = editionText(result);
  const list = changesSheet(comparison, scheme, `${title}：变动清单`, edition);
  const sheets =
    format === "csv"
      ? [list]
      : [
          countsSheet(comparison, scheme, title, edition),
          list,
          unitsSheet(comparison, { result, scheme }),
          adoptedSheet(comparison, scheme, `${title}：采用数变化`),
        ];
  return renderSheets(sheets, { format, title: TITLE, edition });
}

/** How many changes of each kind a province has. */
function countsSheet({ changes }: Comparison, scheme: Scheme, title: string, edition: string): Sheet {
  const provinces = [...new Set(changes.map(({ province }) => province))];
  return {
    name: "汇总",
    orientation: "portrait",
    title,
    lines: [
      edition,
      "“已改正”“已核定”“不再列出”“未改”“新增”按向各省反馈的事项比较：“已核定”是工作组核定、豁免或改登的，“不再列出”是未作改动而不再反馈的；“改动未要求”是没有反馈而有改动的填报数。",
    ],
    tables: [
      {
        columns: [
          { header: "省份", width: 14 },
          ...CHANGE_KINDS.map((kind): Column => ({ header: CHANGE_LABELS[kind].zh, width: 12, format: "count" })),
        ],
        rows: provinces.map((province) => [
          unitName(scheme, province),
          ...CHANGE_KINDS.map(
            (kind) => changes.filter((change) => change.province === province && change.kind === kind).length,
          ),
        ]),
      },
    ],
  };
}

function changesSheet({ changes }: Comparison, scheme: Scheme, title: string, edition: string): Sheet {
  return {
    name: "变动清单",
    orientation: "landscape",
    title,
    lines: [edition],
    tables: [{ columns: COLUMNS, rows: changes.map((change) => changeRow(change, scheme)), empty: "没有变动" }],
    frozenColumns: 3,
  };
}

function changeRow(change: Change, scheme: Scheme): readonly Cell[] {
  return [
    unitName(scheme, change.province),
    { value: CHANGE_LABELS[change.kind].zh, style: STYLES[change.kind] },
    change.id,
    change.units.map((unit) => unitName(scheme, unit)).join("、"),
    linkName(scheme, change.link),
    itemLabel(scheme, change.item),
    change.column === null ? null : COLUMN_NAMES[change.column].zh,
    change.matter.zh,
    change.old.text,
    change.new.text,
    placesText(change.old),
    placesText(change.new),
    change.remark === null ? null : CHANGE_REMARKS[change.remark].zh,
  ];
}

function placesText({ places }: Stood): string {
  return places.map(placeWords).join("\n");
}
