import { scoreOf } from "../../model/curve.js";
import { type Exact, exact, lower, ONE, roundHalfUp, sum } from "../../model/exact.js";
import { letterOf, worseLetter } from "../../model/letters.js";
import type { Letter, RubricRow } from "../../model/scheme.js";
import { isBindingHere } from "../nodes/line-node.js";
import type { ResultLine, Subject } from "../subject.js";
import { indicatorAfter } from "./indicator-after.js";
import { countedItems, type Shift } from "./row-items.js";

/** A row as it would be. */
interface RowAfter {
  readonly evidence: Exact;
  readonly suggested: Letter;
}

/** The evidence and suggested letter of a row under a shifted figure; null where it has no evidence. */
export function rowAfter(row: RubricRow, shift: Shift, subject: Subject): RowAfter | null {
  const { grading } = subject.scheme;
  const scores = row.entries[subject.unit.side].flatMap((entry) => {
    const score =
      entry.kind === "completion" ? completionAfter(shift, subject) : indicatorAfter(entry.indicator, shift, subject);
    return score === null ? [] : [{ share: entry.share, score }];
  });
  const share = sum(scores.map((one) => one.share));
  const whole = sum(row.entries[subject.unit.side].map((entry) => entry.share));
  if (scores.length === 0 || share.lt(whole.mul(grading.evidenceShare))) {
    return null;
  }
  const evidence = roundHalfUp(sum(scores.map((one) => one.share.mul(one.score))).div(share), 2);
  const banded = letterOf(evidence, grading);
  return { evidence, suggested: isHeldDown(row, shift, subject) ? worseLetter(banded, grading.floor.letter) : banded };
}

/** Score of the agreement's completion. */
function completionAfter(shift: Shift, subject: Subject): Exact | null {
  const completions = subject.graded.lines.filter(isBindingHere).flatMap((line) => {
    const adopted = adoptedAfter(line, shift);
    return adopted === null ? [] : [lower(adopted.div(exact(line.target ?? 1)), ONE)];
  });
  if (completions.length === 0) {
    return null;
  }
  const mean = roundHalfUp(sum(completions).div(completions.length), 4);
  return scoreOf(mean, subject.scheme.grading.curve);
}

/** A binding line far below its target holds the row down (A-04b). */
function isHeldDown(row: RubricRow, shift: Shift, subject: Subject): boolean {
  const { share } = subject.scheme.grading.floor;
  const counted = countedItems(row, subject);
  return subject.graded.lines.filter(isBindingHere).some((line) => {
    const adopted = adoptedAfter(line, shift);
    return line.item !== null && counted.has(line.item) && adopted?.lt(exact(line.target ?? 0).mul(share)) === true;
  });
}

function adoptedAfter({ adopted, item, link }: ResultLine, shift: Shift): Exact | null {
  if (adopted === null) {
    return null;
  }
  return item === shift.item && link === shift.link ? exact(adopted).add(shift.by) : exact(adopted);
}
