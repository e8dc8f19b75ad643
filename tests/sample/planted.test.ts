import { readFile } from "node:fs/promises";
import { beforeAll, describe, expect, it } from "vitest";
import type { PlantedProblem } from "../../scripts/sample/planted-list.js";
import type { Evaluation } from "../../src/model/evaluation.js";
import { lineOfListed as line, lineOfFinding } from "./finding-line.js";
import { evaluateFolder } from "./sample-evaluation.js";

const planted: readonly PlantedProblem[] = JSON.parse(await readFile("samples/planted.json", "utf8"));
const expected = planted.flatMap((problem) => problem.findings);

let evaluation: Evaluation;
beforeAll(async () => {
  evaluation = await evaluateFolder("samples/2019");
});

describe("samples/2019", () => {
  it("reports at warning or above what was planted, where it was planted, and nothing else", () => {
    const reported = evaluation.findings.filter(({ severity }) => severity !== "info").map(lineOfFinding);
    const listed = expected.filter(({ severity }) => severity !== "info").map(line);
    expect(reported.sort()).toEqual(listed.sort());
  });

  it.each(planted.map((problem) => [problem.id, problem] as const))("finds %s", (_, { findings }) => {
    const reported = new Set(evaluation.findings.map(lineOfFinding));
    expect(findings.map(line).filter((one) => !reported.has(one))).toEqual([]);
  });

  it("names the cell of everything that stands in one cell of a workbook", () => {
    const cells = new Map(expected.map((one) => [line(one), one.cell]));
    const named = evaluation.findings.filter((one) => one.place.cell !== undefined && cells.has(lineOfFinding(one)));
    expect(named.length).toBeGreaterThan(10);
    expect(named.map(({ place }) => place.cell)).toEqual(named.map((one) => cells.get(lineOfFinding(one))));
  });

  it("gives every planted difference its class, and every other mirrored figure one that needs no finding", () => {
    const classes = new Map(
      [...expected, ...planted.flatMap(({ cases }) => cases)].flatMap((one) =>
        one.class === null ? [] : [[`${one.link}.${one.item}`, one.class]],
      ),
    );
    const entries = evaluation.reconciliation.entries.filter((entry) => entry.class !== "single-source");
    const unexpected = entries.filter((entry) => {
      const kind = classes.get(`${entry.link}.${entry.item}`);
      return kind === undefined ? entry.class !== "equal" && entry.class !== "rounding" : entry.class !== kind;
    });
    expect(unexpected.map(({ link, item, class: kind }) => [link, item, kind])).toEqual([]);
    expect(entries.filter((entry) => entry.class === "rounding").length).toBeGreaterThan(20);
    expect(classes.size).toBe(28);
  });

  it("applies the decision both sides agreed on, and not the one without a reason", () => {
    const rungs = ["L12|deep_poverty_jobs", "L07|jobs_elsewhere"].map(
      (key) => evaluation.reconciliation.byKey.get(key)?.rung,
    );
    expect(rungs).toEqual(["agreed", "provisional"]);
  });

  it("has all 56 returns, as workbooks and as text in three encodings", () => {
    const returns = evaluation.batch.files.filter((file) => file.form === "return");
    expect(returns).toHaveLength(56);
    expect(returns.filter((file) => file.path.endsWith(".xlsx"))).toHaveLength(40);
    expect(new Set(returns.map((file) => file.encoding))).toEqual(new Set([null, "utf-8", "utf-8-bom", "gb18030"]));
    expect(evaluation.batch.completeness.filter(({ status }) => status !== "received")).toEqual([]);
  });
});
