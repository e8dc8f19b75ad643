import type { Bilingual } from "../../model/bilingual.js";
import { exact, shortText } from "../../model/exact.js";
import { limitsInForce } from "../../model/limits-in-force.js";
import { itemOf } from "../../model/lookups.js";
import { type FactKind, type Grade, LETTERS, type Letter } from "../../model/scheme.js";
import type { ResultUnit } from "../../report/result/schema.js";
import { changeWords } from "../../wording/derivation/change-words.js";
import { lineWords } from "../../wording/derivation/line-words.js";
import { figureText } from "../formula.js";
import { isBindingHere, lineName } from "../nodes/line-node.js";
import type { Subject } from "../subject.js";

/** Why the grade is no better, in a few lines: what limits it, or may yet, and the rows that lost points. */
export function unitAnswer(subject: Subject): readonly Bilingual[] {
  return [...limitTexts(subject), ...disputedTexts(subject), ...lostTexts(subject)];
}

/** Caps and vetoes stand above every score; a missed line says what it lacks (五, A-05). */
function limitTexts(subject: Subject): readonly Bilingual[] {
  const { graded, scheme } = subject;
  const missed = graded.lines.filter((line) => isBindingHere(line) && line.status === "missed" && !line.waived);
  return [
    ...limitsInForce(graded.grade.facts, scheme).flatMap(({ id, effect, grade }) =>
      limitText(id, effect, grade, graded.grade),
    ),
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

/** Binding lines that both sides' figures do not decide: the greatest risk there is (A-05). */
function disputedTexts(subject: Subject): readonly Bilingual[] {
  const { graded, scheme } = subject;
  const isDisputed = graded.grade.facts.some(({ fact, status }) => fact === "V1" && status === "disputed");
  const grade = scheme.facts.find(({ id }) => id === "V1")?.grade ?? null;
  if (!isDisputed || grade === null) {
    return [];
  }
  return graded.lines.filter(isBindingHere).flatMap((line) => {
    const { item, low, high, target, status, waived } = line;
    if (waived || item === null || target === null || (status !== "disputed" && status !== "unreported")) {
      return [];
    }
    const name = lineName(line, subject);
    return low === null || high === null
      ? [changeWords.unreported(name, grade)]
      : [
          changeWords.disputed(
            name,
            figureText(low),
            figureText(high),
            figureText(target),
            itemOf(scheme, item).measureUnit,
            grade,
          ),
        ];
  });
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

/** Rows below the best letter, the worst first, with what each row of that letter costs in G. */
function lostTexts({ graded, scheme }: Subject): readonly Bilingual[] {
  const { points } = scheme.grading;
  const [best] = LETTERS;
  const worse = LETTERS.slice(1).toReversed();
  const groups = worse.flatMap((letter) => {
    const rows = scheme.rows.filter(({ row }) => letterOf(row, graded) === letter);
    const [first] = rows;
    if (first === undefined || best === undefined) {
      return [];
    }
    const costs = rows.map(({ weight }) => points[best].sub(points[letter]).mul(weight));
    const named = rows.map(({ row, title }) => ({ row, title }));
    return [
      changeWords.lostAs(
        letter,
        named,
        costs.map((cost) => shortText(cost, 2)),
      ),
    ];
  });
  return groups.length === 0 || best === undefined ? [] : [changeWords.lost(best, groups)];
}

function letterOf(row: number, { rows }: ResultUnit): Letter | null {
  return rows.find((one) => one.row === row)?.letter ?? null;
}
