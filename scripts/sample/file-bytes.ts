import type { Scheme } from "../../src/model/scheme.js";
import { csvBytes, lineOf } from "./csv-file.js";
import { longBookBytes, longCell } from "./long-book.js";
import { returnBookBytes, returnCell } from "./return-book.js";
import type { CellPlace, SampleFile, SheetCell } from "./sample-file.js";

/** A file of the batch as bytes. */
export async function fileBytes(scheme: Scheme, file: SampleFile): Promise<Uint8Array> {
  switch (file.shape.kind) {
    case "csv":
      return csvBytes(file, file.shape);
    case "return-book":
      return returnBookBytes(file, file.shape);
    case "long-book":
      return longBookBytes(scheme, file, file.shape);
  }
}

/** Where a cell of a row stands. */
export function placeOf(file: SampleFile, key: string, column: string): CellPlace {
  switch (file.shape.kind) {
    case "csv":
      return { row: lineOf(file, file.shape, key), sheet: null, cell: null };
    case "return-book":
      return inSheet(returnCell(file.shape, key, column));
    case "long-book":
      return inSheet(longCell(file, file.shape, key, column));
  }
}

/** A cell of a sheet, with its row. */
export function inSheet(at: SheetCell): CellPlace {
  return { row: Number(/\d+$/u.exec(at.cell)?.[0]), ...at };
}
