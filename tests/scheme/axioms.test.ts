import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test, vi } from "vitest";
import { DEFAULT_SCHEME, schemeDirectory, schemeProblems } from "../../src/scheme/load-scheme.js";
import { editedScheme, temporaryFolder } from "./edited-scheme.js";

// Every test loads whole schemes, which takes a while on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

test("weights and shares must be whole", async () => {
  const { directory } = await editedScheme([
    { file: "rubric.yaml", from: "weight: 1/10", to: "weight: 1/5" },
    { file: "rubric.yaml", from: "{ indicator: E20, share: 1/2 }", to: "{ indicator: E20, share: 1/3 }" },
  ]);
  expect((await schemeProblems(directory)).map(({ file, message }) => `${file} ${message.en}`)).toEqual([
    "rubric.yaml the weights sum to 1.1, not 1 (fractions such as 1/7 are exact)",
    "rubric.yaml the rows of the rubric share out 5/6 of E20, not 1",
  ]);
});

test.each([
  [
    "points: { 优: 95, 良: 85",
    "points: { 优: 95, 良: 75",
    "良",
    "rows all 良 give 75, by gradeCuts 一般; it must be 较好",
  ],
  ["points: { 优: 95", "points: { 优: 89", "优", "rows all 优 give 89, by gradeCuts 较好; it must be 好"],
  ["中: 70, 差: 30", "中: 70, 差: 60", "差", "rows all 差 give 60, by gradeCuts 一般; it must be 较差"],
])("rows all of one letter give that grade: %s → %s", async (from, to, letter, message) => {
  const { directory } = await editedScheme([{ file: "grading.yaml", from, to }]);
  const problems = await schemeProblems(directory);
  expect(problems.map((problem) => [problem.message.en, problem.read])).toEqual([
    [message, new RegExp(`${letter}: (\\d+)`).exec(to)?.[1]],
  ]);
});

test("weights that only look whole are told exactly", async () => {
  const { directory } = await editedScheme([{ file: "rubric.yaml", from: "weight: 1/10", to: "weight: 0.09999999" }]);
  expect((await schemeProblems(directory)).map(({ message }) => message.en)).toEqual([
    "the weights sum to 99999999/100000000, not 1 (fractions such as 1/7 are exact)",
  ]);
});

test("every value names its clause or assumption", async () => {
  const source = await schemeDirectory(DEFAULT_SCHEME);
  const bare = await temporaryFolder();
  let removed = 0;
  for (const file of await readdir(source)) {
    const text = await readFile(join(source, file), "utf8");
    const without = text.replace(/^ {4}basis: .*\n|,\s*basis: [^},\n]+(?=[ }])|^ {2}basis: .*\n/gm, () => {
      removed += 1;
      return "";
    });
    await writeFile(join(bare, file), without);
  }
  const problems = await schemeProblems(bare);
  const missing = problems.filter(({ message }) => message.en === "basis is missing");
  expect(removed).toBeGreaterThan(200);
  expect([missing.length, problems.length]).toEqual([removed, removed]);
});

test("no link and no city is in force without its province", async () => {
  const { directory } = await editedScheme([
    { file: "units.yaml", from: "fullName: 辽宁省", to: "fullName: 辽宁省, valid: { from: open, to: 2019 }" },
  ]);
  expect((await schemeProblems(directory)).map(({ file, message }) => `${file} ${message.en}`)).toEqual([
    "links.yaml is in force on days on which its province 210000 is not",
    "units.yaml is in force on days on which its province 210000 is not",
  ]);
});
