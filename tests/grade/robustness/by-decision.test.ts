import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { settleAgreement } from "../../../src/agree/settle-agreement.js";
import { gradeUnits } from "../../../src/grade/grade-units.js";
import type { GradedBatch } from "../../../src/grade/robustness/graded-batch.js";
import { openDifferences } from "../../../src/grade/robustness/graded-batch.js";
import { sensitivity } from "../../../src/grade/robustness/sensitivity.js";
import type { Batch } from "../../../src/model/batch.js";
import type { DecisionChoice } from "../../../src/model/filing.js";
import type { UnitEvaluation } from "../../../src/model/grading.js";
import type { Side } from "../../../src/model/pairing.js";
import type { Entry } from "../../../src/model/reconciliation.js";
import { GRADES } from "../../../src/model/scheme.js";
import type { Robustness } from "../../../src/model/sensitivity.js";
import { reconcile } from "../../../src/reconcile/reconcile.js";
import { tenLetters } from "../../build/assessment-row.js";
import { batchOf } from "../../build/batch.js";
import { decision } from "../../build/decision-row.js";
import { row } from "../../build/filed-return.js";
import { present } from "../../build/present.js";
import { randomBatch } from "../../build/random-batch.js";
import { scheme } from "../../build/scheme.js";

const CHOICES: Readonly<Record<Side, DecisionChoice>> = { east: "东部", west: "中西部" };
const TEN_GOOD = Array.from({ length: 10 }, () => "良" as const);
/** Open differences of which every assignment is tried. */
const FEW = 4;

function gradedBatch(batch: Batch): GradedBatch {
  const agreement = settleAgreement(batch.agreement, scheme);
  const reconciliation = reconcile(scheme, batch, agreement);
  return { scheme, batch, agreement, reconciliation, grading: gradeUnits(scheme, batch, agreement, reconciliation) };
}

/** The batch with more decisions. */
function decided(batch: Batch, choices: readonly (readonly [Entry, Side])[]): GradedBatch {
  const rows = choices.map(([{ link, item }, side]) => decision(link, item, CHOICES[side]));
  return gradedBatch({ ...batch, decisions: [...batch.decisions, ...rows] });
}

function unitIn({ grading }: GradedBatch, code: string): UnitEvaluation {
  return present(grading.units.find(({ unit }) => unit === code));
}

/** The grade and place as adopted are among those of the interval; its better end comes first. */
function expectInside({ grade }: UnitEvaluation, place: number | null, data: Robustness["data"] | undefined): void {
  if (place === null || grade.suggested === null) {
    return;
  }
  const [low, high] = present(data).grade.map((one) => GRADES.indexOf(one));
  const [best, worst] = present(data).rank;
  const at = GRADES.indexOf(grade.suggested);
  expect([at <= present(low), at >= present(high), best <= place, place <= worst]).toEqual([true, true, true, true]);
}

/** The batch with letters for every unit and all open differences but a few decided. */
function withFewOpen(filed: Batch): { readonly batch: Batch; readonly open: readonly Entry[] } {
  const letters = [...filed.returns.keys()].flatMap((unit) => tenLetters(unit, "430000", TEN_GOOD));
  const batch = { ...filed, assessments: letters, decisions: [] };
  const open = openDifferences(gradedBatch(batch));
  const rest = open.slice(FEW).map((entry) => decision(entry.link, entry.item, "东部"));
  return { batch: { ...batch, decisions: rest }, open: open.slice(0, FEW) };
}

describe("what an open difference changes", () => {
  it("is what deciding for that side does", () => {
    fc.assert(
      fc.property(randomBatch, (batch) => {
        const before = gradedBatch(batch);
        const { influences } = sensitivity(before);
        const open = openDifferences(before);
        expect([...influences.keys()]).toEqual(open.map(({ id }) => id));
        for (const entry of open.filter((one) => one.decision === null).slice(0, 4)) {
          for (const side of ["east", "west"] as const) {
            const after = decided(batch, [[entry, side]]);
            for (const effect of present(influences.get(entry.id)).effects.filter((one) => one.side === side)) {
              const [from, to] = [unitIn(before, effect.unit), unitIn(after, effect.unit)];
              expect(effect.grade).toEqual({ from: from.grade.suggested, to: to.grade.suggested });
              expect([effect.fine.from?.toString(), effect.fine.to?.toString()]).toEqual([
                from.fine?.toString(),
                to.fine?.toString(),
              ]);
              const moved = to.rows.filter((row, index) => row.letter !== from.rows[index]?.letter);
              expect(effect.rows.map(({ row, to: letter }) => [row, letter])).toEqual(
                moved.map(({ row, letter }) => [row, letter]),
              );
            }
          }
        }
      }),
      { seed: 2019, numRuns: 25 },
    );
  });
});

describe("the data interval", () => {
  it("stands beside every placed unit and holds its own grade and place", () => {
    fc.assert(
      fc.property(randomBatch, (filed) => {
        const assessments = [...filed.returns.keys()].flatMap((unit) => tenLetters(unit, "430000", TEN_GOOD));
        const graded = gradedBatch({ ...filed, assessments });
        const { robustness } = sensitivity(graded);
        for (const { unit, place } of graded.grading.rankings.flatMap(({ ranks }) => ranks)) {
          expectInside(unitIn(graded, unit), place, robustness.get(unit)?.data);
        }
      }),
      { seed: 20190013, numRuns: 60 },
    );
  });

  it("holds them where a denominator may be 0, which gives no ratio", () => {
    const filings = {
      "621100": [row("L18", "cadres_sent", 0), row("L18", "cadres_in_charge", 6)],
      "622900": [row("L19", "cadres_sent", 10), row("L19", "cadres_in_charge", 8)],
      "350100": [row("L18", "cadres_sent", 10)],
      "350200": [row("L19", "cadres_sent", 10)],
    };
    const batch = batchOf(filings);
    const assessments = Object.keys(filings).flatMap((unit) => tenLetters(unit, "430000", TEN_GOOD));
    const graded = gradedBatch({ ...batch, assessments });
    const zero = graded.reconciliation.entries.filter(({ low }) => low?.equals(0) === true);
    expect(zero.map(({ item, adopted }) => [item, adopted?.toString()])).toEqual([["cadres_sent", "0"]]);
    const { robustness } = sensitivity(graded);
    for (const { unit, place } of graded.grading.rankings.flatMap(({ ranks }) => ranks)) {
      expectInside(unitIn(graded, unit), place, robustness.get(unit)?.data);
    }
  });

  it("holds the grade of every way to decide the open differences", () => {
    fc.assert(
      fc.property(randomBatch, (filed) => {
        const { batch, open } = withFewOpen(filed);
        const { robustness } = sensitivity(gradedBatch(batch));
        expect(robustness.size).toBe(batch.returns.size);
        for (let choice = 0; choice < 2 ** open.length; choice += 1) {
          const after = decided(
            batch,
            open.map((entry, index) => [entry, (choice >> index) & 1 ? "east" : "west"] as const),
          );
          for (const [code, { data }] of robustness) {
            const grade = GRADES.indexOf(present(unitIn(after, code).grade.suggested));
            expect(grade).toBeLessThanOrEqual(GRADES.indexOf(data.grade[0]));
            expect(grade).toBeGreaterThanOrEqual(GRADES.indexOf(data.grade[1]));
            const places = after.grading.rankings.flatMap(({ ranks }) => ranks);
            const { place } = present(places.find(({ unit }) => unit === code));
            expect(place).toBeGreaterThanOrEqual(data.rank[0]);
            expect(place).toBeLessThanOrEqual(data.rank[1]);
          }
        }
      }),
      { seed: 2019, numRuns: 8 },
    );
  });
});
