import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { leadOf, weightIntervals } from "../../../src/grade/robustness/weight-interval.js";
import { type Exact, exact, sum } from "../../../src/model/exact.js";
import type { Letter } from "../../../src/model/scheme.js";
import { tenLetters } from "../../build/assessment-row.js";
import { batchOf } from "../../build/batch.js";
import { evaluated } from "../../build/evaluated.js";
import { scheme } from "../../build/scheme.js";

function lettersOf(text: string): readonly Letter[] {
  return [...text] as Letter[];
}

/** Points per row of written letters. */
function points(text: string): readonly Exact[] {
  return lettersOf(text).map((letter) => scheme.grading.points[letter]);
}

/** n equal weights. */
function equal(n: number): readonly Exact[] {
  return Array.from({ length: n }, () => exact(1).div(n));
}

/** Places among named rows of letters: 1 + those surely, and possibly, above. */
function intervals(rows: Readonly<Record<string, string>>): Readonly<Record<string, readonly [number, number]>> {
  return Object.fromEntries(
    Object.entries(rows).map(([name, text]) => {
      const leads = Object.entries(rows)
        .filter(([other]) => other !== name)
        .map(([, other]) => leadOf(points(other), points(text), equal(10)));
      const above = (key: "least" | "most") => 1 + leads.filter((lead) => lead[key].gt(0)).length;
      return [name, [above("least"), above("most")]];
    }),
  );
}

describe("places under other weights", () => {
  it("are those of the method's example", () => {
    expect(
      intervals({
        甲: "优优优优优优优优良良",
        乙: "优优优优优良良良良良",
        丙: "良良良良良优优优优优",
        丁: "优优优优优优优良良中",
        戊: "良良良良良良良良良良",
      }),
    ).toEqual({ 甲: [1, 1], 乙: [2, 4], 丙: [2, 4], 丁: [2, 4], 戊: [5, 5] });
  });

  it("hold every sampled weighting between the least and the most lead", () => {
    const row = fc.array(fc.constantFrom<Letter>("优", "良", "中", "差"), { minLength: 10, maxLength: 10 });
    const shifts = fc.array(fc.integer({ min: -1000, max: 1000 }), { minLength: 10, maxLength: 10 });
    fc.assert(
      fc.property(row, row, shifts, (first, second, drawn) => {
        const weights = weightsFrom(drawn);
        const [a, b] = [points(first.join("")), points(second.join(""))];
        const lead = sum(a.map((one, index) => one.sub(b[index] ?? exact(0)).mul(weights[index] ?? exact(0))));
        const { least, most } = leadOf(a, b, equal(10));
        expect(least.lte(lead) && lead.lte(most)).toBe(true);
      }),
      { seed: 10_000, numRuns: 10_000 },
    );
  });

  it("are reached at an extreme weighting", () => {
    const { least, most } = leadOf(points("优优优优优良良良良良"), points("良良良良良优优优优优"), equal(10));
    expect([least.toString(), most.toString()]).toEqual(["-2.5", "2.5"]);
  });

  it("keep the middle row's own weight where the rows are odd in number", () => {
    const seven = (text: string): readonly Exact[] => points(text);
    const { least, most } = leadOf(seven("优良良良良良良"), seven("良良良良良良良"), equal(7));
    expect([least.toFraction(), most.toFraction()]).toEqual(["15/14", "25/14"]);
  });

  it.each([5, 6, 7, 10])("are by the closed form for %i equal weights", (rows) => {
    const letters = fc.array(fc.constantFrom<Letter>("优", "良", "中", "差"), { minLength: rows, maxLength: rows });
    fc.assert(
      fc.property(letters, letters, (first, second) => {
        const [a, b] = [points(first.join("")), points(second.join(""))];
        const { least, most } = leadOf(a, b, equal(rows));
        expect([least.toFraction(), most.toFraction()]).toEqual(closedForm(a, b));
      }),
      { seed: 201_913, numRuns: 300 },
    );
  });

  it("are those of the best corner of all weights, however unequal they are", () => {
    const rows = fc.integer({ min: 2, max: 6 }).chain((length) => {
      const letters = fc.array(fc.constantFrom<Letter>("优", "良", "中", "差"), {
        minLength: length,
        maxLength: length,
      });
      const sizes = fc.array(fc.integer({ min: 1, max: 9 }), { minLength: length, maxLength: length });
      return fc.tuple(letters, letters, sizes);
    });
    fc.assert(
      fc.property(rows, ([first, second, sizes]) => {
        const whole = sizes.reduce((total, size) => total + size, 0);
        const weights = sizes.map((size) => exact(size).div(whole));
        const [a, b] = [points(first.join("")), points(second.join(""))];
        const leads = corners(weights).map((corner) => sum(corner.map((weight, row) => weight.mul(gap(a, b, row)))));
        const { least, most } = leadOf(a, b, weights);
        const sorted = leads.sort((one, other) => one.compare(other)).map((lead) => lead.toFraction());
        expect([least.toFraction(), most.toFraction()]).toEqual([sorted[0], sorted.at(-1)]);
      }),
      { seed: 201_913, numRuns: 300 },
    );
  });

  it("stand beside every placed unit, around its own place by points", () => {
    const batch = batchOf({ "513400": [], "530600": [], "621100": [] });
    const assessments = [
      ...tenLetters("513400", "430000", lettersOf("优优优优优优优优良良")),
      ...tenLetters("530600", "430000", lettersOf("良良良良良良良良良良")),
    ];
    const filed = { ...batch, assessments };
    const { reconciliation, grading } = evaluated(filed);
    const found = weightIntervals({ scheme, batch: filed, agreement: [], reconciliation, grading });
    expect([...found]).toEqual([
      ["513400", [1, 1]],
      ["530600", [2, 2]],
    ]);
  });
});

function gap(a: readonly Exact[], b: readonly Exact[], row: number): Exact {
  return (a[row] ?? exact(0)).sub(b[row] ?? exact(0));
}

/** (3/4n)·ΣΔ + (1/2n)·(the ⌊n/2⌋ largest Δ, of an odd n half of the next too), and the same of the smallest. */
function closedForm(a: readonly Exact[], b: readonly Exact[]): readonly string[] {
  const n = a.length;
  const rising = a.map((_, row) => gap(a, b, row)).sort((one, other) => one.compare(other));
  const end = (ordered: readonly Exact[]): string => {
    const half = Math.floor(n / 2);
    const middle = n % 2 === 0 ? exact(0) : (ordered[half] ?? exact(0)).div(2);
    const filled = sum(ordered.slice(0, half)).add(middle);
    return sum(ordered)
      .mul(exact(3).div(4 * n))
      .add(filled.div(2 * n))
      .toFraction();
  };
  return [end(rising), end(rising.toReversed())];
}

/** All corners of the weights within a quarter that sum to 1: every row but one at an end, the last takes the rest. */
function corners(weights: readonly Exact[]): readonly (readonly Exact[])[] {
  const [low, high] = [weights.map((one) => one.mul(3).div(4)), weights.map((one) => one.mul(5).div(4))];
  return weights.flatMap((_, free) =>
    Array.from({ length: 2 ** weights.length }, (_, choice) => {
      const corner = weights.map((_, row) => ((choice >> row) & 1 ? high : low)[row] ?? exact(0));
      const rest = exact(1)
        .sub(sum(corner))
        .add(corner[free] ?? exact(0));
      const isInside = rest.gte(low[free] ?? exact(0)) && rest.lte(high[free] ?? exact(0));
      return isInside ? [corner.map((weight, row) => (row === free ? rest : weight))] : [];
    }).flat(),
  );
}

/** Weights within a quarter of a tenth that sum to 1, from drawn shifts. */
function weightsFrom(shifts: readonly number[]): readonly Exact[] {
  const mean = exact(shifts.reduce((total, shift) => total + shift, 0)).div(shifts.length);
  const centred = shifts.map((shift) => exact(shift).sub(mean));
  const widest = centred.reduce((most, shift) => (shift.abs().gt(most) ? shift.abs() : most), exact(1));
  return centred.map((shift) => exact("0.1").add(shift.div(widest).mul(exact("0.025"))));
}
