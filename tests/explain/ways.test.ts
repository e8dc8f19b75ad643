import { beforeAll, describe, expect, it } from "vitest";
import { findWays, type Way } from "../../src/explain/change/find-ways.js";
import { suggestedGoals } from "../../src/explain/change/letter-goal.js";
import { type Source, sourceOf, subjectOf } from "../../src/explain/subject.js";
import { gradeUnit } from "../../src/grade/grade-unit.js";
import { AS_ADOPTED } from "../../src/grade/subject.js";
import type { Evaluation } from "../../src/model/evaluation.js";
import { type Exact, exact } from "../../src/model/exact.js";
import { rowKey } from "../../src/model/filing.js";
import { isWhole } from "../../src/model/item.js";
import { itemOf, linksOf, unitOf } from "../../src/model/lookups.js";
import { unitFigureKey } from "../../src/model/reconciliation.js";
import type { Letter } from "../../src/model/scheme.js";
import { toResult } from "../../src/report/result/to-result.js";
import { present } from "../build/present.js";
import { scheme } from "../build/scheme.js";
import { evaluateFolder } from "../sample/sample-evaluation.js";

let evaluation: Evaluation;
let source: Source;
beforeAll(async () => {
  evaluation = await evaluateFolder("samples/2019");
  source = sourceOf(toResult(evaluation), scheme);
});

/** The suggested letter of a row when a figure of the unit is adopted at another value, graded from the start. */
function regraded(code: string, row: number, { item, link }: Way, value: Exact): Letter | null {
  const { batch, agreement, reconciliation } = evaluation;
  const firm = { adopted: value, low: value, high: value };
  const byKey = new Map(reconciliation.byKey);
  const unitFigures = new Map(reconciliation.unitFigures);
  if (link === null) {
    const key = unitFigureKey(code, item);
    unitFigures.set(key, { ...present(unitFigures.get(key)), adopted: value });
  } else {
    const key = rowKey(link, item);
    byKey.set(key, { ...present(byKey.get(key)), ...firm });
  }
  const unit = unitOf(scheme, code);
  const links = linksOf(scheme, unit, batch.year);
  const subject = { unit, links, scheme, batch, agreement, reconciliation: { ...reconciliation, byKey, unitFigures } };
  const graded = gradeUnit({ ...subject, method: AS_ADOPTED });
  return present(graded.rows.find((one) => one.row === row)).suggested;
}

describe.each(scheme.units.map(({ code, name }) => [name, code]))(
  "the figures that would change a letter of %s",
  (_, code) => {
    it.each(["up", "down"] as const)("do, %s, and not one step earlier", (direction) => {
      const subject = present(subjectOf(source, code));
      for (const row of scheme.rows) {
        const graded = present(subject.graded.rows.find((one) => one.row === row.row));
        const goal = suggestedGoals(graded, direction, scheme.grading)[0]?.given;
        const ways = goal === undefined ? [] : findWays(row, goal, direction, subject);
        for (const way of [ways[0], ways.at(-1)].filter((one) => one !== undefined)) {
          const step = isWhole(itemOf(scheme, way.item)) ? exact(1) : exact("0.0001");
          const before = direction === "up" ? way.to.sub(step) : way.to.add(step);
          expect([row.row, way.item, regraded(code, row.row, way, way.to)]).toEqual([row.row, way.item, way.letter]);
          expect([row.row, way.item, regraded(code, row.row, way, before)]).toEqual([
            row.row,
            way.item,
            graded.suggested,
          ]);
        }
      }
    });
  },
);

describe("the figures that would change a letter", () => {
  it("are many in the sample", () => {
    const found = scheme.units.flatMap(({ code }) => {
      const subject = present(subjectOf(source, code));
      return scheme.rows.filter((row) => {
        const graded = present(subject.graded.rows.find((one) => one.row === row.row));
        const goal = suggestedGoals(graded, "up", scheme.grading)[0]?.given;
        return goal !== undefined && findWays(row, goal, "up", subject).length > 0;
      });
    });
    expect(found.length).toBeGreaterThan(50);
  });
});
