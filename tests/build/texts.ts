import { type Exact, shortText } from "../../src/model/exact.js";

/** An exact number as a plain decimal for comparison; null stays null. */
export function text(value: Exact | null | undefined, places = 6): string | null {
  return value === null || value === undefined ? null : shortText(value, places);
}
