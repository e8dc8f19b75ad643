import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Batch } from "../../src/model/batch.js";
import { type Exact, exact } from "../../src/model/exact.js";
import { type FiledReturn, rowKey } from "../../src/model/filing.js";
import type { UnitEvaluation } from "../../src/model/grading.js";
import { itemOf, otherSide, unitOf } from "../../src/model/lookups.js";
import type { Entry } from "../../src/model/reconciliation.js";
import { GRADES } from "../../src/model/scheme.js";
import { reconcile } from "../../src/reconcile/reconcile.js";
import { evaluated, graded } from "../build/evaluated.js";
import { given } from "../build/figure.js";
import { present } from "../build/present.js";
import { randomBatch } from "../build/random-batch.js";
import { scheme } from "../build/scheme.js";

const RUNS = { seed: 20190013, numRuns: 40, endOnFailure: true };
const DENOMINATORS = ["fiscal_aid", "cadres_sent", "paired_poor_counties"];

interface Own {
  readonly unit: string;
  readonly entry: Entry;
  readonly own: Exact;
  readonly other: Exact;
}

/** The figures that a unit's own word decides, beside the other side's positive one, where neither side owns the item. */
function ownFigures(entries: readonly Entry[]): Own[] {
  return entries.flatMap((entry) =>
    (["east", "west"] as const).flatMap((side): Own[] => {
      const [own, other] = [entry[side].actual, entry[otherSide(side)].actual];
      const item = itemOf(scheme, entry.item);
      const open = item.from === "both" && item.owner === null && own?.value.gt(0) && other?.value.gt(0);
      return open && own !== null && other !== null
        ? [{ unit: own.reporter, entry, own: own.value, other: other.value }]
        : [];
    }),
  );
}

/** The batch with one unit's actual figure of one entry replaced. */
function refiled(batch: Batch, { unit, entry }: Own, value: Exact): Batch {
  const filed = present(batch.returns.get(unit));
  const key = rowKey(entry.link, entry.item);
  const rows = new Map(filed.rows).set(key, { ...present(filed.rows.get(key)), actual: given(value) });
  const changed: FiledReturn = { ...filed, rows };
  return { ...batch, returns: new Map(batch.returns).set(unit, changed) };
}

function expectNoGain(before: UnitEvaluation, after: UnitEvaluation): void {
  for (const score of ["fine", "total"] as const) {
    const [was, is] = [before[score], after[score]];
    expect(was === null || is === null || is.lte(was), `${score} of ${unitOf(scheme, before.unit).name}`).toBe(true);
  }
  expect(GRADES.indexOf(after.grade.low)).toBeGreaterThanOrEqual(GRADES.indexOf(before.grade.low));
}

/** Every own figure that `applies`, refiled as `change` says, gains its unit nothing. */
function expectNoGains(batch: Batch, applies: (own: Own) => boolean, change: (own: Own) => Exact, limit: number): void {
  const { reconciliation, grading } = evaluated(batch);
  for (const own of ownFigures(reconciliation.entries).filter(applies).slice(0, limit)) {
    const before = present(grading.units.find((one) => one.unit === own.unit));
    const after = present(graded(refiled(batch, own, change(own))).units.find((one) => one.unit === own.unit));
    expectNoGain(before, after);
  }
}

const undecided = randomBatch.map((batch): Batch => ({ ...batch, decisions: [] }));

describe("nobody gains by his own word alone", () => {
  it("raising a figure from at or above the other side's never raises S, G* or the low grade", () => {
    fc.assert(
      fc.property(undecided, fc.constantFrom("1.5", "2", "10"), (batch, factor) => {
        const atOrAbove = ({ entry, own, other }: Own) => entry.class !== "rounding" && own.gte(other);
        expectNoGains(batch, atOrAbove, ({ own }) => own.mul(exact(factor)), 12);
      }),
      RUNS,
    );
  });

  it("nor does lowering a denominator from at or below the other side's", () => {
    fc.assert(
      fc.property(undecided, fc.constantFrom("0.5", "0.1"), (batch, factor) => {
        const below = ({ entry, own, other }: Own) =>
          DENOMINATORS.includes(entry.item) && entry.class !== "rounding" && own.lte(other);
        expectNoGains(batch, below, ({ own }) => own.mul(exact(factor)), 12);
      }),
      RUNS,
    );
  });

  it("the figures that are tried are many", () => {
    const tried = fc
      .sample(undecided, { seed: 20190013, numRuns: 5 })
      .flatMap((batch) => ownFigures(reconcile(scheme, batch, []).entries));
    expect(tried.length).toBeGreaterThan(100);
  });
});
