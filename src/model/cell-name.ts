/** A1-style name of a column, counted from 0: A, Z, AA. */
export function columnName(column: number): string {
  let letters = "";
  for (let rest = column; rest >= 0; rest = Math.floor(rest / 26) - 1) {
    letters = String.fromCharCode(65 + (rest % 26)) + letters;
  }
  return letters;
}

/** A1-style name of a cell: row from 1, column from 0. */
export function cellName(row: number, column: number): string {
  return `${columnName(column)}${row}`;
}
