import { type Fault, within } from "../fault.js";
import type { ParsedScheme } from "../parsed-scheme.js";
import { ASSESSED, repeatedNames } from "./references.js";

/** Rows of the assessment form: numbers and titles unique. */
export function assessmentFaults({ assessmentRows: { entries } }: ParsedScheme): readonly Fault[] {
  return [
    ...repeatedNames(
      ASSESSED,
      entries.map(({ value, place }) => ({ name: String(value.row), place: within(place, "row") })),
    ),
    ...repeatedNames(
      { zh: "评价表行名", en: "title of the assessment form" },
      entries.map(({ value, place }) => ({ name: value.title, place: within(place, "title") })),
    ),
  ];
}
