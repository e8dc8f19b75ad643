import { DECISION_CHOICES, type DecisionChoice } from "../../model/filing.js";
import { nameKey } from "../../read/text/fold-width.js";

/** What can be answered where a choice is asked. */
export type ChoiceAnswer = DecisionChoice | "skip" | "back";

const ENGLISH: Readonly<Record<DecisionChoice, string>> = {
  东部: "east",
  中西部: "west",
  双方商定: "agreed",
  核实: "verified",
  退回: "return",
  豁免: "waive",
};

const WORDS: ReadonlyMap<string, ChoiceAnswer> = new Map<string, ChoiceAnswer>([
  ...DECISION_CHOICES.flatMap((choice, index): (readonly [string, ChoiceAnswer])[] => [
    [String(index + 1), choice],
    [choice, choice],
    [ENGLISH[choice], choice],
  ]),
  ["s", "skip"],
  ["skip", "skip"],
  ["跳过", "skip"],
  ["b", "back"],
  ["back", "back"],
  ["上一项", "back"],
]);

/** A choice by number, by its word on the forms or in English, or skip or back; null if it is none of them. */
export function readChoice(text: string): ChoiceAnswer | null {
  return WORDS.get(nameKey(text)) ?? null;
}

/** Whether an answer, to whatever question, asks to go back. */
export function isBack(text: string): boolean {
  return WORDS.get(nameKey(text)) === "back";
}

/** Whether an answer, to whatever question, asks to leave. */
export function isQuit(text: string): boolean {
  return ["q", "quit", "退出"].includes(nameKey(text));
}
