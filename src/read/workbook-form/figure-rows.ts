import type { DerivedFigure, Item } from "../../model/item.js";
import type { Link } from "../../model/pairing.js";
import { isFooter, isFooterRow } from "../form/footer.js";
import { type FormRow, type SheetPlace, sheetPlace } from "../form/form-sheet.js";
import { kindOf } from "../sheet/cell.js";
import type { SheetRow } from "../sheet/sheet.js";
import { foldWidth } from "../text/fold-width.js";
import { cellText } from "./cell-text.js";
import type { FiguresTable } from "./figures-table.js";
import type { FormTools } from "./form-tools.js";
import { FIGURE_COLUMNS } from "./header-cell.js";
import { noteLockedTexts } from "./locked-texts.js";
import { cellPlace, type NamedCell, namedRow } from "./named-row.js";
import type { PlacedTable } from "./place-sheets.js";
import type { Register } from "./register.js";
import { type RowMeaning, settleItem } from "./settle-item.js";

/** What the rows of a sheet are read with. */
export interface FigureReading {
  readonly file: string;
  readonly unit: string | null;
  /** 填报单位 and 年度. */
  readonly common: ReadonlyMap<string, NamedCell>;
  readonly register: Register | null;
  /** How locked texts are compared; "not": the form is of another version, whose texts may differ. */
  readonly locked: "exact" | "meaning" | "not";
}

type Cells = ReadonlyMap<string, NamedCell>;
type Figure = Item | DerivedFigure;

/** Rows of a sheet that holds several tables stand elsewhere than on the form. */
const NOTHING: ReadonlyMap<number, string> = new Map();

/** The rows of a table of figures in long layout, hidden ones too; formulas typed over and locked texts that changed are noted. */
export function figureRows({ table, link }: PlacedTable, reading: FigureReading, tools: FormTools): readonly FormRow[] {
  const place = sheetPlace(reading.file, table.sheet);
  const registered = table.part === "whole" ? registeredItems(reading.register, link) : NOTHING;
  const below = table.rows.filter((row) => !isFootnote(row));
  const rows = below.map((row) => ({ row, cells: cellsOf(place, row, table) }));
  const named = rows.map(({ cells }) => settleItem(tools.items, typed(cells), null, () => false)?.figure);
  const standing = new Set<Figure | undefined>(named);
  return rows.flatMap(({ row, cells }) => {
    const meaning = settleItem(tools.items, typed(cells), registered.get(row.row) ?? null, (one) => standing.has(one));
    if (isBlank(cells) && (meaning === null || isNameless(cells))) {
      return [];
    }
    if (meaning !== null && table.part !== "beside") {
      noteChanges(row, cells, meaning, { table, link }, reading, tools);
    }
    return [longRow(place, row.row, cells, meaning, link, reading.common)];
  });
}

function registeredItems(register: Register | null, link: Link | null): ReadonlyMap<number, string> {
  const rows = (register?.rows ?? []).filter((row) => row.column === null && row.link === (link?.id ?? null));
  return new Map(rows.map((row) => [row.row, row.item]));
}

function isFootnote({ cells, formulas }: SheetRow): boolean {
  return formulas.length === 0 && isFooterRow(cells.map(foldWidth).filter((cell) => cell !== ""));
}

function cellsOf(place: SheetPlace, row: SheetRow, { columns, measures }: FiguresTable): Cells {
  return new Map(
    FIGURE_COLUMNS.flatMap((column) => {
      const found = columns.get(column);
      return found === undefined
        ? []
        : [
            [
              column,
              {
                text: cellText(row, found.index),
                place: cellPlace(place, row.row, found.index, found.header),
                bracket: found.bracket,
                measure: cellText(row, measures.get(column) ?? -1),
              },
            ] as const,
          ];
    }),
  );
}

function typed(cells: Cells): { readonly code: string; readonly name: string } {
  return { code: folded(cells, "项目代码"), name: folded(cells, "项目名称") };
}

function folded(cells: Cells, column: string): string {
  return foldWidth(cells.get(column)?.text ?? "");
}

function isNameless(cells: Cells): boolean {
  return folded(cells, "项目代码") === "" && folded(cells, "项目名称") === "";
}

/** Nothing stands in it but, perhaps, what it is about. */
function isBlank(cells: Cells): boolean {
  const filled = FIGURE_COLUMNS.filter((column) => folded(cells, column) !== "");
  const isFilledIn = filled.some((column) => !["项目代码", "项目名称", "计量单位"].includes(column));
  return !isFilledIn && (isNameless(cells) || filled.every((column) => isFooter(folded(cells, column))));
}

function longRow(
  place: SheetPlace,
  row: number,
  cells: Cells,
  meaning: RowMeaning | null,
  link: Link | null,
  common: Cells,
): FormRow {
  const all = new Map([...common, ...cells]);
  if (link !== null) {
    all.set("结对关系", { text: link.id, place: { ...place, row, column: "结对关系" } });
  }
  if (meaning !== null) {
    const at = cells.get("项目代码") ?? cells.get("项目名称");
    all.set("项目代码", { text: meaning.figure.code, place: at?.place ?? { ...place, row } });
    all.delete("项目名称");
  }
  return namedRow(place, row, all);
}

function noteChanges(
  row: SheetRow,
  cells: Cells,
  meaning: RowMeaning,
  { table, link }: PlacedTable,
  { unit, locked }: FigureReading,
  tools: FormTools,
): void {
  const owner = { unit, link: link?.id ?? null };
  if (locked !== "not") {
    noteLockedTexts({ owner, meaning, cells, compare: locked }, tools);
  }
  const column = table.columns.get("本年完成")?.index;
  const actual = cells.get("本年完成");
  if (meaning.kind === "derived" && column !== undefined && actual !== undefined) {
    tools.notes.examine("formula-overwritten");
    // A CSV file shows what a formula came to, and no formula.
    if (row.kinds !== null && !row.formulas.includes(column) && kindOf(row, column) !== "blank") {
      tools.notes.add("formula-overwritten", {
        ...owner,
        place: actual.place,
        subject: meaning.figure.code,
        asRead: actual.text,
        expected: {
          zh: `${meaning.figure.name}按公式自动计算`,
          en: `the form's own formula for ${meaning.figure.code}`,
        },
      });
    }
  }
}
