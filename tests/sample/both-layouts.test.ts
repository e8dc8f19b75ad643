import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Problem } from "../../scripts/sample/problem.js";
import { renderBatch } from "../../scripts/sample/render-samples.js";
import { sampleBatch } from "../../scripts/sample/sample-batch.js";
import { readBatch } from "../../src/read/read-batch.js";
import type { Result } from "../../src/report/result/schema.js";
import { scheme } from "../build/scheme.js";
import { resultOf } from "../whole/sample-result.js";
import { laidOut } from "./laid-out.js";

/** The forms have no room for rows of another link or item, for two rows of one item, nor for other headers. */
const ONLY_IN_TEXT = ["row-twice", "foreign-link", "foreign-item", "other-year", "measure-column"];

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "jiedui-layouts-"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** The result of a batch whose files are all text tables, or all workbooks. */
async function resultIn(layout: "csv" | "xlsx", isPlanted: (problem: Problem) => boolean): Promise<Result> {
  const batch = sampleBatch(scheme, isPlanted);
  const files = batch.files.map((file) => laidOut(file, layout));
  const settings = batch.settings.replaceAll(/\.(?:csv|xlsx):/gu, `.${layout}:`);
  const into = await mkdtemp(join(folder, layout));
  for (const { path, bytes } of await renderBatch(scheme, { ...batch, files, settings })) {
    await mkdir(dirname(join(into, path)), { recursive: true });
    await writeFile(join(into, path), bytes);
  }
  return resultOf(await readBatch(into, { scheme }));
}

/** What a result says, without where and how it was typed. */
function said(result: Result): unknown {
  const { units, reconciliation, findings, agreement, facts, opinions, tieOut, asymmetry } = result;
  const cases = reconciliation.map(({ reports, ...entry }) => ({
    ...entry,
    reports: reports.map(({ reporter, value }) => [reporter, value]),
  }));
  const told = findings.map(({ rule, severity, unit, link, item }) => [rule, severity, unit, link, item].join(" "));
  const text = JSON.stringify({ units, cases, told: told.sort(), agreement, facts, opinions, tieOut, asymmetry });
  return JSON.parse(text, (key, value) => (key === "place" || key === "places" ? undefined : value));
}

describe("the sample filed as text tables and as filled-in forms", () => {
  it.each<[string, (problem: Problem) => boolean]>([
    ["without problems", () => false],
    [
      "with every problem that both can hold",
      ({ id, changes }) => !ONLY_IN_TEXT.includes(id) && changes.every(({ kind }) => kind !== "type"),
    ],
  ])("comes to the same %s", { timeout: 120_000 }, async (_, isPlanted) => {
    const [text, forms] = [await resultIn("csv", isPlanted), await resultIn("xlsx", isPlanted)];
    expect(forms.units).toHaveLength(56);
    expect(said(forms)).toEqual(said(text));
  });
});
