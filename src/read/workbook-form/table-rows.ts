import { isFooter } from "../form/footer.js";
import type { SheetPlace } from "../form/form-sheet.js";
import { headerText } from "../form/header-names.js";
import { cellName } from "../sheet/cell.js";
import type { SheetRow } from "../sheet/sheet.js";
import { foldWidth } from "../text/fold-width.js";
import { FIGURE_COLUMNS, type FiguresTable, figureColumns, isPrintedHeader } from "./figures-table.js";
import type { FormTools } from "./form-tools.js";

/** The rows under the header of a sheet of figures, hidden ones too; notes what else stands on the sheet. */
export function tableRows(place: SheetPlace, table: FiguresTable, tools: FormTools): readonly SheetRow[] {
  noteHeaders(place, table, tools);
  const rows = table.sheet.rows.filter(({ row }) => row > table.header.row);
  const used = new Set([...table.columns.values()].map(({ index }) => index));
  const kept: SheetRow[] = [];
  for (const row of rows) {
    const again = figureColumns(row, tools.headers);
    if (again === null) {
      noteHeadless(place, table, row, used, tools);
      if (!isFootnote(row)) {
        kept.push(row);
      }
    } else if (!isSame(again, table)) {
      noteSecondTable(place, row, tools);
      break;
    }
  }
  return kept;
}

function isFootnote({ cells, formulas }: SheetRow): boolean {
  const filled = cells.map(foldWidth).filter((cell) => cell !== "");
  return formulas.length === 0 && filled.every(isFooter);
}

function isSame(columns: FiguresTable["columns"], table: FiguresTable): boolean {
  return [...columns].every(([column, { index }]) => table.columns.get(column)?.index === index);
}

function noteHeaders(place: SheetPlace, { header, columns }: FiguresTable, { notes }: FormTools): void {
  const used = new Set([...columns.values()].map(({ index }) => index));
  for (const [index, cell] of header.cells.entries()) {
    const text = foldWidth(cell);
    if (text !== "" && !isPrintedHeader(text)) {
      notes.examine("header-unknown");
      if (!used.has(index)) {
        notes.add("header-unknown", {
          place: { ...place, row: header.row, cell: cellName(header.row, index), column: text },
          subject: `${place.file}|${place.sheet}|${headerText(cell).name}`,
          asRead: cell,
        });
      }
    }
  }
  // A sheet is complete with either code or name.
  const wanted = FIGURE_COLUMNS.slice(2);
  notes.examine("header-missing", wanted.length);
  for (const column of wanted.filter((one) => !columns.has(one))) {
    notes.add("header-missing", {
      place: { ...place, row: header.row },
      subject: `${place.file}|${place.sheet}|${column}`,
      code: "used-without",
      reason: { zh: "该表其余各列照常使用", en: "the other columns of the sheet are used" },
      expected: column,
    });
  }
}

/** Something beside the table, under no header. */
function noteHeadless(
  place: SheetPlace,
  { header }: FiguresTable,
  row: SheetRow,
  used: ReadonlySet<number>,
  { notes }: FormTools,
): void {
  for (const [index, cell] of row.cells.entries()) {
    if (foldWidth(cell) !== "" && foldWidth(header.cells[index] ?? "") === "" && !used.has(index)) {
      notes.examine("header-unknown");
      notes.add("header-unknown", {
        place: { ...place, row: row.row, cell: cellName(row.row, index) },
        subject: `${place.file}|${place.sheet}|#${index + 1}`,
        asRead: cell,
        code: "no-header",
        reason: { zh: "该列没有表头", en: "the column has no header" },
      });
    }
  }
}

function noteSecondTable(place: SheetPlace, { row }: SheetRow, { notes }: FormTools): void {
  notes.examine("file-skipped");
  notes.add("file-skipped", {
    place: { ...place, row },
    subject: `${place.file}|${place.sheet}|second-table`,
    code: "second-table",
    reason: {
      zh: "同一张表中另有一个表头，从该行起未读取",
      en: "another table begins on the sheet; nothing was read from this row on",
    },
  });
}
