import type { UnitStanding } from "../../grade/compare-gradings.js";
import { jsonNumber } from "../../model/exact.js";
import { SCORE_DECIMALS } from "../../report/result/to-figures.js";

/** Where a unit stands as plain JSON, scores with 2 decimals; null where it is not evaluated. */
export function standingJson(standing: UnitStanding | null): object | null {
  if (standing === null) {
    return null;
  }
  const { total, fine } = standing;
  return { ...standing, total: jsonNumber(total, SCORE_DECIMALS), fine: jsonNumber(fine, SCORE_DECIMALS) };
}
