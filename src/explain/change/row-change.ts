import type { Bilingual } from "../../model/bilingual.js";
import { exact, fixedText, shortText } from "../../model/exact.js";
import { bandOf } from "../../model/letters.js";
import type { Letter, RubricRow } from "../../model/scheme.js";
import { changeWords } from "../../wording/derivation/change-words.js";
import { DERIVATION_WORDS } from "../../wording/derivation/step-labels.js";
import { figureText, scoreText } from "../formula.js";
import { lineName } from "../nodes/line-node.js";
import type { ResultRow, Subject } from "../subject.js";
import { findWays } from "./find-ways.js";
import { assessorsGoals, type Direction, type LetterGoal, suggestedGoals } from "./letter-goal.js";
import { entryNeeds, fullScore } from "./score-needs.js";
import { wayText } from "./way-text.js";

/** As many single figures as a reader takes in. */
const WAYS_LISTED = 3;

/** What would move a row's letter up, and what would move it down. */
export function rowChange(row: RubricRow, graded: ResultRow, subject: Subject): readonly Bilingual[] {
  if (graded.evidence === null && graded.letter !== null) {
    const assessed = (["up", "down"] as const).flatMap((direction) => assessorsText(row, graded, direction, subject));
    return [changeWords.assessorsAlone(row.assessedBy, graded.letter), ...assessed];
  }
  return [
    ...distanceTexts(graded, "up", subject),
    ...assessorsText(row, graded, "up", subject),
    ...floorTexts(graded, subject),
    ...entryTexts(graded, subject),
    ...wayTexts(row, nextGoal(graded, "up", subject), "up", WAYS_LISTED, subject),
    ...distanceTexts(graded, "down", subject),
    ...wayTexts(row, nextGoal(graded, "down", subject), "down", 1, subject),
  ];
}

/** What would move a row's letter up in short: the assessors, and the nearest figure where a figure can. */
export function rowUp(row: RubricRow, graded: ResultRow, subject: Subject): readonly Bilingual[] {
  const goal = suggestedGoals(graded, "up", subject.scheme.grading).find(({ isMoved }) => isMoved);
  return goal === undefined
    ? assessorsText(row, graded, "up", subject)
    : [
        ...distanceTexts(graded, "up", subject),
        ...assessorsText(row, graded, "up", subject),
        ...floorTexts(graded, subject),
        ...wayTexts(row, goal, "up", 1, subject),
      ];
}

/** How far the evidence is from the next cut, and whether the letter follows the suggested one. */
function distanceTexts(graded: ResultRow, direction: Direction, { scheme }: Subject): readonly Bilingual[] {
  const { evidence, suggested, assessors, letter } = graded;
  const goals = suggestedGoals(graded, direction, scheme.grading);
  const [next] = goals;
  if (next === undefined || evidence === null || suggested === null || letter === null) {
    return [];
  }
  const cut = bandOf(direction === "up" ? next.given : suggested, scheme.grading).from;
  const gap = cut.sub(exact(evidence)).abs();
  const isPast = exact(evidence).gte(cut) === (direction === "up");
  const [shown, at, by] = [scoreText(evidence), shortText(cut), fixedText(gap, 2)];
  const say = direction === "up" ? changeWords.toBetter : changeWords.fromWorse;
  const later = goals.find(({ isMoved }) => isMoved);
  return [
    ...(isPast ? [] : [say(shown, direction === "up" ? next.given : suggested, at, by)]),
    next.isMoved || assessors === null
      ? changeWords.follows(next.given, next.letter)
      : changeWords.stays(next.given, assessors, letter),
    ...(next.isMoved || later === undefined ? [] : [changeWords.follows(later.given, later.letter)]),
  ];
}

function assessorsText(
  { assessedBy }: RubricRow,
  graded: ResultRow,
  direction: Direction,
  { scheme }: Subject,
): readonly Bilingual[] {
  const goal = assessorsGoals(graded, direction, scheme.grading).find(({ isMoved }) => isMoved);
  return goal === undefined ? [] : [changeWords.assessorsWould(assessedBy, goal.given, goal.letter)];
}

/** What a floor's lines must reach (A-04b). */
function floorTexts({ floor }: ResultRow, subject: Subject): readonly Bilingual[] {
  const { share } = subject.scheme.grading.floor;
  return floor.map(({ link, item, adopted, target }) =>
    changeWords.floor(lineName({ link, item }, subject), shortText(exact(target).mul(share)), figureText(adopted)),
  );
}

/** Which score one indicator alone would need. */
function entryTexts(graded: ResultRow, subject: Subject): readonly Bilingual[] {
  const { grading } = subject.scheme;
  const next = nextGoal(graded, "up", subject)?.given;
  const full = fullScore(grading.curve);
  return graded.entries.flatMap(({ entry, score }) => {
    const needed = next === undefined ? null : entryNeeds(graded, entry, bandOf(next, grading).from);
    if (needed === null || score === null || needed.lte(exact(score))) {
      return [];
    }
    const label = entry === "completion" ? DERIVATION_WORDS.agreement : { zh: entry, en: entry };
    const by = fixedText(needed.sub(exact(score)), 2);
    const text = (name: string): Bilingual =>
      needed.gt(full)
        ? changeWords.indicatorCannot(name, fixedText(full, 2))
        : changeWords.indicator(name, scoreText(score), fixedText(needed, 2), by);
    return [{ zh: text(label.zh).zh, en: text(label.en).en }];
  });
}

/** The single figures that move the suggested letter, as many as wanted, or that none does. */
function wayTexts(
  row: RubricRow,
  goal: LetterGoal | undefined,
  direction: Direction,
  listed: number,
  subject: Subject,
): readonly Bilingual[] {
  if (goal === undefined) {
    return [];
  }
  const ways = findWays(row, goal.given, direction, subject).slice(0, listed);
  return ways.length === 0 ? [noWayText(goal.given, direction, subject)] : ways.map((way) => wayText(way, subject));
}

function noWayText(goal: Letter, direction: Direction, { scheme }: Subject): Bilingual {
  return direction === "up"
    ? changeWords.noWay(goal, shortText(scheme.grading.surplusCap))
    : changeWords.noWayDown(goal);
}

function nextGoal(graded: ResultRow, direction: Direction, { scheme }: Subject): LetterGoal | undefined {
  return suggestedGoals(graded, direction, scheme.grading)[0];
}
