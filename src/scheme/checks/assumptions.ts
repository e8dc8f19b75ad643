import { type Fault, within } from "../fault.js";
import type { ParsedScheme } from "../parsed-scheme.js";
import { ASSUMPTION, repeatedNames, unknownName } from "./references.js";

/** Assumptions: numbers unique, and every one that a basis names is declared. */
export function assumptionFaults({ assumptions, citations }: ParsedScheme): readonly Fault[] {
  return [
    ...repeatedNames(
      ASSUMPTION,
      assumptions.entries.map(({ value, place }) => ({ name: value.id, place: within(place, "id") })),
    ),
    ...citations.flatMap(({ value, place }) =>
      (value.match(/A-\d{2}[a-z]?/g) ?? []).flatMap((id) => unknownName(assumptions.names, ASSUMPTION, id, place)),
    ),
  ];
}
