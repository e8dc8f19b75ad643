import { beforeAll, describe, expect, it } from "vitest";
import type { Exact } from "../../../src/model/exact.js";
import type { UnitEvaluation } from "../../../src/model/grading.js";
import { GRADES } from "../../../src/model/scheme.js";
import { graded } from "../../build/evaluated.js";
import { plain } from "../../build/plain.js";
import { scheme } from "../../build/scheme.js";
import { readSample } from "../sample-result.js";
import { differing, type OwnFigure, scaled, Trial } from "./refiled.js";

const UP = ["1.001", "1.01", "1.1", "2", "10"];
const DOWN = ["0.999", "0.9", "0.5", "0.1", "0"];

/** Items that stand below the line of a ratio, or are another item's norm, and that both sides report. */
const denominators = new Set(
  scheme.indicators
    .flatMap(({ measures }) => measures)
    .flatMap((measure) => [
      ...(measure.denominator === null ? [] : [measure.denominator]),
      ...measure.benchmarks.flatMap((one) => (one.kind === "norm-item" ? [one.item] : [])),
    ])
    .filter((id) => scheme.items.some((item) => item.id === id && item.from === "both")),
);

/**
 * A norm counts at its upper bound in the divisor and in the cap of 1.2 alike, so on a link with a
 * surplus a raised norm raises what counts: raising one is the exception to the property.
 */
const norms = new Set(
  scheme.indicators
    .flatMap(({ measures }) => measures)
    .flatMap(({ benchmarks }) => benchmarks.flatMap((one) => (one.kind === "norm-item" ? [one.item] : []))),
);

let trials: readonly (readonly [string, Trial])[];
beforeAll(async () => {
  const sample = await readSample();
  trials = [
    ["samples/2019", new Trial(sample)],
    ["with differences everywhere", new Trial(differing(sample))],
  ];
});

const gained = (before: Exact | null, after: Exact | null): boolean => before !== null && (after?.gt(before) ?? false);

/** Refiles every (or each n-th) figure that applies, one factor each by turns, and lists those by which the unit would gain. */
function gains(trial: Trial, applies: (figure: OwnFigure) => boolean, factors: readonly string[], every = 1) {
  const found: string[] = [];
  const graded = new Map<string, UnitEvaluation>();
  let tried = 0;
  for (const [index, figure] of trial.ownFigures().filter(applies).entries()) {
    const factor = factors[index % factors.length] ?? "";
    const value = scaled(figure, factor);
    if (value === null || figure.entry.class === "rounding" || index % every > 0) {
      continue;
    }
    const before = graded.get(figure.unit.code) ?? trial.evaluation(figure.unit);
    graded.set(figure.unit.code, before);
    const { entry, evaluation: after } = trial.refiled(figure, value);
    const byScore = gained(before.fine, after.fine) || gained(before.total, after.total);
    const byGrade = GRADES.indexOf(after.grade.low) < GRADES.indexOf(before.grade.low);
    tried += 1;
    if ((byScore || byGrade) && entry.class !== "rounding") {
      const { unit, own, other } = figure;
      found.push(`${unit.name} ${entry.link}.${entry.item} ${own} against ${other}: ${factor}`);
    }
  }
  return { found, tried };
}

describe("a figure filed anew", () => {
  it("is graded alone as it is in the whole batch", () => {
    for (const [name, trial] of trials) {
      const figures = trial.ownFigures();
      for (const at of [17, 1203, 2501]) {
        const figure = figures[at % figures.length];
        const value = figure === undefined ? null : scaled(figure, "2");
        if (figure !== undefined && value !== null) {
          const whole = graded(trial.refiledBatch(figure, value)).units.find(({ unit }) => unit === figure.unit.code);
          expect(plain(trial.refiled(figure, value).evaluation), name).toBe(plain(whole));
        }
      }
    }
  });
});

describe("nobody gains by one's own word alone, for every unit", () => {
  it("knows the denominators", () => {
    expect([...denominators].sort()).toEqual(["cadres_sent", "fiscal_aid", "paired_poor_counties"]);
    expect([...norms]).toEqual(["paired_poor_counties"]);
  });

  it("by raising a figure from at or above the other side's: neither S, G* nor grade.low rises", () => {
    for (const [name, trial] of trials) {
      const applies = ({ entry, own, other }: OwnFigure) => !norms.has(entry.item) && own.gte(other);
      const { found, tried } = gains(trial, applies, UP, 4);
      expect(found, name).toEqual([]);
      expect(tried, name).toBeGreaterThan(400);
    }
  });

  it("by raising a denominator that is no norm, by any factor", () => {
    for (const [name, trial] of trials) {
      for (const factor of UP) {
        const applies = ({ entry, own, other }: OwnFigure) =>
          denominators.has(entry.item) && !norms.has(entry.item) && own.gte(other);
        expect(gains(trial, applies, [factor]).found, name).toEqual([]);
      }
    }
  });

  it("by lowering a denominator from at or below the other side's, by any factor", () => {
    for (const [name, trial] of trials) {
      for (const factor of DOWN) {
        const applies = ({ entry, own, other }: OwnFigure) => denominators.has(entry.item) && own.lte(other);
        const { found, tried } = gains(trial, applies, [factor]);
        expect(found, name).toEqual([]);
        expect(tried, name).toBeGreaterThan(50);
      }
    }
  });
});
