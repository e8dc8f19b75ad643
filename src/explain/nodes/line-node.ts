import type { DerivationNode, Note, Step } from "../../model/derivation.js";
import { exact, fixedText, lower, ONE, shortText } from "../../model/exact.js";
import { itemOf } from "../../model/lookups.js";
import { lineWords } from "../../wording/derivation/line-words.js";
import { STEP_LABELS } from "../../wording/derivation/step-labels.js";
import { LINE_STATUS_LABELS } from "../../wording/grading-labels.js";
import { itemLabel, linkName } from "../../wording/names.js";
import { figureText } from "../formula.js";
import type { ResultLine, Subject } from "../subject.js";
import { targetNode } from "./benchmark-nodes.js";
import { figureNode } from "./figure-node.js";
import { nodeOf, noteOf, same, taken, worked } from "./node.js";
import { present } from "./part-steps.js";

/** A binding agreement line: how far it is met, and what it lacks. */
export function lineNode(line: ResultLine, subject: Subject): DerivationNode {
  const { item, link } = line;
  const name = lineName(line, subject);
  return nodeOf("line", item === null ? null : idOf(link, item), same(name), {
    value: LINE_STATUS_LABELS[line.status],
    steps: stepsOf(line),
    notes: notesOf(line, subject),
    bases: ["A-05", "A-20"],
    children:
      item === null
        ? []
        : [...present(figureNode(item, link, "amount", subject)), ...present(targetNode(item, link, subject))],
  });
}

/** Link and item of a line, as people write them. */
export function lineName({ item, link }: Pick<ResultLine, "item" | "link">, { scheme }: Subject): string {
  return [linkName(scheme, link), itemLabel(scheme, item)].filter((part) => part !== "").join(" ");
}

/** Whether a line is binding, in order, and this unit answers for it. */
export function isBindingHere({ binding, answersHere, target }: ResultLine): boolean {
  return binding && answersHere && target !== null;
}

function idOf(link: string | null, item: string): string {
  return link === null ? item : `${link}.${item}`;
}

function stepsOf({ adopted, target }: ResultLine): readonly Step[] {
  if (adopted === null || target === null) {
    return [];
  }
  const [x, t] = [figureText(adopted), figureText(target)];
  const share = lower(exact(adopted).div(exact(target)), ONE);
  return [
    taken(STEP_LABELS.actual, x),
    taken(STEP_LABELS.target, t),
    worked(STEP_LABELS.completion, `min(${x} ÷ ${t}, 1)`, fixedText(share, 4), "A-05"),
  ];
}

function notesOf(line: ResultLine, { scheme }: Subject): readonly Note[] {
  const { adopted, high, low, target, item, status, waived } = line;
  const notes: Note[] = [];
  if (status === "missed" && adopted !== null && target !== null && item !== null) {
    const by = exact(target).sub(exact(adopted));
    const text = lineWords.short(shortText(by), itemOf(scheme, item).measureUnit, figureText(target));
    notes.push(noteOf("change", text));
  }
  if (status === "disputed" && low !== null && high !== null && target !== null) {
    notes.push(noteOf("firmness", lineWords.disputed(figureText(low), figureText(high), figureText(target))));
  }
  if (status === "unreported") {
    notes.push(noteOf("firmness", lineWords.unreported));
  }
  return waived ? [...notes, noteOf("decision", lineWords.waived)] : notes;
}
