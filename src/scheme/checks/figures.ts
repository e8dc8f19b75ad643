import { type Fault, type FieldPlace, fault, within } from "../fault.js";
import type { ParsedScheme } from "../parsed-scheme.js";
import { DERIVED, INDICATOR, ITEM, MEASURE_UNIT, repeatedNames, TOLERANCE, unknownName } from "./references.js";

/** Units of measure: ids unique, spellings unique inside a dimension, factors above 0. */
export function measureUnitFaults({ measureUnits }: ParsedScheme): readonly Fault[] {
  return [
    ...repeatedNames(
      MEASURE_UNIT,
      measureUnits.entries.map(({ value, place }) => ({ name: value.id, place: within(place, "id") })),
    ),
    ...[...new Set(measureUnits.entries.map(({ value }) => value.dimension))].flatMap((dimension) =>
      repeatedSpellings(measureUnits.entries.filter(({ value }) => value.dimension === dimension)),
    ),
    ...measureUnits.entries.flatMap(({ value, place }) =>
      value.factor.compare(0) > 0 ? [] : [fault(within(place, "factor"), "应大于 0", "must be above 0")],
    ),
  ];
}

/** Ids come first, so that the alias is named and not the unit whose id it repeats; an alias of the same unit may differ in width. */
function repeatedSpellings(entries: ParsedScheme["measureUnits"]["entries"]): readonly Fault[] {
  return repeatedNames(MEASURE_UNIT, [
    ...entries.map(({ value, place }) => ({ name: value.id, place: within(place, "id") })),
    ...entries.flatMap(({ value, place }) =>
      value.aliases.flatMap((name, index) =>
        name.normalize("NFKC") === value.id.normalize("NFKC") ? [] : [{ name, place: within(place, "aliases", index) }],
      ),
    ),
  ]);
}

/** Tolerance classes: ids unique, amounts not negative, shares below the whole. */
export function toleranceFaults({ tolerances }: ParsedScheme): readonly Fault[] {
  return [
    ...repeatedNames(
      TOLERANCE,
      tolerances.entries.map(({ value, place }) => ({ name: value.id, place: within(place, "id") })),
    ),
    ...tolerances.entries.flatMap(({ value, place }) =>
      (["absolute", "relative"] as const)
        .filter((field) => value[field].compare(0) < 0)
        .map((field) => fault(within(place, field), "不能小于 0", "must not be negative")),
    ),
    ...tolerances.entries.flatMap(({ value, place }) =>
      value.relative.compare(1) < 0
        ? []
        : [fault(within(place, "relative"), "应小于 1（5% 写 0.05）", "must be below 1 (5% is written 0.05)")],
    ),
  ];
}

/** Relations: items known, all of one scope, and reported together by a side. */
export function relationFaults({ relations, items }: ParsedScheme): readonly Fault[] {
  const byId = new Map(items.entries.map(({ value }) => [value.id, value]));
  return [
    ...repeatedNames(
      { zh: "关系", en: "relation" },
      relations.entries.map(({ value, place }) => ({ name: value.id, place: within(place, "id") })),
    ),
    ...relations.entries.flatMap(({ value, place }) => {
      const all = [...value.left, ...value.right].flatMap((id) => byId.get(id) ?? []);
      const sides = new Set(all.map(({ from }) => from));
      const apart = (sides.has("east") && sides.has("west")) || new Set(all.map(({ scope }) => scope)).size > 1;
      return [
        ...itemReferences(items.names, value.left, within(place, "left")),
        ...itemReferences(items.names, value.right, within(place, "right")),
        ...(apart ? [fault(place, "各项目不在同一张表上", "these items do not stand on one form together")] : []),
      ];
    }),
  ];
}

/** Derived figures: codes free, indicators, items and units of measure known, a denominator for a ratio only. */
export function derivedFaults(parsed: ParsedScheme): readonly Fault[] {
  const { derived, items, measureUnits, eastIndicators, westIndicators } = parsed;
  const indicators =
    eastIndicators.names === null || westIndicators.names === null
      ? null
      : new Set([...eastIndicators.names, ...westIndicators.names]);
  return [
    ...repeatedNames(
      DERIVED,
      derived.entries.map(({ value, place }) => ({ name: value.code, place: within(place, "code") })),
    ),
    ...derived.entries.flatMap(({ value, place }) => [
      ...unknownName(indicators, INDICATOR, value.indicator, within(place, "indicator")),
      ...unknownName(measureUnits.names, MEASURE_UNIT, value.measureUnit, within(place, "measureUnit")),
      ...itemReferences(items.names, value.numerator, within(place, "numerator")),
      ...denominatorFaults(items.names, value, within(place, "denominator")),
    ]),
  ];
}

function denominatorFaults(
  names: ReadonlySet<string> | null,
  { kind, denominator }: { kind: "ratio" | "growth"; denominator: string | null },
  place: FieldPlace,
): readonly Fault[] {
  if ((kind === "ratio") !== (denominator !== null)) {
    return [fault(place, "ratio 必须有分母，growth 不能有", "a ratio needs a denominator, growth has none")];
  }
  return denominator === null ? [] : unknownName(names, ITEM, denominator, place);
}

function itemReferences(
  names: ReadonlySet<string> | null,
  ids: readonly string[],
  place: FieldPlace,
): readonly Fault[] {
  return ids.flatMap((id, index) => unknownName(names, ITEM, id, within(place, index)));
}
