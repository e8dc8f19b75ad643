const SEED = 2019;
const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;

/**
 * A whole number from `low` to `high`, both included, that depends on the key and the fixed seed alone:
 * adding a figure to the sample changes no other one.
 */
export function draw(key: string, low: number, high: number): number {
  return low + (mulberry32(hashOf(key) ^ SEED) % (high - low + 1));
}

/** One of the choices, by key. */
export function pick<T>(key: string, choices: readonly T[]): T {
  const choice = choices[draw(key, 0, choices.length - 1)];
  if (choice === undefined) {
    throw new Error(`nothing to pick for ${key}`);
  }
  return choice;
}

/** Whole part of a quotient of whole numbers, without a binary fraction on the way. */
export function wholeQuotient(dividend: number, divisor: number): number {
  return (dividend - (dividend % divisor)) / divisor;
}

function hashOf(key: string): number {
  let hash = FNV_OFFSET;
  for (const byte of new TextEncoder().encode(key)) {
    hash = Math.imul(hash ^ byte, FNV_PRIME);
  }
  return hash >>> 0;
}

/** The first output of mulberry32 seeded with `state`, an unsigned 32-bit number. */
function mulberry32(state: number): number {
  const step = (state + 0x6d2b79f5) | 0;
  const mixed = Math.imul(step ^ (step >>> 15), 1 | step);
  const twice = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
  return (twice ^ (twice >>> 14)) >>> 0;
}
