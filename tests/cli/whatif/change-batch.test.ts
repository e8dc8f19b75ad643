import { beforeAll, describe, expect, it } from "vitest";
import { changeBatch } from "../../../src/cli/whatif/change-batch.js";
import { parseFigure, parseLetter } from "../../../src/cli/whatif/parse-change.js";
import { evaluate } from "../../../src/evaluate.js";
import type { Batch } from "../../../src/model/batch.js";
import type { Evaluation } from "../../../src/model/evaluation.js";
import { present } from "../../build/present.js";
import { scheme } from "../../build/scheme.js";
import { readSample } from "../../whole/sample-result.js";

let batch: Batch;
beforeAll(async () => {
  batch = await readSample();
});

/** The sample with something supposed to be otherwise, up to the grades. */
function supposed(figures: readonly string[], letters: readonly string[]): Evaluation {
  const changes = [
    ...figures.map((typed) => parseFigure(typed, scheme)),
    ...letters.map((typed) => parseLetter(typed, scheme)),
  ];
  return evaluate(scheme, changeBatch(batch, scheme, changes), { name: "jiedui", version: "test" });
}

function unitIn({ grading }: Evaluation, code: string) {
  return present(grading.units.find(({ unit }) => unit === code));
}

describe("a batch as it is supposed to be", () => {
  it("takes a figure as verified, before the decision there is", () => {
    const after = supposed(["杭州—恩施.财政援助资金合计=24000"], []);
    const entry = present(after.reconciliation.byKey.get("L13|fiscal_aid"));
    expect([entry.rung, entry.adopted?.toString()]).toEqual(["verified", "24000"]);
  });

  it("holds a supposed letter within one step of the suggested one, and takes a bonus once", () => {
    const after = supposed([], ["浙江.3=差", "贵州.创新=3"]);
    const row = present(unitIn(after, "330000").rows.find((one) => one.row === 3));
    expect([row.suggested, row.assessors, row.letter]).toEqual(["优", "差", "良"]);
    expect(row.letters.map(({ refusal }) => refusal)).toEqual([null]);
    const { composite, total } = unitIn(after, "520000");
    expect(present(total).sub(present(composite)).toString()).toBe("3");
  });
});
