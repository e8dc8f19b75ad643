import { type Exact, exact, higher, roundHalfUp } from "../model/exact.js";

interface Weighted {
  readonly share: Exact;
  /** 2 decimals. */
  readonly score: Exact;
}

const HUNDRED = 100n;

/** Weighted geometric mean of scores, 2 decimals half up, found exactly in whole numbers; 0 counts as 0.01. */
export function geometricMean(scores: readonly Weighted[]): Exact {
  const scale = scores.reduce((common, { share }) => leastCommonMultiple(common, share.d), 1n);
  const powers = scores.map(({ share, score }) => ({
    hundredths: wholeHundredths(score),
    times: (share.n * scale) / share.d,
  }));
  const degree = powers.reduce((total, { times }) => total + times, 0n);
  const product = powers.reduce((total, { hundredths, times }) => total * hundredths ** times, 1n);
  // m hundredths are the mean rounded half up if (m − ½)^degree ≤ product < (m + ½)^degree.
  const goal = product * 2n ** degree;
  let [low, high] = [0n, 100n * HUNDRED + 1n];
  while (high - low > 1n) {
    const middle = (low + high) / 2n;
    if ((2n * middle - 1n) ** degree <= goal) {
      low = middle;
    } else {
      high = middle;
    }
  }
  return exact(low).div(exact(HUNDRED));
}

function wholeHundredths(score: Exact): bigint {
  return higher(roundHalfUp(score.mul(exact(HUNDRED)), 0), exact(1)).n;
}

function leastCommonMultiple(a: bigint, b: bigint): bigint {
  return (a / greatestCommonDivisor(a, b)) * b;
}

function greatestCommonDivisor(a: bigint, b: bigint): bigint {
  return b === 0n ? a : greatestCommonDivisor(b, a % b);
}
