import type { Bilingual } from "../../model/bilingual.js";
import { type Exact, exact, fixedText, shortText, sum, ZERO } from "../../model/exact.js";
import { bandOf } from "../../model/letters.js";
import { itemOf } from "../../model/lookups.js";
import { type FactKind, GRADES, type Grade, LETTERS, type RubricRow } from "../../model/scheme.js";
import type { ResultUnit } from "../../report/result/schema.js";
import { changeWords } from "../../wording/derivation/change-words.js";
import { lineWords } from "../../wording/derivation/line-words.js";
import { figureText, scoreText } from "../formula.js";
import { isBindingHere, lineName } from "../nodes/line-node.js";
import type { ResultRow, Subject } from "../subject.js";
import { suggestedGoals } from "./letter-goal.js";
import { rowUp } from "./row-change.js";

/** Rows told with all that would move them, in a unit's page. */
const ROWS_TOLD = 4;

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
  return [
    ...limitTexts(subject),
    ...upTexts(exact(total), grade.computed, subject),
    ...downTexts(exact(total), grade.computed, subject),
  ];
}

/** Caps and vetoes stand above every score; a missed line says what it lacks (五, A-05). */
function limitTexts(subject: Subject): readonly Bilingual[] {
  const { graded, scheme } = subject;
  const inForce = graded.grade.facts.filter(({ status }) => status === "属实" || status === "firm");
  const kinds = scheme.facts.filter(({ id }) => inForce.some(({ fact }) => fact === id));
  const missed = graded.lines.filter((line) => isBindingHere(line) && line.status === "missed" && !line.waived);
  return [
    ...kinds.flatMap(({ id, effect, grade }) => limitText(id, effect, grade, graded.grade)),
    ...missed.flatMap((line) => {
      const { item, adopted, target } = line;
      if (item === null || adopted === null || target === null) {
        return [];
      }
      const by = shortText(exact(target).sub(exact(adopted)));
      const text = lineWords.short(by, itemOf(scheme, item).measureUnit, figureText(target));
      return [changeWords.line(lineName(line, subject), text)];
    }),
  ];
}

/** Of several facts of one effect none falls alone; the grade without one is told where it is the only one. */
function limitText(
  id: string,
  effect: FactKind["effect"],
  limit: Grade | null,
  { computed, afterCap }: ResultUnit["grade"],
): readonly Bilingual[] {
  if (effect === "cap" && limit !== null) {
    return [changeWords.capped(id, limit, computed ?? limit)];
  }
  return effect === "veto" ? [changeWords.vetoed(id, afterCap ?? "")] : [];
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
    ...nearest(needed, subject)
      .slice(0, ROWS_TOLD)
      .flatMap((move) => told(move, subject)),
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

/** What would move one row, in one sentence. */
function told({ row, graded }: Move, subject: Subject): readonly Bilingual[] {
  const texts = rowUp(row, graded, subject);
  const joined = { zh: texts.map(({ zh }) => zh).join("；"), en: texts.map(({ en }) => en).join("; ") };
  return texts.length === 0 ? [] : [changeWords.inRow(`${row.row} ${row.title}`, joined)];
}

function listOf(moves: readonly Move[]): Bilingual {
  return { zh: moves.map(({ text }) => text.zh).join("、"), en: moves.map(({ text }) => text.en).join(", ") };
}
