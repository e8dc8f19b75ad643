import { isSentBack } from "../../model/case-standing.js";
import type { DecisionOutcome } from "../../model/decision-outcome.js";
import { exact, fixedText, shortText } from "../../model/exact.js";
import type { DecisionRow } from "../../model/filing.js";
import { itemOf } from "../../model/lookups.js";
import { placeText } from "../../model/place.js";
import { diagnosisText } from "../../report/difference-sheet/case-texts.js";
import type { ResultEntry } from "../../report/result/schema.js";
import { changesWords, REFUSAL_WORDS } from "../../wording/decision-words.js";
import { INFLUENCE_LABELS, toleranceWords } from "../../wording/effect-words.js";
import { explanationWords } from "../../wording/explanation-words.js";
import { linkName } from "../../wording/names.js";
import { RUNG_LABELS } from "../../wording/reconciliation-labels.js";
import { indented } from "../show/indented.js";
import type { Terminal } from "../terminal.js";
import type { CaseToDecide } from "./cases-to-decide.js";
import { reportLines } from "./report-lines.js";
import type { Walk } from "./walk.js";

const INDENT = 2;

/** Everything known about a case but its choices, for people: figures side by side, diagnosis, what to compare with. */
export function caseText({ printed, exact: entry, refused }: CaseToDecide, walk: Walk): string {
  const { terminal } = walk;
  const { scheme } = walk.evaluation;
  const { language, words } = terminal;
  const texts = words.decide.case;
  const item = itemOf(scheme, printed.item);
  const influence = printed.influence === undefined ? [] : [INFLUENCE_LABELS[printed.influence][language]];
  const pairs: readonly (readonly [string, string])[] = [
    [texts.influence, influence.join("")],
    [texts.definition, item.definition],
    [texts.reports, ""],
    [texts.difference, differenceText(printed, walk)],
    [texts.diagnosis, diagnosisText(printed, scheme, language)],
    [texts.corrections, explanationWords(printed, scheme, language)],
    [texts.evidence, evidenceText(printed, walk)],
    [texts.adopted, adoptedText(printed, walk)],
    ...(isSentBack(entry.decision) && entry.decision !== null
      ? [[texts.sentBack, sentBackText(entry.decision, walk)] as const]
      : []),
    ...refused.map((outcome) => [texts.earlier, refusedText(outcome, item.measureUnit, walk)] as const),
  ];
  const heading = [linkName(scheme, printed.link), printed.id].join("  ");
  const about = `${item.code} ${item.name}  ${texts.pair(texts.measure, item.measureUnit)}`;
  return [
    indented(heading, 0, terminal),
    indented(about, 0, terminal),
    ...pairs.flatMap(([label, text]) => {
      if (label === texts.reports) {
        return [indented(texts.pair(label, "").trimEnd(), INDENT, terminal), ...reportLines(entry, walk)];
      }
      return text === "" ? [] : [indented(texts.pair(label, text), INDENT, terminal)];
    }),
  ].join("\n");
}

function differenceText({ difference, srd, item }: ResultEntry, { evaluation, terminal }: Walk): string {
  const { words, language } = terminal;
  const texts = words.decide.case;
  const { scheme } = evaluation;
  const tolerance = scheme.tolerances.find(({ id }) => id === itemOf(scheme, item).tolerance);
  return [
    difference === null ? "—" : shortText(exact(difference)),
    ...(srd === null ? [] : [texts.relative(fixedText(exact(srd).mul(100), 1))]),
    texts.pair(texts.allowed, toleranceWords(tolerance, language)),
  ].join(texts.separator);
}

/** The agreement target and last year's figure, which hypotheses are tested against. */
function evidenceText({ target, previous }: ResultEntry, { terminal }: Walk): string {
  const texts = terminal.words.decide.case;
  const figure = (label: string, value: number) => `${label} ${shortText(exact(value))}`;
  return [
    ...(target === null
      ? []
      : [figure(target.source === "agreement" ? texts.target : texts.declaredTarget, target.value)]),
    ...(previous === null
      ? []
      : [figure(previous.source === "last-year" ? texts.previous : texts.filedPrevious, previous.value)]),
  ].join(texts.separator);
}

function adoptedText({ adopted, rung }: ResultEntry, { terminal }: Walk): string {
  if (adopted === null || rung === null) {
    return "";
  }
  return terminal.words.decide.case.adoptedBy(shortText(exact(adopted)), RUNG_LABELS[rung][terminal.language]);
}

/** An earlier decision: what, by whom, when, why it is not applied with old and new figures, and where it stands. */
function refusedText({ decision, refusal, changes }: DecisionOutcome, measureUnit: string, { terminal }: Walk): string {
  const { language } = terminal;
  const why =
    refusal === "outdated"
      ? changesWords(changes, measureUnit, language)
      : refusal === null || refusal === "superseded"
        ? ""
        : REFUSAL_WORDS[refusal][language];
  const { choiceAsRead, value } = decision;
  return madeText(`${choiceAsRead} ${value.asRead}`.trim(), decision, why, terminal);
}

/** That the case was sent back: why, by whom, when and where it stands, and what a decision now needs to stand for it. */
function sentBackText(decision: DecisionRow, { terminal }: Walk): string {
  return madeText("", decision, terminal.words.decide.case.datedLater, terminal);
}

function madeText(what: string, decision: DecisionRow, remark: string, { words }: Terminal): string {
  const { reason, document, decidedBy, date, place } = decision;
  return [what, reason, document, decidedBy, date ?? "", remark, placeText(place)]
    .filter((part) => part !== "")
    .join(words.decide.case.separator);
}
