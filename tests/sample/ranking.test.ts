import { beforeAll, describe, expect, it } from "vitest";
import { EXPECTED_RANKING } from "../../scripts/sample/expected-ranking.js";
import type { Evaluation } from "../../src/model/evaluation.js";
import { unitOf } from "../../src/model/lookups.js";
import { GRADES } from "../../src/model/scheme.js";
import { evaluateFolder } from "./sample-evaluation.js";

let evaluation: Evaluation;
beforeAll(async () => {
  evaluation = await evaluateFolder("samples/2019");
});

describe("the ranking of samples/2019", () => {
  it("is the one in samples/README.md", () => {
    const { scheme, grading } = evaluation;
    const ranking = Object.fromEntries(
      grading.rankings.map(({ group, ranks }) => [
        group,
        ranks.map(({ unit, place }) => {
          const grade = grading.units.find((one) => one.unit === unit)?.grade.suggested;
          return `${place} ${unitOf(scheme, unit).name} ${grade}`;
        }),
      ]),
    );
    expect(ranking).toEqual(EXPECTED_RANKING);
  });

  it("spreads over all four grades, and every group over three at least", () => {
    const grades = Object.values(EXPECTED_RANKING).map((places) => new Set(places.map((place) => place.split(" ")[2])));
    expect(new Set(grades.flatMap((group) => [...group]))).toEqual(new Set(GRADES));
    expect(grades.every((group) => group.size >= 3)).toBe(true);
  });

  it("holds each way in which a grade is limited", () => {
    const grade = (name: string) => {
      const code = evaluation.scheme.units.find((unit) => unit.name === name)?.code;
      const found = evaluation.grading.units.find((one) => one.unit === code)?.grade;
      return [found?.computed, found?.suggested, found?.low];
    };
    expect(grade("苏州")).toEqual(["好", "较好", "较好"]);
    expect(grade("大连")).toEqual(["较好", "较差", "较差"]);
    expect(grade("广西")).toEqual(["较好", "较好", "较差"]);
    expect(grade("湘西")).toEqual(["较差", "较差", "较差"]);
    expect(grade("佛山")).toEqual(["好", "好", "好"]);
  });

  it("moves letters without a reason to within one step, and leaves reasoned ones", () => {
    const letters = (name: string) => {
      const code = evaluation.scheme.units.find((unit) => unit.name === name)?.code;
      const row = evaluation.grading.units.find((one) => one.unit === code)?.rows.find((one) => one.row === 8);
      return [row?.suggested, row?.assessors, row?.letter];
    };
    expect(letters("珠海")).toEqual(["中", "优", "良"]);
    expect(letters("定西")).toEqual(["中", "优", "优"]);
  });
});
