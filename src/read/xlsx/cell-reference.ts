/** Row from 1, column from 0. */
export interface CellReference {
  readonly row: number;
  readonly column: number;
}

const A = 65;
const LETTERS = 26;
const LOWER_CASE = 0x20;
/** Larger than any row or column of the format, and still exact. */
const LARGEST = 1e9;

/** Column, from 0, of an A1-style reference to a cell of the row given as text; -1 if it is none. */
export function columnInRow(reference: string, row: string): number {
  let column = 0;
  let index = 0;
  for (; index < reference.length && column < LARGEST; index += 1) {
    const letter = (reference.charCodeAt(index) & ~LOWER_CASE) - A;
    if (letter < 0 || letter >= LETTERS) {
      break;
    }
    column = column * LETTERS + letter + 1;
  }
  return reference.length === index + row.length && reference.endsWith(row) ? column - 1 : -1;
}

/** Reads B7 or b7; null if it is none. */
export function cellReference(text: string): CellReference | null {
  const match = /^\$?([A-Za-z]{1,6})\$?(\d{1,9})$/.exec(text);
  if (match === null || Number(match[2]) < 1) {
    return null;
  }
  return { column: columnInRow(match[1] ?? "", ""), row: Number(match[2]) };
}
