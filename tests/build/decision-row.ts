import type { DecisionChoice, DecisionRow } from "../../src/model/filing.js";
import { blank, type Filed, figure } from "./figure.js";

/** A decision on a link item with a reason and no expiry, unless told otherwise. */
export function decision(
  link: string | null,
  item: string | null,
  choice: DecisionChoice | null,
  value: Filed = null,
  rest: Partial<DecisionRow> = {},
): DecisionRow {
  return {
    caseId: "",
    unit: null,
    link,
    item,
    choice,
    choiceAsRead: choice ?? "",
    value: figure(value),
    madeOnEast: blank,
    madeOnWest: blank,
    reason: "示例数据",
    document: "",
    decidedBy: "",
    date: null,
    validUntil: null,
    validUntilReadable: true,
    place: { file: "示例核定.csv" },
    ...rest,
  };
}
