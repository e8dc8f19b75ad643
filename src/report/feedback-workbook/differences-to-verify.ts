import { itemOf } from "../../model/lookups.js";
import {
  BOTH_SILENT_REQUEST,
  DIFFERENCE_REQUESTS,
  LEVELS_DIFFER_REQUEST,
  OWN_SILENT_REQUEST,
  PARTNER_SILENT_REQUEST,
  SENT_BACK_REQUEST,
  SETTLED_REQUEST,
  unitScaleRequest,
  WAIVED_REQUEST,
} from "../../wording/difference-words.js";
import { scalePower } from "../../wording/hypothesis-words.js";
import type { ResultEntry } from "../result/schema.js";
import { isOwnLink, type ProvinceView } from "./province-view.js";

/** A common link's entry that the province is shown, and what it is asked to do about it. */
export interface DifferenceToVerify {
  readonly entry: ResultEntry;
  readonly request: string;
  /** Nothing has to be verified or explained any more, or never had to. */
  readonly closed: boolean;
}

const AGREED_CLASSES: readonly ResultEntry["class"][] = ["equal", "rounding", "single-source"];
const SETTLING_CHOICES: readonly string[] = ["东部", "中西部", "双方商定", "核实"];

/** Entries of items that both sides report, on own links, on which they do not agree; in link and item order. */
export function differencesToVerify(view: ProvinceView): readonly DifferenceToVerify[] {
  return view.result.reconciliation
    .filter((entry) => isOwnLink(view, entry.link) && isShown(view, entry))
    .map((entry) => ({ entry, ...requestFor(view, entry) }));
}

function isShown(view: ProvinceView, entry: ResultEntry): boolean {
  return itemOf(view.scheme, entry.item).from === "both" && !AGREED_CLASSES.includes(entry.class);
}

function requestFor(view: ProvinceView, entry: ResultEntry): { readonly request: string; readonly closed: boolean } {
  const choice = entry.decision?.choice ?? null;
  if (choice === "豁免") {
    return { request: WAIVED_REQUEST, closed: true };
  }
  if (choice !== null && SETTLING_CHOICES.includes(choice)) {
    return { request: SETTLED_REQUEST, closed: true };
  }
  const levels = entry.levelsDiffer.includes(view.side) ? [LEVELS_DIFFER_REQUEST] : [];
  const back = choice === "退回" ? [SENT_BACK_REQUEST] : [];
  const request = [...back, betweenSides(view, entry), ...levels].filter((part) => part !== "").join("；");
  return { request, closed: entry.class === "tolerance" && levels.length === 0 && back.length === 0 };
}

function betweenSides(view: ProvinceView, entry: ResultEntry): string {
  if (entry.class === "one-sided") {
    return entry[view.side] === null ? OWN_SILENT_REQUEST : PARTNER_SILENT_REQUEST;
  }
  if (entry.class === null) {
    return BOTH_SILENT_REQUEST;
  }
  const power = entry.class === "unit-scale" ? scalePower(entry.hypotheses) : null;
  return power === null ? DIFFERENCE_REQUESTS[entry.class] : unitScaleRequest(power);
}
