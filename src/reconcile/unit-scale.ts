import { type Exact, exact, ZERO } from "../model/exact.js";
import type { Matching } from "../model/matching.js";
import type { Candidate } from "./candidate.js";

/** Larger and smaller figure differ by about a power of ten: 疑似计量单位错误. Empty when they do not. */
export function detectUnitScale(east: Exact, west: Exact, matching: Matching): Candidate[] {
  if (east.equals(ZERO) || west.equals(ZERO) || east.s !== west.s) {
    return [];
  }
  const eastLarger = east.abs().gt(west.abs());
  const [large, small] = eastLarger ? [east, west] : [west, east];
  const power = nearestPower(large.div(small));
  if (power < 1) {
    return [];
  }
  const scale = exact(10n ** BigInt(power));
  const scaled = small.mul(scale);
  const distance = large.sub(scaled).abs();
  if (distance.gt(matching.unitScalePossible.mul(scaled.abs()))) {
    return [];
  }
  const shared = {
    kind: "unit-scale" as const,
    certain: distance.lte(matching.unitScaleCertain.mul(scaled.abs())),
    detail: { power },
  };
  return [
    { ...shared, side: "east", corrected: eastLarger ? large.div(scale) : scaled },
    { ...shared, side: "west", corrected: eastLarger ? scaled : large.div(scale) },
  ];
}

/** round(log10(quotient)) of a quotient ≥ 1, exactly: the k with 10^(2k−1) ≤ q² < 10^(2k+1). */
function nearestPower(quotient: Exact): number {
  const square = quotient.mul(quotient);
  let power = 0;
  while (square.gte(exact(10n ** BigInt(2 * power + 1)))) {
    power += 1;
  }
  return power;
}
