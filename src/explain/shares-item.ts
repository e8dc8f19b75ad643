import type { Measure } from "../model/scheme.js";
import { knownOf, type ResultMeasure, type Subject } from "./subject.js";

/** Whether a figure is among the numerators that a graded measure counts at a place. */
export function sharesItem(
  measure: Measure,
  { benchmark, ratio, parts }: ResultMeasure,
  { item, link }: { readonly item: string; readonly link: string | null },
  subject: Subject,
): boolean {
  if (!measure.numerator.includes(item) || !parts.some((part) => part.link === link)) {
    return false;
  }
  const known = knownOf(subject, item, link);
  if (known === null || known.adopted === null) {
    return false;
  }
  // A sum against targets or last year counts only its items that have both.
  return ratio !== null || benchmark === "norm" || benchmark === "goal" || known[benchmark] !== null;
}
