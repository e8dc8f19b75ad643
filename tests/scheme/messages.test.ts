import { expect, test, vi } from "vitest";
import { schemeProblems } from "../../src/scheme/load-scheme.js";
import { problemLine } from "../../src/scheme/scheme-error.js";
import { editedScheme } from "./edited-scheme.js";

// Every test loads whole schemes, which takes a while on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

test("line and column point at the very field", async () => {
  const { directory, lines } = await editedScheme([
    { file: "items.yaml", from: "    tolerance: jobs", to: "    tolerance: job" },
  ]);
  const problems = await schemeProblems(directory);
  expect(problems).toEqual([
    {
      file: "items.yaml",
      line: lines[0],
      column: 5,
      message: {
        zh: "没有这个容差等级：job；可用 exact、people、jobs、firms、pairings、money、donations（tolerances.yaml）",
        en: "there is no tolerance class job; tolerances.yaml has exact, people, jobs, firms, pairings, money, donations",
      },
      read: "job",
    },
  ]);
});

test("syntax mistakes of several files are named with what stands there", async () => {
  const { directory, lines } = await editedScheme([
    { file: "grading.yaml", from: "points: { 优: 95", to: "points: { 优: 95: 1" },
    { file: "facts.yaml", from: "    title: 重大违纪违规", to: "\ttitle: 重大违纪违规" },
    { file: "links.yaml", from: "basis: A-15", to: "basis: A-15\nbasis: A-15" },
  ]);
  const problems = await schemeProblems(directory);
  for (const [index, file] of ["grading.yaml", "facts.yaml", "links.yaml"].entries()) {
    const line = (lines[index] ?? 0) + (file === "links.yaml" ? 1 : 0);
    const there = problems.filter((problem) => problem.file === file && problem.line === line);
    expect([file, there.length > 0]).toEqual([file, true]);
    expect(there[0]?.message.zh).toMatch(/^YAML 语法错误：/);
    expect(there[0]?.read).not.toBeNull();
  }
});

test("a syntax mistake at which the parser stumbles again and again is told once, where it comes first", async () => {
  const { directory, lines } = await editedScheme([{ file: "grading.yaml", from: "points: {", to: "points: " }]);
  const there = (await schemeProblems(directory)).filter(({ file }) => file === "grading.yaml");
  expect(there.map(({ line, message }) => [line, message.zh])).toEqual([
    [lines[0], expect.stringContaining("一行里有两个“字段: 值”")],
  ]);
});

test.each([
  ["units.yaml", "code: 120000", "code: 12000", "must be a six-digit division code (read: 12000)"],
  ["links.yaml", "city: 130700", "city: 130701", "there is no unit 130701; units.yaml has the 56 there are"],
  [
    "rubric.yaml",
    "indicator: E24",
    "indicator: E240",
    "there is no indicator E240; did you mean E20? (indicators-*.yaml)",
  ],
  ["items.yaml", "scope: link", "scope: links", "must be one of link, unit (read: links)"],
  [
    "scheme.yaml",
    "from: 2016",
    "from: 2021",
    "the first day in force is after the last (read: { from: 2021, to: 2020, basis: A-15 })",
  ],
])("a line tells what was read and what is accepted: %s %s → %s", async (file, from, to, text) => {
  const { directory } = await editedScheme([{ file, from, to }]);
  const problems = await schemeProblems(directory);
  expect(problems.map((problem) => problemLine(problem, "en")).join("\n")).toContain(text);
});
