import { isUndisputed } from "../../model/case-class.js";
import { isDecided, isSentBack, isWaived } from "../../model/case-standing.js";
import { itemOf, reportsItem } from "../../model/lookups.js";
import {
  BOTH_SILENT_REQUEST,
  DIFFERENCE_REQUESTS,
  LEVELS_DIFFER_REQUEST,
  OWN_SENT_BACK_REQUEST,
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

/** Entries on own links on which both sides do not agree, or that were sent back; in link and item order. */
export function differencesToVerify(view: ProvinceView): readonly DifferenceToVerify[] {
  return view.result.reconciliation
    .filter((entry) => isOwnLink(view, entry.link) && isShown(view, entry))
    .map((entry) => ({ entry, ...requestFor(view, entry) }));
}

function isShown(view: ProvinceView, entry: ResultEntry): boolean {
  const isAsked = isSentBack(entry.decision) && reportsItem(itemOf(view.scheme, entry.item), view.side);
  return isAsked || !isUndisputed(entry.class);
}

function requestFor(view: ProvinceView, entry: ResultEntry): { readonly request: string; readonly closed: boolean } {
  if (isWaived(entry.decision)) {
    return { request: WAIVED_REQUEST, closed: true };
  }
  if (isDecided(entry.decision)) {
    return { request: SETTLED_REQUEST, closed: true };
  }
  const levels = entry.levelsDiffer.includes(view.side) ? [LEVELS_DIFFER_REQUEST] : [];
  const back = isSentBack(entry.decision) ? [sentBackRequest(entry)] : [];
  const request = [...back, betweenSides(view, entry), ...levels].filter((part) => part !== "").join("；");
  return { request, closed: entry.class === "tolerance" && levels.length === 0 && back.length === 0 };
}

function sentBackRequest(entry: ResultEntry): string {
  return entry.class === "single-source" ? OWN_SENT_BACK_REQUEST : SENT_BACK_REQUEST;
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
