import { cellName } from "../../model/cell-name.js";
import type { Sheet } from "../../read/sheet/sheet.js";
import { readWorkbook } from "../../read/xlsx/read-workbook.js";
import { WORKBOOK_LIMITS } from "../../read/xlsx/workbook-limits.js";
import type { Deviation } from "./deviation.js";

/** What a workbook says against what it should say. */
export interface ComparedWorkbook {
  /** The first cell that does not follow; null: all do. */
  readonly deviation: Deviation | null;
  /** Cells that were left open for an answer and hold one. */
  readonly filledIn: number;
}

type Cells = ReadonlyMap<string, string>;

/** Compares the decoded cells of two workbooks; `isAnswered`: cells that should be blank are where people answer. */
export async function compareWorkbooks(
  name: string,
  found: Buffer,
  expected: Buffer,
  isAnswered: "answered" | "not-answered",
): Promise<ComparedWorkbook> {
  const [read, wanted] = [await sheetsOf(found), await sheetsOf(expected)];
  if (read === null || wanted === null) {
    return { deviation: { ...at("document-unreadable", name), found: "", expected: "" }, filledIn: 0 };
  }
  const [names, wantedNames] = [[...read.keys()].join("、"), [...wanted.keys()].join("、")];
  if (names !== wantedNames) {
    return { deviation: { ...at("sheets", name), found: names, expected: wantedNames }, filledIn: 0 };
  }
  const cells = [...wanted].flatMap(([sheet, own]) =>
    differentCells(read.get(sheet) ?? new Map(), own).map((cell) => ({
      ...cell,
      place: `${name}!${sheet}!${cell.cell}`,
    })),
  );
  const wrong = cells.filter((cell) => cell.expected !== "" || isAnswered === "not-answered");
  const [first] = wrong;
  const deviation: Deviation | null =
    first === undefined
      ? null
      : { kind: "cell", place: first.place, found: first.found, expected: first.expected, more: wrong.length - 1 };
  return { deviation, filledIn: cells.length - wrong.length };
}

function at(kind: Deviation["kind"], place: string): Pick<Deviation, "kind" | "place" | "more"> {
  return { kind, place, more: 0 };
}

/** Texts of all cells by sheet; null where it is no workbook that can be read. */
async function sheetsOf(bytes: Buffer): Promise<ReadonlyMap<string, Cells> | null> {
  const outcome = await readWorkbook(bytes, WORKBOOK_LIMITS);
  return outcome.kind === "workbook"
    ? new Map(outcome.sheets.map((sheet) => [sheet.name ?? "", cellsOf(sheet)]))
    : null;
}

function cellsOf({ rows }: Sheet): Cells {
  const cells = new Map<string, string>();
  for (const { row, cells: texts } of rows) {
    for (const [column, text] of texts.entries()) {
      if (text !== "") {
        cells.set(cellName(row, column), text);
      }
    }
  }
  return cells;
}

function differentCells(
  found: Cells,
  expected: Cells,
): readonly { readonly cell: string; readonly found: string; readonly expected: string }[] {
  const cells = [...new Set([...expected.keys(), ...found.keys()])];
  return cells
    .map((cell) => ({ cell, found: found.get(cell) ?? "", expected: expected.get(cell) ?? "" }))
    .filter((one) => one.found !== one.expected);
}
