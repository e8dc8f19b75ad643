import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { stepsDown, stepsUp } from "../../../src/grade/robustness/step-margin.js";
import { type Exact, exact, sum } from "../../../src/model/exact.js";
import { gradeOf } from "../../../src/model/letters.js";
import { GRADES, LETTERS, type Letter } from "../../../src/model/scheme.js";
import { scheme } from "../../build/scheme.js";

const { grading } = scheme;

function written(text: string): readonly Letter[] {
  return [...text.matchAll(/([优良中差])(\d+)/gu)].flatMap(([, letter, count]) =>
    Array.from({ length: Number(count) }, () => letter as Letter),
  );
}

function totalOf(letters: readonly Letter[]): Exact {
  return sum(letters.map((letter) => grading.points[letter])).div(letters.length);
}

const marginOf = (letters: readonly Letter[]) => ({ letters, total: totalOf(letters), grading });

/** The fewest rows of all choices that move the grade. */
function fewest(letters: readonly Letter[], step: 1 | -1): number | null {
  const now = GRADES.indexOf(gradeOf(totalOf(letters), grading));
  const sizes = Array.from({ length: 2 ** letters.length }, (_, choice) => {
    const moved = letters.map((letter, row) =>
      (choice >> row) & 1 ? (LETTERS[LETTERS.indexOf(letter) + step] ?? null) : letter,
    );
    const known = moved.filter((letter) => letter !== null);
    const grade = known.length < moved.length ? now : GRADES.indexOf(gradeOf(totalOf(known), grading));
    return (grade - now) * step > 0 ? moved.filter((letter, row) => letter !== letters[row]).length : null;
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
    const margin = marginOf(written(text));
    expect([stepsDown(margin), stepsUp(margin)]).toEqual([down, up]);
  });

  it("are the fewest of all choices of rows", () => {
    const letters = fc.array(fc.constantFrom(...LETTERS), { minLength: 5, maxLength: 10 });
    fc.assert(
      fc.property(letters, (rows) => {
        const margin = marginOf(rows);
        expect([stepsDown(margin), stepsUp(margin)]).toEqual([fewest(rows, 1), fewest(rows, -1)]);
      }),
      { seed: 201_913, numRuns: 60 },
    );
  });

  it("start from G*, innovation included", () => {
    const letters = written("优5良5");
    const margin = { ...marginOf(letters), total: totalOf(letters).add(exact(2)) };
    expect(stepsDown(margin)).toBe(2);
  });
});
