import { shortText } from "../../model/exact.js";
import { itemOf } from "../../model/lookups.js";
import { CHOICE_LABELS } from "../../wording/decision-words.js";
import { indented } from "../show/indented.js";
import { shownPath } from "../show/shown-path.js";
import { answerReader } from "./answer-reader.js";
import type { Answers } from "./answers.js";
import { caseText } from "./case-text.js";
import type { CaseToDecide } from "./cases-to-decide.js";
import { choicesText } from "./choices-text.js";
import { decisionCells } from "./decision-cells.js";
import type { DecisionsFile } from "./decisions-file.js";
import { answer, beginSession, type Complaint, type Made, type Outcome, type Session } from "./session.js";
import { valueEffectText } from "./value-effect-text.js";
import type { Walk } from "./walk.js";

/** Who decides and when, where it is written, and where questions go and answers come from. */
export interface Desk {
  readonly file: DecisionsFile;
  /** ISO date of the decisions. */
  readonly date: string;
  readonly decider: string | null;
  readonly answers: Answers;
  /** Shows a text to whoever answers. */
  readonly say: (text: string) => void;
}

/** Asks case after case and writes each decision down at once, until all were gone through or the answers end. */
export async function walkCases(cases: readonly CaseToDecide[], walk: Walk, desk: Desk): Promise<Session> {
  const reader = answerReader(cases, walk);
  const walked = cases.map(({ exact, choices }) => ({ caseId: exact.id, choices }));
  let session = beginSession(walked, desk.decider);
  let isNew = true;
  for (let one = cases[0]; one !== undefined; one = cases[session.position]) {
    if (isNew) {
      show(one, session, walk, desk);
    }
    const line = await desk.answers.ask(promptOf(session, one, walk));
    if (line === null) {
      return session;
    }
    const step = answer(session, line.replace("\uFEFF", "").trim(), reader);
    if (step.outcome.kind === "left") {
      return session;
    }
    await tell(step.outcome, one, walk, desk);
    isNew = step.session.question === "choice" && step.outcome.kind !== "complaint";
    session = step.session;
    tellEffect(step.outcome, session, one, walk, desk);
  }
  return session;
}

function show(one: CaseToDecide, session: Session, walk: Walk, { say }: Desk): void {
  const { words } = walk.terminal;
  const made = session.made.get(one.exact.id);
  const heading = `── ${words.decide.heading(session.position + 1, session.cases.length)} ──`;
  const again =
    made === undefined
      ? []
      : [indented(words.decide.case.pair(words.decide.case.decidedNow, labelOf(made, walk)), 2, walk.terminal)];
  say(`\n${[heading, caseText(one, walk), ...again, choicesText(one, walk)].join("\n")}\n`);
}

function promptOf({ question, draft }: Session, { exact }: CaseToDecide, { evaluation, terminal }: Walk): string {
  const { decide } = terminal.words;
  if (question === "value") {
    return decide.valueIn(itemOf(evaluation.scheme, exact.item).measureUnit);
  }
  return question === "decider" && draft.decidedBy !== ""
    ? decide.deciderAgain(draft.decidedBy)
    : decide.prompts[question];
}

async function tell(outcome: Outcome, one: CaseToDecide, walk: Walk, { file, date, say }: Desk): Promise<void> {
  const { terminal, evaluation } = walk;
  const { decide } = terminal.words;
  if (outcome.kind === "complaint") {
    say(`${indented(complaintText(outcome.complaint, walk), 2, terminal)}\n`);
  }
  if (outcome.kind === "recorded") {
    const { made, replaces } = outcome;
    const cells = (decision: Made) =>
      decisionCells(decision, one, { scheme: evaluation.scheme, year: evaluation.batch.year, date });
    await file.add(cells(made), replaces === null ? null : cells(replaces));
    const done = replaces === null ? decide.recorded : decide.replaced;
    say(`${indented(done(labelOf(made, walk), shownPath(file.path)), 2, terminal)}\n`);
  }
}

/** Said as soon as a value was given, so that one can go back. */
function tellEffect(
  outcome: Outcome,
  { question, draft }: Session,
  one: CaseToDecide,
  walk: Walk,
  { say }: Desk,
): void {
  if (outcome.kind === "asked" && question === "reason" && draft.value !== null) {
    const { evaluation, terminal } = walk;
    const value = `${shortText(draft.value)} ${itemOf(evaluation.scheme, one.exact.item).measureUnit}`;
    const effect = valueEffectText(one, draft.value, evaluation, terminal);
    say(`${indented(terminal.words.decide.effect(value, effect), 2, terminal)}\n`);
  }
}

function complaintText(complaint: Complaint, { terminal }: Walk): string {
  const { complaints } = terminal.words.decide;
  switch (complaint.why) {
    case "value":
      return complaints.value(complaint.obstacle[terminal.language]);
    case "expired":
      return complaints.expired(complaint.feedbackDate);
    default:
      return complaints[complaint.why];
  }
}

function labelOf({ choice, value }: Made, { terminal }: Walk): string {
  const label = CHOICE_LABELS[choice][terminal.language];
  return value === null ? label : `${label} ${shortText(value)}`;
}
