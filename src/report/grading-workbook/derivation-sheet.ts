import type { DerivationNode } from "../../model/derivation.js";
import { editionText } from "../result/edition-text.js";
import type { Column, Sheet } from "../workbook/description.js";
import { type DerivationRow, derivationRows } from "./derivation-rows.js";
import { evaluatedUnits, type SheetSource, sheetTitle } from "./sheet-source.js";

/** Its name, which the ranked sheets lead to. */
export const DERIVATION_SHEET = "评分说明";

const COLUMNS: readonly Column[] = [
  { header: "层级", width: 10 },
  { header: "项目", width: 32 },
  { header: "算式（含数字）", width: 56 },
  { header: "结果", width: 12, align: "right" },
  { header: "依据（条款或假设）", width: 16 },
  { header: "来源（文件!工作表!单元格）", width: 36 },
  { header: "说明", width: 36 },
];

const LINES = 2;
/** Title, lines and header stand above the first row. */
const FIRST_ROW = LINES + 3;

/** Every unit's derivation, folded to one row a unit, and the row it begins in. */
export function derivationSheet(
  source: SheetSource,
  derive: (unit: string) => DerivationNode,
): { readonly sheet: Sheet; readonly rows: ReadonlyMap<string, number> } {
  const printed: DerivationRow[] = [];
  const rows = new Map<string, number>();
  for (const { unit, group } of evaluatedUnits(source)) {
    rows.set(unit, FIRST_ROW + printed.length);
    const title = source.scheme.groups.find(({ id }) => id === group)?.title ?? group;
    printed.push(...derivationRows(derive(unit), title));
  }
  const sheet: Sheet = {
    name: DERIVATION_SHEET,
    orientation: "landscape",
    title: sheetTitle(source, DERIVATION_SHEET),
    lines: [
      editionText(source.result),
      "每个单位一行，点左边的“+”或上方的层级号展开到项、指标、计算项目、结对关系；算式中的数都是下一层的结果。仅供工作组使用。",
    ],
    tables: [
      {
        columns: COLUMNS,
        rows: printed.map(({ cells }) => cells),
        levels: printed.map(({ level }) => level),
        empty: "没有可评价的单位",
      },
    ],
    notes: [
      "min 取较小数或较低的等次、档次；“→”后为按分数线、档次或名次查得的结果。逐个数的全部填报单元格用 jiedui explain 查看。",
    ],
    frozenColumns: 2,
  };
  return { sheet, rows };
}
