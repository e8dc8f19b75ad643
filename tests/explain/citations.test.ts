import { beforeAll, describe, expect, it } from "vitest";
import { evaluate } from "../../src/evaluate.js";
import { explain } from "../../src/explain/explain.js";
import type { Derivation, DerivationNode, Step } from "../../src/model/derivation.js";
import type { Grading, Scheme } from "../../src/model/scheme.js";
import { readBatch } from "../../src/read/read-batch.js";
import { citedIn } from "../../src/report/derivation/cited-in.js";
import type { Result } from "../../src/report/result/schema.js";
import { toResult } from "../../src/report/result/to-result.js";
import { loadNamedScheme, loadScheme } from "../../src/scheme/load-scheme.js";
import { present } from "../build/present.js";
import { scheme } from "../build/scheme.js";
import { editedScheme } from "../scheme/edited-scheme.js";
import { readSample, resultOf, SAMPLE } from "../whole/sample-result.js";

let result: Result;
beforeAll(async () => {
  result = resultOf(await readSample());
});

const GUIZHOU = "520000";
const HANGZHOU = "330100";

/** Where each value of the grading shows: the steps that use it, and the standards. */
const SHOWN = {
  points: ["得分", "各档得分"],
  letterCuts: ["建议档次", "档次分数线"],
  gradeCuts: ["计算等次", "等次分数线"],
  curve: ["完成率折分（其间按直线）"],
  surplusCap: ["计入数", "超额计至目标的倍数"],
  floor: [],
  evidenceShare: [],
  maximumInnovation: ["综合得分（含创新）G*"],
  letterSteps: ["评价结果", "考核组评价与建议档次最多相差（级）"],
} as const satisfies Partial<Record<keyof Grading["bases"], readonly string[]>>;

function all(node: DerivationNode): readonly DerivationNode[] {
  return [node, ...node.children.flatMap(all)];
}

function stepsOf({ root, standards }: Derivation, label: string): readonly Step[] {
  return [...standards, ...all(root).flatMap(({ steps }) => steps)].filter((step) => step.label.zh === label);
}

/** The scheme with another basis for every value of the grading, for weights, evidence and tolerances. */
function rebased(): Scheme {
  const names = Object.keys(scheme.grading.bases) as (keyof Grading["bases"])[];
  const bases = Object.fromEntries(names.map((name) => [name, basisFor(name)])) as Grading["bases"];
  const rows = scheme.rows.map((row) => ({
    ...row,
    weightBasis: "A-71",
    entries: {
      east: row.entries.east.map((entry) => ({ ...entry, basis: "A-72" })),
      west: row.entries.west.map((entry) => ({ ...entry, basis: "A-72" })),
    },
  }));
  const tolerances = scheme.tolerances.map((tolerance) => ({ ...tolerance, basis: "A-73" }));
  return { ...scheme, grading: { ...scheme.grading, bases }, rows, tolerances };
}

function basisFor(name: string): string {
  return `A-${50 + Object.keys(scheme.grading.bases).indexOf(name)}`;
}

describe("an explanation cites what the scheme says of a value", () => {
  it.each(Object.entries(SHOWN).flatMap(([name, labels]) => labels.map((label) => [label, name] as const)))(
    "%s",
    (label, name) => {
      const steps = [GUIZHOU, HANGZHOU].flatMap((unit) =>
        stepsOf(explain(result, rebased(), unit, { kind: "unit" }), label),
      );
      // The score of a completion has the label of a row's points.
      const due = label === "得分" ? [basisFor(name), basisFor("curve")] : [basisFor(name)];
      expect([...new Set(steps.flatMap(({ bases }) => bases))].sort()).toEqual(due.sort());
    },
  );

  it("of weights, evidence and tolerances as of the grading", () => {
    const derivation = explain(result, rebased(), GUIZHOU, { kind: "unit" });
    expect(stepsOf(derivation, "综合得分 G").map(({ bases }) => bases)).toEqual([["A-71"]]);
    expect(stepsOf(derivation, "各项权重").map(({ bases }) => bases)).toEqual([["A-71"]]);
    const evidence = stepsOf(derivation, "依据得分").map(({ bases }) => bases[0]);
    expect(new Set(evidence)).toEqual(new Set(["A-72"]));
    const within = present(result.reconciliation.find((entry) => entry.class === "tolerance"));
    const { reporter } = present(within.reports[0]);
    const figure = explain(result, rebased(), reporter, { kind: "case", id: within.id }).root;
    expect(all(figure).find(({ kind }) => kind === "figure")?.bases).toEqual(["A-07", "A-73"]);
  });

  it("and no number of its own for any of them, in any unit", () => {
    const other = rebased();
    const cited = new Set(
      scheme.units.flatMap(({ code }) => citedIn(explain(result, other, code, { kind: "unit" }).root)),
    );
    const typed = ["A-01", "A-02", "A-03", "A-04", "A-04b", "A-08", "A-21"];
    expect(typed.filter((id) => cited.has(id))).toEqual([]);
    expect([...cited]).toContain(basisFor("floor"));
  });

  it("from an edited folder, with the text of the assumption it names", async () => {
    const { directory } = await editedScheme([
      { file: "grading.yaml", from: "basis: 五；A-03", to: "basis: 五；A-31" },
      { file: "rubric.yaml", from: "weightBasis: 附件", to: "weightBasis: A-32" },
      { file: "assumptions.yaml", from: "- id: A-03\n", to: "- id: A-31\n" },
      { file: "assumptions.yaml", from: "- id: A-14\n", to: "- id: A-32\n" },
    ]);
    const derivation = explain(result, await loadScheme(directory), GUIZHOU, { kind: "unit" });
    expect(stepsOf(derivation, "计算等次").map(({ bases }) => bases)).toEqual([["五", "A-31"]]);
    expect(stepsOf(derivation, "综合得分 G").map(({ bases }) => bases)).toEqual([["A-32"]]);
    const texts = new Map(derivation.bases.map(({ id, text }) => [id, text]));
    expect(texts.get("A-31")).toMatch(/没有规定综合得分的分等线/);
    expect(texts.get("A-32")).toMatch(/是否关联评价/);
  });
});

describe("under six-themes", () => {
  it("weights and composite rest on A-01, and the working group's row on 四（三）", async () => {
    const six = await loadNamedScheme("six-themes");
    const evaluation = evaluate(six, await readBatch(SAMPLE, { scheme: six }), { name: "jiedui", version: "test" });
    const derivation = explain(toResult(evaluation), six, GUIZHOU, { kind: "unit" });
    expect(stepsOf(derivation, "综合得分 G").map(({ bases }) => bases)).toEqual([["A-01"]]);
    expect(stepsOf(derivation, "各项权重").map(({ bases }) => bases)).toEqual([["A-01"]]);
    expect(clausesOf(derivation)).toEqual([...Array(6).fill("四（二）"), "四（三）"]);
  });
});

/** The clause of each row's assessors. */
function clausesOf({ root }: Derivation): readonly string[] {
  const rows = root.children.filter(({ kind }) => kind === "row");
  return rows.map(({ steps }) =>
    present(steps.find(({ label }) => /^(?:考核组|工作组)评价$/.test(label.zh))?.bases[0]),
  );
}

describe("the letter of a row", () => {
  it("rests on the cross-assessment where teams give it, on the review where the working group does", () => {
    const derivation = explain(result, scheme, GUIZHOU, { kind: "unit" });
    expect(clausesOf(derivation)).toEqual([...Array(9).fill("四（二）"), "四（三）"]);
    expect(derivation.bases.find(({ id }) => id === "四（三）")?.text).toContain("综合平时工作情况");
  });
});
