import type { Bilingual } from "../../model/bilingual.js";
import { type Exact, exact, fixedText, shortText, sum, ZERO } from "../../model/exact.js";
import { bandOf } from "../../model/letters.js";
import { GRADES, type Grade, LETTERS, type RubricRow } from "../../model/scheme.js";
import { changeWords } from "../../wording/derivation/change-words.js";
import { scoreText } from "../formula.js";
import type { ResultRow, Subject } from "../subject.js";
import { suggestedGoals } from "./letter-goal.js";
import { rowUp } from "./row-change.js";

/** Sentences about rows in a unit's page; each row's own page has them all. */
const SENTENCES = 4;

interface Move {
  readonly row: RubricRow;
  readonly graded: ResultRow;
  readonly text: Bilingual;
  /** What the move adds to G. */
  readonly by: Exact;
}

/** How far the composite is from the next grades, and which rows, figures and facts could change the grade. */
export function unitChange(subject: Subject): readonly Bilingual[] {
  const { total, grade } = subject.graded;
  if (total === null || grade.computed === null) {
    return [changeWords.open(grade.low, grade.high)];
  }
  // Under a cap or veto that binds no score moves the grade.
  if (grade.suggested !== grade.computed) {
    return [];
  }
  return [...upTexts(exact(total), grade.computed, subject), ...downTexts(exact(total), grade.computed, subject)];
}

function upTexts(total: Exact, computed: Grade, subject: Subject): readonly Bilingual[] {
  const { gradeCuts, maximumInnovation } = subject.scheme.grading;
  const better = GRADES[GRADES.indexOf(computed) - 1];
  if (better === undefined || better === "较差") {
    return [changeWords.best];
  }
  const short = gradeCuts[better].sub(total);
  const moves = movesOf("up", subject);
  const enough = moves.filter(({ by }) => by.gte(short));
  const needed = enough.length > 0 ? enough : together(moves, short);
  const { innovation } = subject.graded;
  const points = short.ceil();
  const rowsText = enough.length > 0 ? changeWords.rowsUp : changeWords.together;
  return [
    changeWords.gradeUp(
      scoreText(subject.graded.total ?? 0),
      better,
      shortText(gradeCuts[better]),
      fixedText(short, 2),
    ),
    ...(needed.length > 0 ? [rowsText(listOf(needed))] : []),
    ...(points.add(exact(innovation)).lte(maximumInnovation) ? [changeWords.moreInnovation(shortText(points))] : []),
    ...toldRows(nearest(needed, subject), subject),
  ];
}

function downTexts(total: Exact, computed: Grade, subject: Subject): readonly Bilingual[] {
  const { gradeCuts } = subject.scheme.grading;
  if (computed === "较差") {
    return [];
  }
  const above = total.sub(gradeCuts[computed]);
  const enough = movesOf("down", subject).filter(({ by }) => by.neg().gt(above));
  return [
    changeWords.gradeDown(
      scoreText(subject.graded.total ?? 0),
      computed,
      shortText(gradeCuts[computed]),
      fixedText(above, 2),
    ),
    ...(enough.length > 0 ? [changeWords.rowsDown(listOf(enough))] : []),
  ];
}

/** The fewest rows whose next letters together are enough, the dearest first; none where all are not. */
function together(moves: readonly Move[], short: Exact): readonly Move[] {
  const dearest = [...moves].sort((a, b) => b.by.compare(a.by));
  const needed = dearest.findIndex((_, index) => sum(dearest.slice(0, index + 1).map(({ by }) => by)).gte(short));
  return dearest.slice(0, needed + 1);
}

/** One letter up or down in each row, and what it adds to G. */
function movesOf(direction: "up" | "down", { graded, scheme }: Subject): readonly Move[] {
  const { points } = scheme.grading;
  return scheme.rows.flatMap((row) => {
    const found = graded.rows.find((one) => one.row === row.row);
    const letter = found?.letter ?? null;
    const next = letter === null ? undefined : LETTERS[LETTERS.indexOf(letter) + (direction === "up" ? -1 : 1)];
    if (found === undefined || letter === null || next === undefined) {
      return [];
    }
    const by = points[next].sub(points[letter]).mul(row.weight);
    const signed = `${by.gt(0) ? "+" : "−"}${shortText(by.abs())}`;
    return [{ row, graded: found, by, text: changeWords.move(row.row, row.title, letter, next, signed) }];
  });
}

/** Rows in the order of what they take: the assessors alone, then the distance of the evidence to its next cut. */
function nearest(moves: readonly Move[], { scheme }: Subject): readonly Move[] {
  const shortOf = ({ graded }: Move): Exact => {
    const [next] = suggestedGoals(graded, "up", scheme.grading);
    const cut = next === undefined ? null : bandOf(next.given, scheme.grading).from;
    return cut === null || graded.evidence === null ? ZERO : cut.sub(exact(graded.evidence));
  };
  return [...moves].sort((a, b) => shortOf(a).compare(shortOf(b)) || a.row.row - b.row.row);
}

/** What would move each row, rows that the same would move in one sentence; where there are many, the nearest ones. */
function toldRows(moves: readonly Move[], subject: Subject): readonly Bilingual[] {
  const groups: { readonly moves: Move[]; readonly text: Bilingual }[] = [];
  for (const move of moves) {
    const texts = rowUp(move.row, move.graded, subject);
    const text = { zh: texts.map(({ zh }) => zh).join("；"), en: texts.map(({ en }) => en).join("; ") };
    const same = groups.find((group) => group.text.zh === text.zh);
    if (same === undefined) {
      groups.push({ moves: [move], text });
    } else {
      same.moves.push(move);
    }
  }
  const told = groups.filter(({ text }) => text.zh !== "");
  const left = told.slice(SENTENCES).flatMap((group) => group.moves.map(({ row }) => row.row));
  return [
    ...told.slice(0, SENTENCES).map((group) => {
      const names = group.moves.map(({ row }) => `${row.row} ${row.title}`);
      return changeWords.inRows(names, group.text);
    }),
    ...(left.length === 0 ? [] : [changeWords.otherRows(left)]),
  ];
}

function listOf(moves: readonly Move[]): Bilingual {
  return { zh: moves.map(({ text }) => text.zh).join("、"), en: moves.map(({ text }) => text.en).join(", ") };
}
