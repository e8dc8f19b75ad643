import type { Batch } from "../../model/batch.js";
import { type Exact, shortText } from "../../model/exact.js";
import { type AssessmentRow, type DecisionRow, type Figure, WORKING_GROUP } from "../../model/filing.js";
import { endOf, linksOf, otherSide, provinceOf, unitOf } from "../../model/lookups.js";
import type { Scheme } from "../../model/scheme.js";
import type { Change } from "./change.js";

/** Where supposed decisions and letters stand: in no file. */
export const SUPPOSED = { file: "whatif" };
const REASON = "假设";

/**
 * The batch as it is supposed to be: a figure counts as one verified on site, before any decision there is; a letter
 * stands for those of all teams, without a reason, so that the one-step rule still applies.
 */
export function changeBatch(batch: Batch, scheme: Scheme, changes: readonly Change[]): Batch {
  return changes.reduce((changed, change) => changeOne(changed, scheme, change), batch);
}

function changeOne(batch: Batch, scheme: Scheme, change: Change): Batch {
  if (change.kind === "figure") {
    const others = batch.decisions.filter(
      ({ unit, link, item }) => unit !== change.unit || link !== change.link || item !== change.item,
    );
    return { ...batch, decisions: [...others, verified(change)] };
  }
  const isMeant = ({ unit, subject }: AssessmentRow): boolean =>
    unit === change.unit &&
    (change.kind === "innovation"
      ? subject.kind === "innovation"
      : subject.kind === "row" && subject.row === assessedAs(scheme, change.row));
  return {
    ...batch,
    assessments: [...batch.assessments.filter((row) => !isMeant(row)), assessed(batch, scheme, change)],
  };
}

function verified({ unit, link, item, value }: Extract<Change, { kind: "figure" }>): DecisionRow {
  return {
    caseId: "",
    unit,
    link,
    item,
    choice: "核实",
    choiceAsRead: "核实",
    value: given(value),
    madeOnEast: BLANK,
    madeOnWest: BLANK,
    reason: REASON,
    document: "",
    decidedBy: "",
    date: null,
    validUntil: null,
    validUntilReadable: true,
    place: SUPPOSED,
  };
}

const BLANK: Figure = {
  state: "blank",
  fault: null,
  asRead: "",
  value: null,
  lastDigit: null,
  typedIn: null,
  approximate: false,
  comment: null,
  obstacle: null,
  place: SUPPOSED,
};

function given(value: Exact): Figure {
  return { ...BLANK, state: "given", value, asRead: shortText(value) };
}

function assessedAs(scheme: Scheme, row: number): number | undefined {
  return scheme.rows.find((one) => one.row === row)?.assessedAs;
}

function assessed(batch: Batch, scheme: Scheme, change: Exclude<Change, { kind: "figure" }>): AssessmentRow {
  const isRow = change.kind === "letter";
  const row = isRow ? scheme.rows.find((one) => one.row === change.row) : undefined;
  const isTeam = row?.assessedBy === "teams";
  const team = isTeam ? neutralTeam(scheme, change.unit, batch.year) : WORKING_GROUP;
  return {
    unit: change.unit,
    team,
    teamAsRead: team,
    subject: isRow ? { kind: "row", row: row?.assessedAs ?? change.row } : { kind: "innovation" },
    letter: isRow ? change.letter : null,
    innovation: isRow ? null : change.points,
    resultAsRead: isRow ? change.letter : String(change.points),
    reason: "",
    remark: REASON,
    place: SUPPOSED,
  };
}

/** A province that may assess the unit: neither its own nor one of its partners'. */
function neutralTeam(scheme: Scheme, code: string, year: number): string {
  const unit = unitOf(scheme, code);
  const partners = linksOf(scheme, unit, year).map((link) => endOf(link, otherSide(unit.side)).province);
  const team = scheme.units.find(
    (one) => one.level === "province" && one.code !== provinceOf(unit) && !partners.includes(one.code),
  );
  return team?.code ?? WORKING_GROUP;
}
