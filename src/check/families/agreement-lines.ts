import type { AgreementLine } from "../../model/agreement.js";
import type { FindingData } from "../../model/finding.js";
import type { Failure } from "../rule.js";

/** A failure about an agreement line, placed at its first row. */
export function failureOfLine<Data extends FindingData>(line: AgreementLine, data: Data): Failure<Data> {
  return {
    unit: line.unit,
    link: line.link,
    item: line.item,
    subject: null,
    place: line.places[0] ?? { file: "" },
    asRead: line.targetAsRead,
    data,
  };
}

/** What tells lines apart: link or unit, and item. */
export function lineKey(line: AgreementLine): string {
  return JSON.stringify([line.link, line.unit, line.item]);
}
