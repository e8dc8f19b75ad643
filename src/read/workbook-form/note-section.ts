import { cellName } from "../../model/cell-name.js";
import { FIGURE_HEADERS } from "../../model/form-layout.js";
import type { SheetPlace } from "../form/form-sheet.js";
import { headerText } from "../form/header-names.js";
import type { SheetRow } from "../sheet/sheet.js";
import { foldWidth } from "../text/fold-width.js";
import type { FiguresTable } from "./figures-table.js";
import type { FormTools } from "./form-tools.js";
import { FIGURE_COLUMNS } from "./header-cell.js";

/** Printed for people; the items say the same. */
const PRINTED: ReadonlySet<string> = new Set(FIGURE_HEADERS.slice(1, 3));

/** Notes what stands in a section of a sheet of figures and is not read: columns, texts beside it, another table. */
export function noteSection(place: SheetPlace, tables: readonly FiguresTable[], tools: FormTools): void {
  const [first] = tables;
  if (first === undefined) {
    return;
  }
  const used = new Set(
    tables.flatMap(({ columns, measures }) => [
      ...[...columns.values()].map(({ index }) => index),
      ...measures.values(),
    ]),
  );
  noteHeaders(place, first, used, tools);
  for (const row of first.rows) {
    noteHeadless(place, first, row, used, tools);
  }
  if (first.section.other !== null) {
    noteSecondTable(place, first.section.other, tools);
  }
}

function noteHeaders(
  place: SheetPlace,
  { section, columns, measures }: FiguresTable,
  used: ReadonlySet<number>,
  { notes }: FormTools,
): void {
  const { cells, row } = section.header;
  for (const { index, header } of cells) {
    const text = foldWidth(header);
    if (text !== "" && !PRINTED.has(headerText(text).name)) {
      notes.examine("header-unknown");
      if (!used.has(index)) {
        notes.add("header-unknown", {
          place: { ...place, row: row.row, cell: cellName(row.row, index), column: text },
          subject: `${place.file}|${place.sheet}|${headerText(header).name}`,
          asRead: header,
        });
      }
    }
  }
  // A sheet is complete with either code or name, and with the units of measure beside the figures.
  const wanted = FIGURE_COLUMNS.slice(2).filter((column) => column !== "计量单位" || measures.size === 0);
  notes.examine("header-missing", wanted.length);
  for (const column of wanted.filter((one) => !columns.has(one))) {
    notes.add("header-missing", {
      place: { ...place, row: row.row },
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
  { section }: FiguresTable,
  row: SheetRow,
  used: ReadonlySet<number>,
  { notes }: FormTools,
): void {
  for (const [index, cell] of row.cells.entries()) {
    const header = section.header.cells[index]?.header ?? "";
    if (foldWidth(cell) !== "" && foldWidth(header) === "" && !used.has(index)) {
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
