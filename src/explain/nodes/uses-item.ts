import type { Level } from "../../model/pairing.js";
import type { Indicator } from "../../model/scheme.js";

/** Whether a measure of the unit's own level holds the item: provinces and cities may be measured differently. */
export function usesItem({ measures }: Indicator, item: string, level: Level): boolean {
  return measures
    .filter(({ levels }) => levels.includes(level))
    .some(
      ({ numerator, denominator, benchmarks }) =>
        numerator.includes(item) ||
        denominator === item ||
        benchmarks.some((benchmark) => benchmark.kind === "norm-item" && benchmark.item === item),
    );
}
