import { agrees } from "../../model/case-class.js";
import { isSettled } from "../../model/case-standing.js";
import type { ChangeKind, ChangeRemark } from "../../model/change.js";
import { factId } from "../../model/identity.js";
import { linkOf, reportersOn } from "../../model/lookups.js";
import { unitsOfInput } from "../feedback-workbook/own-files.js";
import type { PointScope, RectificationEntry } from "../feedback-workbook/rectification-entries.js";
import type { Result } from "../result/schema.js";
import { askedByEntry } from "./asked-figures.js";
import { type FiledFigure, figureKey, saysTheSame } from "./filed-figures.js";
import type { ProvinceSide } from "./province-side.js";

type Entry = RectificationEntry;
type Sides = readonly [before: ProvinceSide, after: ProvinceSide];

/** What became of a point that is not asked any more, and how. */
interface Settled {
  readonly kind: ChangeKind;
  readonly remark: ChangeRemark;
}

/** Forms that provinces file. */
const FILED: readonly string[] = ["return", "agreement"];

/** Only a figure, agreement or file that is another now corrects a point; what the working group settled is no province's correction. */
export function settledPoint(entry: Entry, sides: Sides): Settled {
  const [before, after] = sides;
  const isAsked = askedByEntry(entry, before.content, before.view.scheme, before.asked);
  const changed = changedFigures(sides).filter(isAsked);
  const isOwn = changed.some(({ unit }) => before.view.own.has(unit));
  if (isSettledOtherwise(entry, sides, isAsked) && !(isOwn && isAgreed(entry.on, after.result))) {
    return { kind: "decided", remark: "decided" };
  }
  if (changed.length > 0) {
    return { kind: "corrected", remark: isOwn ? "own-changed" : "partner-changed" };
  }
  if (linesOn(entry.on, before.result) !== linesOn(entry.on, after.result)) {
    return { kind: "corrected", remark: "agreement-changed" };
  }
  const file = before.findings.get(entry.id)?.place.file ?? "";
  const units = entry.on.units.length > 0 ? entry.on.units : reportersOf(entry.on.link, before);
  const [old, now] = [before, after].map(({ result }) => filesOf(units, file, result));
  return old === now ? { kind: "dropped", remark: "same-figures" } : { kind: "corrected", remark: "files-changed" };
}

/** Figures that say something else now, or that one of the evaluations lacks, as they stood. */
function changedFigures([before, after]: Sides): readonly FiledFigure[] {
  const all = new Map([...after.figures.byKey, ...before.figures.byKey]);
  return [...all.values()].filter((figure) => {
    const [one, other] = [before, after].map(({ figures }) => figures.byKey.get(figureKey(figure)));
    return one === undefined || other === undefined || !saysTheSame(one, other);
  });
}

/** Waived, a fact that is registered otherwise, or under a decision that did not hold before. */
function isSettledOtherwise({ id, ids, on }: Entry, sides: Sides, isAsked: (figure: FiledFigure) => boolean): boolean {
  const [before, after] = sides;
  const line = after.content.lines.find((own) => own.ids.some((one) => ids.includes(one)));
  const { facts, year } = before.result;
  const [old, now] = sides.map((side) => decisionsOn(on, side, isAsked));
  return (
    after.findings.get(id)?.waived === true ||
    line?.line.waived === true ||
    facts.some((fact) => factId(fact, year) === id) ||
    old !== now
  );
}

/** The sides say the same by themselves, within tolerance at least. */
function isAgreed({ link, item }: PointScope, { reconciliation }: Result): boolean {
  return reconciliation.some(
    (entry) => entry.link === link && entry.item === item && (agrees(entry.class) || entry.class === "tolerance"),
  );
}

/** Decisions on what a point is about; one that sends a figure back settles nothing. */
function decisionsOn(
  { units, link, item }: PointScope,
  { result, figures }: ProvinceSide,
  isAsked: (figure: FiledFigure) => boolean,
): string {
  const asked = new Set([...figures.byKey.values()].filter(isAsked).map(aboutKey));
  const own = units.map((unit) => aboutKey({ unit, link, item }));
  const about = new Set([...asked, ...own, aboutKey({ unit: "", link, item })]);
  const decided = [...result.reconciliation, ...result.unitFigures.map((figure) => ({ ...figure, link: null }))];
  const decisions = decided
    .filter((one) => about.has(aboutKey({ unit: "unit" in one ? one.unit : "", link: one.link, item: one.item })))
    .flatMap(({ decision }) => (decision !== null && isSettled(decision) ? [decision] : []))
    .map(({ choice, value }) => [choice, value]);
  return JSON.stringify(decisions);
}

/** A link's item, or a unit's own. */
function aboutKey({ unit, link, item }: { unit: string; link: string | null; item: string | null }): string {
  return JSON.stringify([link === null ? unit : "", link, item]);
}

/** What the agreement says of a point. */
function linesOn({ units, link, item }: PointScope, { agreement }: Result): string {
  const lines = agreement.filter(
    (line) =>
      line.link === link && (item === null || line.item === item) && (link !== null || units.includes(line.unit ?? "")),
  );
  return JSON.stringify(lines.map(({ places, remarks, ...said }) => said));
}

function reportersOf(link: string | null, { view: { scheme } }: ProvinceSide): readonly string[] {
  return link === null ? [] : (["east", "west"] as const).flatMap((side) => reportersOn(linkOf(scheme, link), side));
}

/** The bytes of the units' files and of the one that a finding is in. */
function filesOf(units: readonly string[], file: string, { inputs }: Result): string {
  const own = inputs.filter(
    (input) =>
      FILED.includes(input.form) && (input.path === file || unitsOfInput(input).some((unit) => units.includes(unit))),
  );
  return own
    .map(({ sha256 }) => sha256)
    .sort()
    .join();
}
