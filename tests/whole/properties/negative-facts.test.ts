import { beforeAll, describe, expect, it } from "vitest";
import { settleAgreement } from "../../../src/agree/settle-agreement.js";
import { gradeUnit } from "../../../src/grade/grade-unit.js";
import { rankUnits } from "../../../src/grade/rank.js";
import { AS_ADOPTED } from "../../../src/grade/subject.js";
import type { Batch } from "../../../src/model/batch.js";
import type { FactRow } from "../../../src/model/filing.js";
import type { GradingResult, UnitEvaluation } from "../../../src/model/grading.js";
import { linksOf, unitOf } from "../../../src/model/lookups.js";
import { GRADES, type Grade } from "../../../src/model/scheme.js";
import { evaluated } from "../../build/evaluated.js";
import { fact } from "../../build/fact-row.js";
import { present } from "../../build/present.js";
import { scheme } from "../../build/scheme.js";
import { readSample } from "../sample-result.js";

let batch: Batch;
let before: ReturnType<typeof evaluated>;
let agreement: ReturnType<typeof settleAgreement>;
beforeAll(async () => {
  batch = await readSample();
  before = evaluated(batch);
  agreement = settleAgreement(batch.agreement, scheme);
});

const stepOf = (grade: Grade | null): number | null => (grade === null ? null : GRADES.indexOf(grade));
const placeOf = ({ rankings }: GradingResult, code: string): number | null =>
  present(rankings.flatMap(({ ranks }) => ranks).find(({ unit }) => unit === code)).place;

/** The grading with one fact more: only its unit is graded anew, and all are ranked. */
function withFact(added: FactRow): GradingResult {
  const unit = unitOf(scheme, added.unit);
  const again = gradeUnit({
    unit,
    links: linksOf(scheme, unit, batch.year),
    scheme,
    batch: { ...batch, facts: [...batch.facts, added] },
    method: AS_ADOPTED,
    agreement,
    reconciliation: before.reconciliation,
  });
  const units = before.grading.units.map((one) => (one.unit === added.unit ? again : one));
  return { units, rankings: rankUnits(units, scheme) };
}

const negative = scheme.facts.flatMap((kind) => [
  { id: kind.id, elements: kind.elements },
  ...(kind.elements.length > 0 ? [{ id: kind.id, elements: kind.elements.slice(1) }] : []),
]);

describe("a confirmed negative fact about any unit", () => {
  it("is graded alone as in the whole batch", () => {
    const added = fact("330000", "K1", "属实");
    const whole = evaluated({ ...batch, facts: [...batch.facts, added] }).grading;
    const grades = ({ units, rankings }: GradingResult) => [units.map(({ grade, total }) => [grade, total]), rankings];
    expect(grades(withFact(added))).toEqual(grades(whole));
    expect(placeOf(whole, "330000")).toBeGreaterThan(present(placeOf(before.grading, "330000")));
  });

  it.each(negative)("$id with elements $elements never raises a grade or place, nor changes a score", (one) => {
    for (const unit of before.grading.units) {
      const after = withFact(fact(unit.unit, one.id, "属实", { elements: [...one.elements] }));
      const now: UnitEvaluation = present(after.units.find((other) => other.unit === unit.unit));
      expect([now.total, now.fine, now.composite], unit.unit).toEqual([unit.total, unit.fine, unit.composite]);
      for (const end of ["computed", "afterCap", "suggested", "low", "high", "withoutInnovation"] as const) {
        const [was, is] = [stepOf(unit.grade[end]), stepOf(now.grade[end])];
        expect(was === null || (is !== null && is >= was), `${unit.unit} ${end}`).toBe(true);
      }
      const [was, is] = [placeOf(before.grading, unit.unit), placeOf(after, unit.unit)];
      expect(was === null || (is !== null && is >= was), `place of ${unit.unit}`).toBe(true);
    }
  });

  it.each(["K1", "V1", "V2", "V3", "V4"] as const)("%s bites where it should", (id) => {
    const kind = present(scheme.facts.find((one) => one.id === id));
    const after = withFact(fact("110000", id, "属实", { elements: [...kind.elements] }));
    expect(after.units.find(({ unit }) => unit === "110000")?.grade.suggested).toBe(id === "K1" ? "较好" : "较差");
  });
});
