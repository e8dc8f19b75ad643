import type { FactRow } from "../../model/filing.js";
import type { FindingData } from "../../model/finding.js";
import type { FactOutcome, GradingResult } from "../../model/grading.js";
import type { Failure } from "../rule.js";

/** Every filed fact about an evaluated unit. */
export function factsOf(grading: GradingResult): readonly FactOutcome[] {
  return grading.units.flatMap(({ facts }) => facts);
}

/** A failure about a fact row; fact, status and document tell two of one unit apart. */
export function failureOfFact<Data extends FindingData>(filed: FactRow, data: Data): Failure<Data> {
  return {
    unit: filed.unit,
    link: filed.link,
    item: filed.item,
    subject: [filed.fact, filed.status, filed.document].filter((part) => part !== "").join(" "),
    place: filed.place,
    asRead: null,
    data,
  };
}
