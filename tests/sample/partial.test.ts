import { readFile } from "node:fs/promises";
import { beforeAll, describe, expect, it } from "vitest";
import type { PlantedProblem } from "../../scripts/sample/planted-list.js";
import type { Evaluation } from "../../src/model/evaluation.js";
import { lineOfFinding, lineOfListed } from "./finding-line.js";
import { evaluateFolder } from "./sample-evaluation.js";

const planted: readonly PlantedProblem[] = JSON.parse(await readFile("samples/planted-partial.json", "utf8"));
const expected = planted.flatMap((problem) => problem.findings);

let evaluation: Evaluation;
beforeAll(async () => {
  evaluation = await evaluateFolder("samples/2019-partial");
});

describe("samples/2019-partial", () => {
  it("reports at warning or above what was planted, where it was planted, and nothing else", () => {
    const reported = evaluation.findings.filter(({ severity }) => severity !== "info").map(lineOfFinding);
    const listed = expected.filter(({ severity }) => severity !== "info").map(lineOfListed);
    expect(reported.sort()).toEqual(listed.sort());
  });

  it.each(planted.map((problem) => [problem.id, problem] as const))("finds %s", (_, { findings }) => {
    const reported = new Set(evaluation.findings.map(lineOfFinding));
    expect(findings.map(lineOfListed).filter((one) => !reported.has(one))).toEqual([]);
  });

  it("evaluates the units whose returns came, and no others", () => {
    const received = evaluation.batch.completeness.filter(({ status }) => status === "received");
    expect(received).toHaveLength(10);
    expect(evaluation.grading.units.map(({ unit }) => unit).sort()).toEqual(received.map(({ unit }) => unit).sort());
  });
});
