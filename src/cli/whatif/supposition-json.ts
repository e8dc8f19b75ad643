import type { UnitStanding } from "../../grade/compare-gradings.js";
import { jsonNumber } from "../../model/exact.js";
import { adoptedBefore, type Supposition } from "./supposition.js";

const FIGURE_DECIMALS = 4;
const SCORE_DECIMALS = 2;

/** The supposition as plain JSON: figures with at most 4 decimals, scores with 2. */
export function suppositionJson({ changes, before, after, comparison, rows }: Supposition): object {
  return {
    year: after.batch.year,
    scheme: { before: editionOf(before.scheme), after: editionOf(after.scheme) },
    changes: changes.map((change) =>
      change.kind === "figure"
        ? {
            ...change,
            value: jsonNumber(change.value, FIGURE_DECIMALS),
            before: jsonNumber(adoptedBefore(change, before), FIGURE_DECIMALS),
          }
        : change,
    ),
    units: comparison.differing.map(({ unit, first, second }) => ({
      unit,
      before: standingJson(first),
      after: standingJson(second),
    })),
    rows: rows.map(({ unit, row, first, second }) => ({ unit, row, before: first, after: second })),
    same: comparison.same,
  };
}

function editionOf({ id, version, sha256 }: Supposition["before"]["scheme"]): object {
  return { id, version, sha256 };
}

function standingJson(standing: UnitStanding | null): object | null {
  if (standing === null) {
    return null;
  }
  const { grade, total, fine, place } = standing;
  return { grade, total: jsonNumber(total, SCORE_DECIMALS), fine: jsonNumber(fine, SCORE_DECIMALS), place };
}
