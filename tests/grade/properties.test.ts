import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Batch } from "../../src/model/batch.js";
import type { FactRow } from "../../src/model/filing.js";
import { type FactId, GRADES } from "../../src/model/scheme.js";
import { evaluated, graded } from "../build/evaluated.js";
import { fact } from "../build/fact-row.js";
import { plain } from "../build/plain.js";
import { randomBatch } from "../build/random-batch.js";

const RUNS = { seed: 20190013, numRuns: 25, endOnFailure: true };
/** Lists that follow the order in which forms were read. */
const READING_ORDER = ["lines", "letters", "floor", "facts", "entries"];

const shuffled = <T>(list: readonly T[]) => fc.shuffledSubarray([...list], { minLength: list.length });

/** The same batch with returns, rows and forms in another order. */
function reordered(batch: Batch): fc.Arbitrary<Batch> {
  return fc
    .record({
      returns: shuffled([...batch.returns.values()]),
      agreement: shuffled(batch.agreement),
      decisions: shuffled(batch.decisions),
      assessments: shuffled(batch.assessments),
      facts: shuffled(batch.facts),
    })
    .map(({ returns, ...rest }) => ({
      ...batch,
      ...rest,
      returns: new Map(returns.map((one) => [one.unit, { ...one, rows: new Map([...one.rows].reverse()) }])),
    }));
}

/** All that is concluded from a batch, the texts of its agreement forms aside. */
function conclusions(batch: Batch): readonly string[] {
  const { reconciliation, grading } = evaluated(batch);
  const { entries, unitFigures, tieOut, asymmetry } = reconciliation;
  const units = grading.units.map(({ lines, rows, ...unit }) => ({
    ...unit,
    lines: lines.map(({ line, ...rest }) => ({ ...rest, key: `${line.link}|${line.unit}|${line.item}` })),
    rows: rows.map(({ floor, ...row }) => ({ ...row, floor: floor.map(({ line }) => line.item ?? "") })),
  }));
  return [entries, unitFigures, tieOut, asymmetry, units, grading.rankings].map((part) => plain(part, READING_ORDER));
}

describe("order", () => {
  it("of returns, rows, agreement, decisions, letters and facts does not change a number", () => {
    const pair = randomBatch.chain((batch) => fc.tuple(fc.constant(batch), reordered(batch)));
    fc.assert(
      fc.property(pair, ([one, other]) => {
        expect(conclusions(other)).toEqual(conclusions(one));
      }),
      RUNS,
    );
  });
});

describe("facts", () => {
  const negative: fc.Arbitrary<FactRow> = fc
    .record({
      unit: fc.constantFrom("330100", "422800", "520000"),
      id: fc.constantFrom<FactId[]>("K1", "V1", "V2", "V3", "V4", "P"),
      elements: fc.constantFrom<string[][]>(
        [],
        ["违纪违规使用资金", "造成严重损失浪费", "影响恶劣", "监督中发现突出问题"],
      ),
    })
    .map(({ unit, id, elements }) => fact(unit, id, "属实", { elements }));

  it("adding a negative fact never raises a grade", () => {
    const step = (grade: (typeof GRADES)[number] | null) => (grade === null ? null : GRADES.indexOf(grade));
    fc.assert(
      fc.property(randomBatch, negative, (batch, added) => {
        const after = graded({ ...batch, facts: [added] }).units;
        for (const [index, { grade, total, fine }] of graded(batch).units.entries()) {
          const now = after[index];
          expect([now?.total, now?.fine]).toEqual([total, fine]);
          for (const end of ["low", "high", "suggested"] as const) {
            const [before, later] = [step(grade[end]), step(now?.grade[end] ?? null)];
            expect(before === null || later === null || later >= before).toBe(true);
          }
        }
      }),
      RUNS,
    );
  });
});

describe("scores", () => {
  it("stay within their scales and are rounded", () => {
    fc.assert(
      fc.property(randomBatch, (batch) => {
        for (const { indicators, rows } of graded(batch).units) {
          const measures = indicators.flatMap((one) => one.measures);
          for (const { completion } of measures) {
            expect(completion.gte(0) && completion.lte("1.2") && completion.mul(10000).d === 1n).toBe(true);
          }
          const scores = [...measures, ...indicators].map((one) => one.score).concat(rows.map((row) => row.evidence));
          for (const score of scores.filter((one) => one !== null)) {
            expect(score.gte(0) && score.lte(100) && score.mul(100).d === 1n).toBe(true);
          }
        }
      }),
      RUNS,
    );
  });
});
