/** Optimal string alignment distance: insertions, deletions, substitutions and swaps of neighbours, each cell edited once. */
export function alignmentDistance(a: string, b: string): number {
  const rows: number[][] = [];
  for (let i = 0; i <= a.length; i += 1) {
    const row: number[] = [];
    for (let j = 0; j <= b.length; j += 1) {
      row.push(cell(rows, row, a, b, i, j));
    }
    rows.push(row);
  }
  return rows[a.length]?.[b.length] ?? 0;
}

function cell(rows: readonly number[][], row: readonly number[], a: string, b: string, i: number, j: number): number {
  if (i === 0 || j === 0) {
    return i + j;
  }
  const at = (back: number, left: number): number => (back === 0 ? row : rows[i - back])?.[j - left] ?? 0;
  const same = a[i - 1] === b[j - 1];
  const best = Math.min(at(1, 0) + 1, at(0, 1) + 1, at(1, 1) + (same ? 0 : 1));
  const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
  return swapped ? Math.min(best, at(2, 2) + 1) : best;
}
