import type { Relation, Scheme } from "../../model/scheme.js";
import type { GridCondition } from "../workbook/grid.js";

/** The cells of one column, or of neighbouring ones, in which relations are looked at. */
export interface RelationScope {
  readonly firstColumn: string;
  readonly lastColumn: string;
  /** The row of an item; null if it is not on the sheet. */
  readonly rowOf: (item: string) => number | null;
}

/** Alarming looks where a part is larger than its whole, a total differs from its parts, or money has no firm. */
export function relationConditions(scheme: Scheme, scope: RelationScope): readonly GridCondition[] {
  return scheme.relations.flatMap((relation) => {
    const left = relation.left.map(scope.rowOf);
    const right = relation.right.map(scope.rowOf);
    if (!left.every(isRow) || !right.every(isRow)) {
      return [];
    }
    const formula = brokenFormula(
      relation,
      left.map((row) => scope.firstColumn + row),
      right.map((row) => scope.firstColumn + row),
    );
    return left.map((row) => ({ range: `${scope.firstColumn}${row}:${scope.lastColumn}${row}`, formula }));
  });
}

function isRow(row: number | null): row is number {
  return row !== null;
}

/** Judged only where all its cells are numbers: a blank is no 0. */
function brokenFormula({ kind }: Relation, left: readonly string[], right: readonly string[]): string {
  const all = [...left, ...right];
  const filled = `COUNT(${all.join(",")})=${all.length}`;
  const difference = `ROUND(SUM(${left.join(",")})-SUM(${right.join(",")}),4)`;
  switch (kind) {
    case "at-most":
      return `AND(${filled},${difference}>0)`;
    case "equal":
      return `AND(${filled},${difference}<>0)`;
    case "requires":
      return `AND(${filled},SUM(${left.join(",")})>0,SUM(${right.join(",")})=0)`;
  }
}
