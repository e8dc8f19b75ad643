import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { stepsDown, stepsUp } from "../../../src/grade/robustness/step-margin.js";
import { type Exact, exact, roundHalfUp, sum } from "../../../src/model/exact.js";
import { gradeOf } from "../../../src/model/letters.js";
import { GRADES, LETTERS, type Letter } from "../../../src/model/scheme.js";
import { scheme } from "../../build/scheme.js";

const { grading } = scheme;

function written(text: string): readonly Letter[] {
  return [...text.matchAll(/([优良中差])(\d+)/gu)].flatMap(([, letter, count]) =>
    Array.from({ length: Number(count) }, () => letter as Letter),
  );
}

interface Row {
  readonly letter: Letter;
  readonly weight: Exact;
}

function equally(letters: readonly Letter[]): readonly Row[] {
  return letters.map((letter) => ({ letter, weight: exact(1).div(letters.length) }));
}

function totalOf(rows: readonly Row[]): Exact {
  return roundHalfUp(sum(rows.map(({ letter, weight }) => grading.points[letter].mul(weight))), 2);
}

const marginOf = (rows: readonly Row[]) => ({ rows, bonus: exact(0), grading });

/** The fewest rows of all choices that move the grade. */
function fewest(rows: readonly Row[], step: 1 | -1): number | null {
  const now = GRADES.indexOf(gradeOf(totalOf(rows), grading));
  const sizes = Array.from({ length: 2 ** rows.length }, (_, choice) => {
    const moved = rows.flatMap(({ letter, weight }, row) => {
      const to = (choice >> row) & 1 ? LETTERS[LETTERS.indexOf(letter) + step] : letter;
      return to === undefined ? [] : [{ letter: to, weight }];
    });
    const grade = moved.length < rows.length ? now : GRADES.indexOf(gradeOf(totalOf(moved), grading));
    return (grade - now) * step > 0 ? moved.filter(({ letter }, row) => letter !== rows[row]?.letter).length : null;
  }).filter((size) => size !== null);
  return sizes.length === 0 ? null : Math.min(...sizes);
}

describe("steps to another grade", () => {
  it.each([
    ["优5良5", 1, null],
    ["优8良2", 3, null],
    ["优10", 6, null],
    ["良10", 4, 5],
    ["中10", 3, 7],
  ] as const)("%s: %s down, %s up", (text, down, up) => {
    const margin = marginOf(equally(written(text)));
    expect([stepsDown(margin), stepsUp(margin)]).toEqual([down, up]);
  });

  it("are the fewest of all choices of rows, weighted alike or not", () => {
    const letters = fc.array(fc.constantFrom(...LETTERS), { minLength: 5, maxLength: 10 });
    const sizes = fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 10, maxLength: 10 });
    fc.assert(
      fc.property(letters, sizes, fc.boolean(), (drawn, all, alike) => {
        const whole = all.slice(0, drawn.length).reduce((total, size) => total + size, 0);
        const unequal = drawn.map((letter, row) => ({ letter, weight: exact(all[row] ?? 1).div(whole) }));
        const rows = alike ? equally(drawn) : unequal;
        const margin = marginOf(rows);
        expect([stepsDown(margin), stepsUp(margin)]).toEqual([fewest(rows, 1), fewest(rows, -1)]);
      }),
      { seed: 201_913, numRuns: 80 },
    );
  });

  it("start from G*, innovation included", () => {
    expect(stepsDown({ ...marginOf(equally(written("优5良5"))), bonus: exact(2) })).toBe(2);
  });
});
