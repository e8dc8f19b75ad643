import type { Scheme } from "./scheme.js";

/** Ids of the items that count as denominator or norm of any measure. */
export function divisorItems({ indicators }: Pick<Scheme, "indicators">): ReadonlySet<string> {
  const measures = indicators.flatMap((indicator) => indicator.measures);
  return new Set(
    measures.flatMap(({ denominator, benchmarks }) => [
      ...(denominator === null ? [] : [denominator]),
      ...benchmarks.flatMap((benchmark) => (benchmark.kind === "norm-item" ? [benchmark.item] : [])),
    ]),
  );
}
