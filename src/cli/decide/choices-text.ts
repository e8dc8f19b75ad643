import { shortText } from "../../model/exact.js";
import { DECISION_CHOICES, type DecisionChoice } from "../../model/filing.js";
import { CHOICE_LABELS } from "../../wording/decision-words.js";
import { indented } from "../show/indented.js";
import type { CaseToDecide } from "./cases-to-decide.js";
import { valueEffectText } from "./value-effect-text.js";
import type { Walk } from "./walk.js";

const INDENT = 4;

/** The choices on a case by number, each with what it changes. */
export function choicesText(one: CaseToDecide, walk: Walk): string {
  const { terminal } = walk;
  const { choices } = terminal.words.decide;
  const lines = DECISION_CHOICES.map((choice, index) => {
    const label = CHOICE_LABELS[choice][terminal.language];
    return indented(`${index + 1} ${label}  ${consequence(choice, one, walk)}`, INDENT, terminal);
  });
  return [indented(choices.title, 2, terminal), ...lines, indented(choices.skip, INDENT, terminal)].join("\n");
}

function consequence(choice: DecisionChoice, one: CaseToDecide, walk: Walk): string {
  const { choices } = walk.terminal.words.decide;
  switch (choice) {
    case "东部":
      return sideText("east", one, walk);
    case "中西部":
      return sideText("west", one, walk);
    case "退回":
      return choices.sentBack;
    case "豁免":
      return choices.waived;
    default:
      return choices.asksValue;
  }
}

function sideText(side: "east" | "west", one: CaseToDecide, walk: Walk): string {
  const { words } = walk.terminal;
  const given = one.exact[side].actual;
  if (given === null) {
    return words.decide.choices.silent;
  }
  const effect = valueEffectText(one, given.value, walk.evaluation, walk.terminal);
  return words.decide.case.pair(shortText(given.value), effect);
}
