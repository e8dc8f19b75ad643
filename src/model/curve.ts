import { type Exact, roundHalfUp } from "./exact.js";
import type { CurvePoint } from "./scheme.js";

/** The score of a completion: linear between the curve's points, flat outside, 2 decimals. */
export function scoreOf(completion: Exact, curve: readonly CurvePoint[]): Exact {
  const upper = curve.findIndex((point) => completion.lt(point.completion));
  const [before, after] = [curve[upper === -1 ? curve.length - 1 : upper - 1], curve[upper]];
  if (before === undefined || after === undefined) {
    return roundHalfUp((before ?? after)?.score ?? completion, 2);
  }
  const share = completion.sub(before.completion).div(after.completion.sub(before.completion));
  return roundHalfUp(before.score.add(share.mul(after.score.sub(before.score))), 2);
}
