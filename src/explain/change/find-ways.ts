import { type Exact, exact, lower } from "../../model/exact.js";
import { isWhole } from "../../model/item.js";
import { itemOf } from "../../model/lookups.js";
import { LETTERS, type Letter, type RubricRow } from "../../model/scheme.js";
import { knownOf, type Subject } from "../subject.js";
import { highestOf } from "./highest-of.js";
import type { Direction } from "./letter-goal.js";
import { rowAfter } from "./row-after.js";
import { type RowFigure, rowFigures } from "./row-items.js";

/** One adopted figure whose change alone moves a row's suggested letter, by the least step that does. */
export interface Way extends RowFigure {
  readonly from: Exact;
  readonly to: Exact;
  /** The suggested letter and the evidence then. */
  readonly letter: Letter;
  readonly evidence: Exact;
}

/** Money and land count in ten-thousandths of their unit, everything else in ones. */
const FINE_STEP = exact("0.0001");

/**
 * Every single figure that can move the row's suggested letter to `goal` or beyond, the smallest relative change first;
 * exact to the smallest step a figure can have.
 */
export function findWays(row: RubricRow, goal: Letter, direction: Direction, subject: Subject): readonly Way[] {
  const ways = rowFigures(row, subject).flatMap((figure) => wayOf(row, figure, goal, direction, subject) ?? []);
  return ways.sort((a, b) => relative(a).compare(relative(b)));
}

function wayOf(row: RubricRow, figure: RowFigure, goal: Letter, direction: Direction, subject: Subject): Way | null {
  const from = exact(knownOf(subject, figure.item, figure.link)?.adopted ?? 0);
  const step = isWhole(itemOf(subject.scheme, figure.item)) ? exact(1) : FINE_STEP;
  const sign = direction === "up" ? exact(1) : exact(-1);
  const at = (steps: bigint) => rowAfter(row, { ...figure, by: step.mul(sign).mul(exact(steps)) }, subject);
  const reaches = (steps: bigint): boolean => {
    const after = at(steps);
    return after !== null && isBeyond(after.suggested, goal, direction);
  };
  const most =
    direction === "up" ? stepsIn(highestOf(figure, from, subject).sub(from), step) : from.div(step).floor().n;
  if (most <= 0n || !reaches(most)) {
    return null;
  }
  const steps = leastSteps(most, reaches);
  const after = at(steps);
  return after === null
    ? null
    : {
        ...figure,
        from,
        to: from.add(step.mul(sign).mul(exact(steps))),
        letter: after.suggested,
        evidence: after.evidence,
      };
}

/** The least number of steps that reaches, by halving: reaching is monotone in a figure. */
function leastSteps(most: bigint, reaches: (steps: bigint) => boolean): bigint {
  let [short, far] = [0n, most];
  while (far - short > 1n) {
    const middle = (short + far) / 2n;
    if (reaches(middle)) {
      far = middle;
    } else {
      short = middle;
    }
  }
  return far;
}

function stepsIn(range: Exact, step: Exact): bigint {
  return range.lte(0) ? 0n : range.div(step).ceil().n;
}

function isBeyond(letter: Letter, goal: Letter, direction: Direction): boolean {
  const distance = LETTERS.indexOf(letter) - LETTERS.indexOf(goal);
  return direction === "up" ? distance <= 0 : distance >= 0;
}

function relative({ from, to }: Way): Exact {
  return to
    .sub(from)
    .abs()
    .div(from.equals(0) ? lower(to, exact(1)) : from);
}
