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

/** Places among named rows of letters: 1 + those surely, and possibly, above. */
function intervals(rows: Readonly<Record<string, string>>): Readonly<Record<string, readonly [number, number]>> {
  return Object.fromEntries(
    Object.entries(rows).map(([name, text]) => {
      const leads = Object.entries(rows)
        .filter(([other]) => other !== name)
        .map(([, other]) => leadOf(points(other), points(text)));
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
        const { least, most } = leadOf(a, b);
        expect(least.lte(lead) && lead.lte(most)).toBe(true);
      }),
      { seed: 10_000, numRuns: 10_000 },
    );
  });

  it("are reached at an extreme weighting", () => {
    const { least, most } = leadOf(points("优优优优优良良良良良"), points("良良良良良优优优优优"));
    expect([least.toString(), most.toString()]).toEqual(["-2.5", "2.5"]);
  });

  it("keep the middle row's own weight where the rows are odd in number", () => {
    const seven = (text: string): readonly Exact[] => points(text);
    const { least, most } = leadOf(seven("优良良良良良良"), seven("良良良良良良良"));
    expect([least.toFraction(), most.toFraction()]).toEqual(["15/14", "25/14"]);
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

/** Weights within a quarter of a tenth that sum to 1, from drawn shifts. */
function weightsFrom(shifts: readonly number[]): readonly Exact[] {
  const mean = exact(shifts.reduce((total, shift) => total + shift, 0)).div(shifts.length);
  const centred = shifts.map((shift) => exact(shift).sub(mean));
  const widest = centred.reduce((most, shift) => (shift.abs().gt(most) ? shift.abs() : most), exact(1));
  return centred.map((shift) => exact("0.1").add(shift.div(widest).mul(exact("0.025"))));
}
