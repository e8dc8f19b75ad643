import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { settleAgreement } from "../../../src/agree/settle-agreement.js";
import { gradeUnit } from "../../../src/grade/grade-unit.js";
import { gradeUnits } from "../../../src/grade/grade-units.js";
import { rankUnits } from "../../../src/grade/rank.js";
import type { GradedBatch } from "../../../src/grade/robustness/graded-batch.js";
import { methodEnsembles } from "../../../src/grade/robustness/method-ensemble.js";
import { AS_ADOPTED } from "../../../src/grade/subject.js";
import type { Batch } from "../../../src/model/batch.js";
import { type Exact, exact } from "../../../src/model/exact.js";
import { rowKey } from "../../../src/model/filing.js";
import type { GradingResult } from "../../../src/model/grading.js";
import { linksOf } from "../../../src/model/lookups.js";
import type { Entry, Reconciliation } from "../../../src/model/reconciliation.js";
import type { Letter, Scheme } from "../../../src/model/scheme.js";
import { reconcile } from "../../../src/reconcile/reconcile.js";
import { tenLetters } from "../../build/assessment-row.js";
import { batchOf } from "../../build/batch.js";
import { fact } from "../../build/fact-row.js";
import { row } from "../../build/filed-return.js";
import { present } from "../../build/present.js";
import { randomBatch } from "../../build/random-batch.js";
import { scheme } from "../../build/scheme.js";

const NOT_CHOSEN = ["owner", "single", "single-source", "verified", "agreed", "decided", null];
const ADOPTIONS: readonly ((east: Exact, west: Exact) => Exact)[] = [
  (east) => east,
  (_, west) => west,
  (east, west) => (east.compare(west) < 0 ? east : west),
  (east, west) => (east.compare(west) > 0 ? east : west),
  (east, west) => east.add(west).div(2),
];
/** Rows 3 and 7 are left to their evidence, so that a figure may decide them, or leave them open. */
const MOST: readonly (Letter | "")[] = ["良", "优", "", "良", "中", "良", "", "良", "优", "良"];

function gradedBatch(batch: Batch): GradedBatch {
  const agreement = settleAgreement(batch.agreement, scheme);
  const reconciliation = reconcile(scheme, batch, agreement);
  return { scheme, batch, agreement, reconciliation, grading: gradeUnits(scheme, batch, agreement, reconciliation) };
}

/** The reconciliation as if each figure that was chosen between two sides had been adopted by another rule. */
function adoptedBy({ reconciliation }: GradedBatch, adoption: (typeof ADOPTIONS)[number]): Reconciliation {
  const entries = reconciliation.entries.map((entry): Entry => {
    const [east, west] = [entry.east.actual?.value, entry.west.actual?.value];
    if (east === undefined || west === undefined || NOT_CHOSEN.includes(entry.rung)) {
      return entry;
    }
    const value = adoption(east, west);
    return { ...entry, adopted: value, low: value, high: value };
  });
  return { ...reconciliation, entries, byKey: new Map(entries.map((one) => [rowKey(one.link, one.item), one])) };
}

function schemes(): readonly { readonly scheme: Scheme; readonly bonusPoint: Exact }[] {
  const { grading } = scheme;
  const curve = [
    { completion: exact(0), score: exact(0) },
    { completion: exact(1), score: exact(90) },
    { completion: exact("1.2"), score: exact(100) },
  ];
  const steps = {
    ...grading,
    points: { 优: exact(4), 良: exact(3), 中: exact(2), 差: exact(1) },
    gradeCuts: { 好: exact("3.5"), 较好: exact("2.5"), 一般: exact("1.5") },
  };
  const both = [
    { grading, bonusPoint: exact(1) },
    { grading: steps, bonusPoint: exact("0.1") },
  ];
  return both.flatMap(({ grading: one, bonusPoint }) => [
    { scheme: { ...scheme, grading: one }, bonusPoint },
    { scheme: { ...scheme, grading: { ...one, curve } }, bonusPoint },
  ]);
}

/** All forty evaluations, each made anew from the figures. */
function everyRun(before: GradedBatch): readonly GradingResult[] {
  const { batch, agreement } = before;
  return ADOPTIONS.flatMap((adoption) => {
    const reconciliation = adoptedBy(before, adoption);
    return schemes().flatMap(({ scheme: other, bonusPoint }) =>
      (["arithmetic", "geometric"] as const).map((rowMean) => {
        const units = other.units
          .filter(({ code }) => batch.returns.has(code))
          .map((unit) => {
            const links = linksOf(other, unit, batch.year);
            const method = { ...AS_ADOPTED, rowMean, bonusPoint };
            return gradeUnit({ unit, links, scheme: other, batch, agreement, reconciliation, method });
          });
        return { units, rankings: rankUnits(units, other) };
      }),
    );
  });
}

function expectSame(graded: GradedBatch): void {
  const runs = everyRun(graded);
  expect(runs).toHaveLength(40);
  for (const [code, { unchanged, of, modalRank, share }] of methodEnsembles(graded)) {
    const suggested = ({ units }: GradingResult) => present(units.find(({ unit }) => unit === code)).grade.suggested;
    const places = runs.flatMap(({ rankings }) =>
      rankings.flatMap(({ ranks }) => ranks.filter(({ unit }) => unit === code).flatMap(({ place }) => place ?? [])),
    );
    const times = (place: number) => places.filter((one) => one === place).length;
    const most = Math.max(...places.map(times));
    expect([code, unchanged, of]).toEqual([
      code,
      runs.filter((run) => suggested(run) === suggested(graded.grading)).length,
      40,
    ]);
    expect([modalRank, share.mul(40).toString()]).toEqual([
      Math.min(...places.filter((place) => times(place) === most)),
      String(most),
    ]);
  }
}

describe("the method ensemble", () => {
  it("counts what forty evaluations made anew come to", () => {
    fc.assert(
      fc.property(randomBatch, fc.boolean(), (filed, vetoed) => {
        const units = [...filed.returns.keys()];
        const assessments = units.flatMap((unit) => tenLetters(unit, "430000", MOST));
        const facts = vetoed ? units.slice(0, 3).map((unit) => fact(unit, "V4", "属实")) : [];
        expectSame(gradedBatch({ ...filed, assessments, facts }));
      }),
      { seed: 201913, numRuns: 12 },
    );
  });

  it("keeps the grade of a vetoed unit also where a row has no evidence left", () => {
    const filings = {
      "621100": [row("L18", "fiscal_aid", 0), row("L18", "funds_used", 6), row("L18", "funds_below_county", 6)],
      "350100": [row("L18", "fiscal_aid", 10)],
    };
    const assessments = tenLetters("621100", "430000", ["良", "良", "", "良", "良", "良", "良", "良", "良", "良"]);
    const batch = batchOf(filings, { assessments, facts: [fact("621100", "V4", "属实")] });
    const graded = gradedBatch(batch);
    const row3 = present(present(graded.grading.units.find(({ unit }) => unit === "621100")).rows[2]);
    const open = everyRun(graded).filter(({ units }) => units.find(({ unit }) => unit === "621100")?.total === null);
    expect([row3.letter === null, open.length > 0]).toEqual([false, true]);
    expectSame(graded);
    expect(methodEnsembles(graded).get("621100")?.unchanged).toBe(40);
  });
});
