import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { renderCleanBatch } from "../../scripts/sample/render-samples.js";
import type { Evaluation } from "../../src/model/evaluation.js";
import { loadNamedScheme } from "../../src/scheme/load-scheme.js";
import { evaluateFolder } from "./sample-evaluation.js";

let folder: string;
let evaluation: Evaluation;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "jiedui-clean-"));
  for (const { path, bytes } of await renderCleanBatch(await loadNamedScheme("gkf-2019-13"))) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), bytes);
  }
  evaluation = await evaluateFolder(folder);
}, 120_000);

afterAll(() => rm(folder, { recursive: true, force: true }));

describe("the sample without planted problems", () => {
  it("is reported on for information only", () => {
    const reported = evaluation.findings.filter(({ severity }) => severity !== "info");
    expect(reported.map(({ rule, unit, link, item, place }) => [rule, unit, link, item, place])).toEqual([]);
  });

  it("has equal or rounded figures wherever both sides report", () => {
    const classes = new Set(evaluation.reconciliation.entries.map((entry) => entry.class));
    expect(classes).toEqual(new Set(["equal", "rounding", "single-source"]));
  });

  it("meets every binding line", () => {
    const binding = evaluation.grading.units.flatMap(({ lines }) => lines.filter(({ line }) => line.binding));
    expect(new Set(binding.map(({ status }) => status))).toEqual(new Set(["met"]));
  });
});
