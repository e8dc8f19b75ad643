import type { AgreementLine } from "../model/agreement.js";
import type { Batch } from "../model/batch.js";
import type { GradingResult } from "../model/grading.js";
import { linksOf } from "../model/lookups.js";
import type { Reconciliation } from "../model/reconciliation.js";
import type { Scheme } from "../model/scheme.js";
import { gradeUnit } from "./grade-unit.js";
import { rankUnits } from "./rank.js";
import { AS_ADOPTED } from "./subject.js";

/** Evaluates every unit with a usable return and ranks the groups; the others are 未报送 and not in the result. */
export function gradeUnits(
  scheme: Scheme,
  batch: Batch,
  agreement: readonly AgreementLine[],
  reconciliation: Reconciliation,
): GradingResult {
  const units = scheme.units
    .filter((unit) => batch.returns.has(unit.code))
    .map((unit) => {
      const links = linksOf(scheme, unit, batch.year);
      return gradeUnit({ unit, links, scheme, batch, agreement, reconciliation, method: AS_ADOPTED });
    });
  return { units, rankings: rankUnits(units, scheme) };
}
