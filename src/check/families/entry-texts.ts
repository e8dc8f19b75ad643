import type { Bilingual } from "../../model/bilingual.js";
import { shortText } from "../../model/exact.js";
import { placeText } from "../../model/place.js";
import type { Entry, HypothesisKind, Report, SideValue } from "../../model/reconciliation.js";
import type { Side } from "../../model/scheme.js";
import { both } from "../rule.js";

/** Names of the sides in a sentence. */
export const SIDE_NAMES: Readonly<Record<Side, Bilingual>> = {
  east: both("东部", "the eastern side"),
  west: both("中西部", "the western side"),
};

/** What each hypothesis asks about, in neutral words; evidence on other links is not named. */
export const HYPOTHESIS_NAMES: Readonly<Record<HypothesisKind, Bilingual>> = {
  "unit-scale": both("计量单位", "the unit of measure"),
  keying: both("录入", "the keying"),
  swapped: both("行列位置", "whether figures were exchanged"),
  repeated: both("是否重复计算或跨期", "whether something was counted twice or for another year"),
};

/** Figures a side filed, each with its reporter's code: "330100=5000;330000=4800". */
export function filedBy(reports: readonly Report[], side: Side): string {
  return reports
    .filter((report) => report.side === side && report.actual.value !== null)
    .map((report) => `${report.reporter}=${report.actual.value === null ? "" : shortText(report.actual.value)}`)
    .join(";");
}

/** The side value as text, with who filed it and where. */
export function sideText(side: SideValue) {
  return { value: shortText(side.value), reporter: side.reporter, place: placeText(side.figure.place) };
}

/** Place of an entry: its first report's. */
export function entryPlace(entry: Entry) {
  return entry.reports[0]?.place ?? { file: "" };
}
