import { jsonNumber } from "../../model/exact.js";
import { FIGURE_DECIMALS } from "../../report/result/to-figures.js";
import { editionJson } from "../show/edition-json.js";
import { standingJson } from "../show/standing-json.js";
import { adoptedBefore, divisorBefore, type Supposition } from "./supposition.js";

/** The supposition as plain JSON: figures with at most 4 decimals, scores with 2. */
export function suppositionJson({ changes, before, after, comparison, rows }: Supposition): object {
  return {
    year: after.batch.year,
    scheme: { before: editionJson(before.scheme), after: editionJson(after.scheme) },
    changes: changes.map((change) =>
      change.kind === "figure"
        ? {
            ...change,
            value: jsonNumber(change.value, FIGURE_DECIMALS),
            before: jsonNumber(adoptedBefore(change, before), FIGURE_DECIMALS),
            divisorBefore: jsonNumber(divisorBefore(change, before), FIGURE_DECIMALS),
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
