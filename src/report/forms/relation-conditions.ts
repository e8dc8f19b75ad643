import type { Relation } from "../../model/item.js";
import type { Scheme } from "../../model/scheme.js";
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

/**
 * Judged only where all its cells are numbers: a blank is no 0. Plain arithmetic, because LibreOffice 7 crashes when a
 * condition counts cells that are still to be worked out.
 */
function brokenFormula({ kind }: Relation, left: readonly string[], right: readonly string[]): string {
  const filled = [...left, ...right].map((cell) => `ISNUMBER(${cell})`).join(",");
  return `IF(AND(${filled}),${comparison(kind, left.join("+"), right.join("+"))},FALSE)`;
}

function comparison(kind: Relation["kind"], left: string, right: string): string {
  switch (kind) {
    case "at-most":
      return `ROUND(${left}-(${right}),4)>0`;
    case "equal":
      return `ROUND(${left}-(${right}),4)<>0`;
    case "requires":
      return `AND(${left}>0,${right}=0)`;
  }
}
