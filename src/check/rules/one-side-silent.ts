import { isDecided, isWaived } from "../../model/case-standing.js";
import { shortText } from "../../model/exact.js";
import { itemOf, linkOf, reportersOn } from "../../model/lookups.js";
import type { Side } from "../../model/pairing.js";
import { placeText } from "../../model/place.js";
import type { Entry, SideValue } from "../../model/reconciliation.js";
import { examine } from "../examine.js";
import { isSilentOnLink } from "../families/silence.js";
import { both, type EntriesContext, entriesRule, type Failure } from "../rule.js";

type SilentData = {
  readonly silent: Side;
  readonly value: string;
  readonly measureUnit: string;
  readonly reporter: string;
  readonly reporterPlace: string;
  /** What the asked unit typed instead of a usable figure; empty if nothing. */
  readonly typed: string;
};

/**
 * A mirrored item that one side did not report (单方未报, A-07); asked is the silent side's directly responsible unit that filed.
 * Where that side filed no return, or left the whole link out, the item is undecided: return-missing or item-blank stands for it.
 */
export const oneSideSilent = entriesRule<SilentData>({
  id: "one-side-silent",
  severity: "warning",
  basis: "A-07",
  title: both("单方未报", "One side did not report"),
  examines: both("双方共同填报的每个项目", "each item that both sides report"),
  remedy: both(
    "请未报一方补报，或说明没有该项工作。",
    "The silent side is asked to report or to say that there is nothing.",
  ),
  message: {
    zh: (data, about) =>
      `${about.where}：结对方（${about.unit(data.reporter)}）已报 ${data.value} ${data.measureUnit}（${data.reporterPlace}），本方${data.typed === "" ? "未报" : `所填“${data.typed}”不能作为数使用`}，请补报或说明。`,
    en: (data, about) =>
      `${about.where}: the partner (${about.unit(data.reporter)}) reports ${data.value} ${data.measureUnit} (${data.reporterPlace}), this side ${data.typed === "" ? "nothing" : `“${data.typed}”, which is no usable figure`}; please report or explain.`,
  },
  check: (context) =>
    examine(context.reconciliation.entries.filter(isMirrored), (entry) => {
      const given = entry.east.actual ?? entry.west.actual;
      if (entry.class !== "one-sided" || given === null) {
        return entry.class === null ? "undecided" : "passed";
      }
      const silent: Side = entry.east.actual === null ? "east" : "west";
      const link = linkOf(context.scheme, entry.link);
      return isSilentOnLink(context.batch, context.scheme, link, silent)
        ? "undecided"
        : failureOf(entry, silent, given, context);
    }),
});

function isMirrored(entry: Entry): boolean {
  return entry.class !== "single-source";
}

function failureOf(
  entry: Entry,
  silent: Side,
  given: SideValue,
  { batch, scheme }: EntriesContext,
): Failure<SilentData> {
  const reporters = reportersOn(linkOf(scheme, entry.link), silent);
  const asked = reporters.find((unit) => batch.returns.has(unit)) ?? null;
  const report = entry.reports.find(({ reporter }) => reporter === asked);
  return {
    unit: asked,
    link: entry.link,
    item: entry.item,
    subject: null,
    place: report?.place ?? given.figure.place,
    asRead: report?.actual.asRead ?? null,
    data: {
      silent,
      value: shortText(given.value),
      measureUnit: itemOf(scheme, entry.item).measureUnit,
      reporter: given.reporter,
      reporterPlace: placeText(given.figure.place),
      typed: report?.actual.asRead ?? "",
    },
    waived: isWaived(entry.decision),
    ...(isDecided(entry.decision) ? { severity: "info" as const } : {}),
  };
}
