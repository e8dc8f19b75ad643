import { expect, test, vi } from "vitest";
import { schemeDirectory, schemeRemarks } from "../../src/scheme/load-scheme.js";
import { editedScheme } from "./edited-scheme.js";

// Every test loads whole schemes, which takes a while on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

const RENAMED = { file: "scheme.yaml", from: "id: gkf-2019-13", to: "id: mine" };

test.each([
  ["grading.yaml", "letterCuts: { 优: 90", "letterCuts: { 优: 88", "A-02"],
  ["grading.yaml", "completion: 0.7, score: 60", "completion: 0.7, score: 65", "A-04"],
  ["tolerances.yaml", "id: money, absolute: 0, relative: 0.005", "id: money, absolute: 0, relative: 0.01", "A-08"],
])("an assumption that still says the old figure is told: %s %s", async (file, from, to, id) => {
  const { directory, lines } = await editedScheme([RENAMED, { file, from, to }]);
  const remarks = await schemeRemarks(directory);
  expect(remarks.map(({ file, message }) => [file, /A-\d\d[a-z]?/.exec(message.en)?.[0]])).toEqual([[file, id]]);
  expect(Math.abs((remarks[0]?.line ?? 0) - (lines[1] ?? 0))).toBeLessThanOrEqual(4);
});

test("none where its text was edited too, nor where nothing differs", async () => {
  const edit = { file: "grading.yaml", from: "letterCuts: { 优: 90", to: "letterCuts: { 优: 88" };
  const text = { file: "assumptions.yaml", from: "证据分 90、80、60", to: "证据分 88、80、60" };
  expect(await schemeRemarks((await editedScheme([RENAMED, edit, text])).directory)).toEqual([]);
  expect(await schemeRemarks((await editedScheme([RENAMED])).directory)).toEqual([]);
});

const OTHER_WEIGHTS = [
  { file: "rubric.yaml", from: "row: 1\n    weight: 1/10", to: "row: 1\n    weight: 1/20" },
  { file: "rubric.yaml", from: "row: 2\n    weight: 1/10", to: "row: 2\n    weight: 3/20" },
];

test("weights other than the annex's under its name are told at weightBasis", async () => {
  const { directory } = await editedScheme([RENAMED, ...OTHER_WEIGHTS]);
  const remarks = await schemeRemarks(directory);
  expect(remarks.map(({ file, line, message }) => [file, line, message.en])).toEqual([
    ["rubric.yaml", 7, expect.stringContaining("their basis is still 附件")],
  ]);
});

test("none for weights with a basis of their own, the same written otherwise, or of six-themes", async () => {
  const basis = { file: "rubric.yaml", from: "weightBasis: 附件", to: "weightBasis: A-01" };
  const decimal = { file: "rubric.yaml", from: "weight: 1/10", to: "weight: 0.1" };
  expect(await schemeRemarks((await editedScheme([RENAMED, ...OTHER_WEIGHTS, basis])).directory)).toEqual([]);
  expect(await schemeRemarks((await editedScheme([RENAMED, decimal])).directory)).toEqual([]);
  expect(await schemeRemarks(await schemeDirectory("six-themes"))).toEqual([]);
});
