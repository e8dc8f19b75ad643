import type { Bilingual } from "../../model/bilingual.js";
import type { Exact } from "../../model/exact.js";
import { type DecisionChoice, needsValue } from "../../model/filing.js";
import { type ChoiceAnswer, isBack, isQuit, readChoice } from "./read-choice.js";

/** What is asked, in the order in which it is asked. */
type Question = "choice" | "value" | "reason" | "document" | "decider" | "expiry";

/** A decision that was answered to the end. */
export interface Made {
  readonly caseId: string;
  readonly choice: DecisionChoice;
  /** In the item's unit of measure; null unless the choice needs one. */
  readonly value: Exact | null;
  readonly reason: string;
  readonly document: string;
  readonly decidedBy: string;
  /** ISO date; null: does not expire. */
  readonly validUntil: string | null;
}

/** A case that is walked, and what can be chosen on it. */
export interface Walked {
  readonly caseId: string;
  readonly choices: readonly DecisionChoice[];
}

/** Where a walk stands: plain data, changed by `answer` alone. */
export interface Session {
  readonly cases: readonly Walked[];
  /** Index of the case in question; the number of cases once all were gone through. */
  readonly position: number;
  readonly question: Question;
  readonly draft: Omit<Made, "caseId" | "validUntil">;
  readonly made: ReadonlyMap<string, Made>;
  readonly skipped: ReadonlySet<string>;
  /** Who decides, where it was said beforehand: then it is not asked. */
  readonly decider: string | null;
}

/** Reads typed values and dates as the forms do; null or an obstacle where that cannot be. */
export interface AnswerReader {
  readonly value: (caseId: string, text: string) => Exact | Bilingual;
  readonly date: (text: string) => string | null;
  /** A decision that expires before it would not be applied; null: none is set. */
  readonly feedbackDate: string | null;
}

/** Why an answer is asked for again. */
export type Complaint =
  | { readonly why: "choice" | "reason" | "date" | "first-case" }
  | { readonly why: "unavailable"; readonly choice: DecisionChoice }
  | { readonly why: "value"; readonly obstacle: Bilingual }
  | { readonly why: "expired"; readonly feedbackDate: string };

export type Outcome =
  | { readonly kind: "asked" | "skipped" | "back" | "left" }
  | { readonly kind: "complaint"; readonly complaint: Complaint }
  /** `replaces`: what was decided on this case earlier in the walk. */
  | { readonly kind: "recorded"; readonly made: Made; readonly replaces: Made | null };

export interface Step {
  readonly session: Session;
  readonly outcome: Outcome;
}

const BLANK: Session["draft"] = { choice: "退回", value: null, reason: "", document: "", decidedBy: "" };

/** A walk at its first case. */
export function beginSession(cases: readonly Walked[], decider: string | null): Session {
  const draft = { ...BLANK, decidedBy: decider ?? "" };
  return { cases, position: 0, question: "choice", draft, made: new Map(), skipped: new Set(), decider };
}

/** The case in question; null once all were gone through. */
function caseInQuestion({ cases, position }: Session): Walked | null {
  return cases[position] ?? null;
}

/** What an answer makes of a walk: the next question, a complaint, or a decision to be recorded. A pure function. */
export function answer(session: Session, text: string, reader: AnswerReader): Step {
  const walked = caseInQuestion(session);
  if (walked === null || isQuit(text)) {
    return { session, outcome: { kind: "left" } };
  }
  if (session.question === "choice") {
    return answerChoice(session, walked, readChoice(text));
  }
  if (isBack(text)) {
    return { session: { ...session, question: "choice" }, outcome: { kind: "back" } };
  }
  return answerDetail(session, walked, text, reader);
}

function answerChoice(session: Session, walked: Walked, given: ChoiceAnswer | null): Step {
  switch (given) {
    case null:
      return complaint(session, { why: "choice" });
    case "skip": {
      const skipped = session.made.has(walked.caseId) ? session.skipped : new Set([...session.skipped, walked.caseId]);
      return { session: advanced({ ...session, skipped }), outcome: { kind: "skipped" } };
    }
    case "back":
      return session.position === 0
        ? complaint(session, { why: "first-case" })
        : { session: { ...session, position: session.position - 1 }, outcome: { kind: "back" } };
    default:
      return walked.choices.includes(given)
        ? asked({ ...session, draft: { ...session.draft, choice: given, value: null } }, afterChoice(given))
        : complaint(session, { why: "unavailable", choice: given });
  }
}

function afterChoice(choice: DecisionChoice): Question {
  return needsValue(choice) ? "value" : "reason";
}

function answerDetail(session: Session, walked: Walked, text: string, reader: AnswerReader): Step {
  const { draft, decider } = session;
  switch (session.question) {
    case "value": {
      const value = reader.value(walked.caseId, text);
      return "zh" in value
        ? complaint(session, { why: "value", obstacle: value })
        : asked({ ...session, draft: { ...draft, value } }, "reason");
    }
    case "reason":
      return text === ""
        ? complaint(session, { why: "reason" })
        : asked({ ...session, draft: { ...draft, reason: text } }, "document");
    case "document":
      return asked({ ...session, draft: { ...draft, document: text } }, decider === null ? "decider" : "expiry");
    case "decider":
      return asked({ ...session, draft: { ...draft, decidedBy: text === "" ? draft.decidedBy : text } }, "expiry");
    default:
      return answerExpiry(session, walked, text, reader);
  }
}

function answerExpiry(session: Session, walked: Walked, text: string, reader: AnswerReader): Step {
  const validUntil = text === "" ? null : reader.date(text);
  if (text !== "" && validUntil === null) {
    return complaint(session, { why: "date" });
  }
  if (validUntil !== null && reader.feedbackDate !== null && validUntil < reader.feedbackDate) {
    return complaint(session, { why: "expired", feedbackDate: reader.feedbackDate });
  }
  const made = { caseId: walked.caseId, ...session.draft, validUntil };
  const replaces = session.made.get(walked.caseId) ?? null;
  const next: Session = {
    ...session,
    made: new Map([...session.made, [made.caseId, made]]),
    skipped: new Set([...session.skipped].filter((id) => id !== made.caseId)),
  };
  return { session: advanced(next), outcome: { kind: "recorded", made, replaces } };
}

function asked(session: Session, question: Question): Step {
  return { session: { ...session, question }, outcome: { kind: "asked" } };
}

function complaint(session: Session, why: Complaint): Step {
  return { session, outcome: { kind: "complaint", complaint: why } };
}

/** On to the next case that is not decided. */
function advanced(session: Session): Session {
  const { cases, made, position } = session;
  const ahead = cases.findIndex(({ caseId }, index) => index > position && !made.has(caseId));
  return { ...session, question: "choice", position: ahead === -1 ? cases.length : ahead };
}
