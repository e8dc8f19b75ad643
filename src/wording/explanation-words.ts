import { exact, shortText } from "../model/exact.js";
import { itemOf } from "../model/lookups.js";
import type { Searched } from "../model/reconciliation.js";
import type { Scheme } from "../model/scheme.js";
import { unitName } from "./names.js";

/** The parts of an entry that its sentence needs. */
export interface ExplanationsToTell {
  readonly searched: Searched;
  readonly explanations: readonly {
    readonly changes: readonly ChangeToTell[];
    readonly attributed: boolean;
  }[];
}

interface ChangeToTell {
  readonly reporter: string;
  readonly item: string;
  readonly to: number | null;
  readonly low: number | null;
  readonly high: number | null;
}

/** Said wherever no third evidence names a side. */
export const ASK_BOTH = "原因不明，请双方核实";

/**
 * With which fewest changes all reports and relations would agree, for the working group. Every possibility is listed;
 * one is put forward only where third evidence speaks for it alone (A-23).
 */
export function explanationWords({ searched, explanations }: ExplanationsToTell, scheme: Scheme): string {
  if (searched === "not-needed") {
    return "";
  }
  if (!searched) {
    return `相互关联的数较多，未推算；${ASK_BOTH}`;
  }
  if (explanations.length === 0) {
    return `未找到可使各数相符的更正；${ASK_BOTH}`;
  }
  const conditions = explanations.map(({ changes }) => changes.map((change) => changeWords(change, scheme)).join("、"));
  const supported = explanations.flatMap(({ attributed }, index) => (attributed ? [conditions[index]] : []));
  const verdict =
    supported.length === 1 ? (explanations.length === 1 ? "有旁证" : `有旁证的是：${supported[0]}`) : ASK_BOTH;
  return `如${conditions.join("，或")}，则各数相符；${verdict}`;
}

function changeWords({ reporter, item, to, low, high }: ChangeToTell, scheme: Scheme): string {
  const figure = (value: number | null) => (value === null ? "" : shortText(exact(value)));
  const range = high === null ? `不小于 ${figure(low)}` : `在 ${figure(low)} 至 ${figure(high)} 之间`;
  return `${unitName(scheme, reporter)} ${itemOf(scheme, item).code} ${to === null ? range : `为 ${figure(to)}`}`;
}
