import { expect, test, vi } from "vitest";
import { loadScheme, schemeProblems } from "../../src/scheme/load-scheme.js";
import { SchemeError } from "../../src/scheme/scheme-error.js";
import { type Edit, editedScheme } from "./edited-scheme.js";

// Every test loads whole schemes, which takes a while on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

/** What is edited, and the English message expected on the line of the edit. */
const MISTAKES: readonly (readonly [string, string, string, RegExp])[] = [
  ["scheme.yaml", "from: 2016", "from: 2021", /first day in force is after the last/],
  ["scheme.yaml", "version: 1.0.0", "verson: 1.0.0", /no field is called verson/],
  ["units.yaml", "code: 120000", "code: 12000", /six-digit/],
  ["units.yaml", "code: 120000", "code: 110000", /given twice: 110000/],
  ["units.yaml", "parent: 210000", "parent: 130000", /province of the same side/],
  ["units.yaml", "parent: 210000", "parent: 219999", /no unit 219999/],
  ["units.yaml", "group: east-city, parent: 210000", "group: east-cities, parent: 210000", /no group east-cities/],
  ["units.yaml", "[毕节地区]", "[遵义]", /given twice: 遵义/],
  ["links.yaml", "city: 520200", "city: 520300", /does not match city \(遵义\)/],
  [
    "links.yaml",
    "place: 六盘水, city: 520200, province: 520000",
    "place: 六盘水, city: 520200, province: 530000",
    /belong/,
  ],
  ["links.yaml", "place: 上海, province: 310000", "place: 上海, province: 150000", /province of this side/],
  ["links.yaml", "id: L02", "id: L01", /given twice: L01/],
  [
    "links.yaml",
    "west: { place: 张家口, city: 130700, province: 130000 }",
    "west: { place: 张家口, city: 130700, province: 130000 }, valid: { from: 2020-02, to: 2020-01 }",
    /first day in force is after the last/,
  ],
  [
    "links.yaml",
    "west: { place: 张家口, city: 130700, province: 130000 }",
    "west: { place: 张家口, city: 130700, province: 130000 }, valid: { from: 2019-13, to: open }",
    /must be a year, month or day/,
  ],
  [
    "units.yaml",
    "group: east-city, parent: 210000",
    "group: east-city, parent: 210000, valid: { from: 2020, to: 2019 }",
    /first day in force is after the last/,
  ],
  ["measure-units.yaml", "aliases: [名, 位]", "aliases: [名, 千人]", /given twice: 千人/],
  ["measure-units.yaml", "factor: 1/10000", "factor: 1/0", /must be a number/],
  ["items.yaml", "measureUnit: 人次", "measureUnit: 万人次", /base unit/],
  ["items.yaml", "measureUnit: 人次", "measureUnit: 趟", /no unit of measure 趟/],
  ["items.yaml", "tolerance: exact", "tolerance: strict", /no tolerance class strict/],
  ["items.yaml", "feeds: [E01]", "feeds: [E99]", /no indicator E99/],
  ["items.yaml", "feeds: [W01]", "feeds: [W01, E01]", /does not report this item/],
  ["items.yaml", "id: west_chief_visits", "id: west_leader_visits", /given twice: west_leader_visits/],
  ["items.yaml", "code: 1.03", "code: 1.00", /code order/],
  ["items.yaml", "duty: own", "duty: both", /own is for unit items/],
  ["items.yaml", "scope: link", "scope: links", /must be one of link, unit/],
  ["relations.yaml", "left: [fiscal_aid]", "left: [fiscal_aids]", /no item fiscal_aids/],
  ["relations.yaml", "right: [cadres_sent]", "right: [study_sessions]", /one form together/],
  ["derived.yaml", "denominator: fiscal_aid", "denominator: aid", /no item aid/],
  ["tolerances.yaml", "relative: 0.03", "relative: three percent", /must be a number/],
  ["tolerances.yaml", "relative: 0.05", "relative: 2", /must be below 1/],
  ["tolerances.yaml", "relative: 0.01", "relative: 1", /must be below 1/],
  ["rubric.yaml", "weightBasis: 附件", "weightBasis: A-80", /no assumption A-80/],
  ["indicators-east.yaml", "measure: cadres_sent", "measure: cadres", /no item cadres/],
  [
    "indicators-east.yaml",
    "measure: cadres_sent",
    "measure: specialists_sent",
    /feeds of specialists_sent does not list E04/,
  ],
  ["indicators-west.yaml", "kind: goal, value: 0.8", "kind: norm, value: 0.8", /goal is for ratios/],
  [
    "indicators-west.yaml",
    "kind: norm-item, item: paired_poor_counties",
    "kind: norm-item, item: poor",
    /no item poor/,
  ],
  ["rubric.yaml", "indicator: E24", "indicator: E77", /no indicator E77/],
  ["rubric.yaml", "assessedAs: 3", "assessedAs: 13", /no row of the assessment form 13; assessment.yaml has 1, 2, 3/],
  ["rubric.yaml", "{ indicator: E10 }", "{ indicator: E26 }", /share out 1 of E26, not 0/],
  ["rubric.yaml", "{ indicator: E07 }", "{ indicator: E07, completion: yes }", /either indicator or completion/],
  ["assessment.yaml", "row: 2", "row: 1", /given twice: 1/],
  ["assessment.yaml", "title: 项目安排", "title: 资金投入", /given twice: 资金投入/],
  ["assessment.yaml", "assessedBy: working-group", "assessedBy: nobody", /must be one of teams, working-group/],
  ["grading.yaml", "良: 85", "良: 96", /fall strictly/],
  ["grading.yaml", "score: 80", "score: 50", /score not fall/],
  [
    "grading.yaml",
    "maximumInnovation: { value: 3",
    "maximumInnovation: { value: 10",
    /smallest gap between grades, 10/,
  ],
  ["grading.yaml", "gradeCuts: { 好: 90, 较好: 80", "gradeCuts: { 好: 90, 较好: 90", /fall strictly/],
  ["grading.yaml", "surplusCap: { value: 1.2", "surplusCap: { value: 0.9", /must be 1 or more/],
  ["grading.yaml", "completion: 0.9", "completion: 0.6", /completion must rise/],
  ["grading.yaml", "completion: 1.2, score: 100", "completion: 1.2, score: 101", /must lie between 0 and 100/],
  ["grading.yaml", "completion: 0, score: 0", "completion: 0, score: -1", /must lie between 0 and 100/],
  ["matching.yaml", "value: 0.005", "value: 0.2", /must not exceed unitScalePossible/],
  ["facts.yaml", "effect: veto", "effect: none", /every effect but none/],
  ["facts.yaml", "grade: 较好", "grade: 好", /a cap at 好 lowers nothing/],
  ["facts.yaml", "grade: 较差", "grade: 较好", /a veto must be worse than 较好/],
  ["headers.yaml", "年份", "填报单位", /given twice: 填报单位/],
  ["headers.yaml", "约束性:", "约束:", /no field is called 约束/],
  ["assumptions.yaml", "id: A-22", "id: A22", /must be an assumption id/],
  ["tolerances.yaml", "basis: A-08", "basis: A-80", /no assumption A-80/],
  ["tolerances.yaml", "basis: A-08", "basis: 领导指示", /must name a clause/],
  ["ceilings.yaml", "value: 200000000", "value: 2亿", /must be a number/],
  ["plausibility.yaml", "lowest: 300", "lowest: 30000", /must be below highest/],
  ["plausibility.yaml", "derived: [DE09]", "derived: [DE99]", /no derived figure DE99/],
  ["plausibility.yaml", "floor: 1.2", "floor: 1", /must be above 1/],
  ["plausibility.yaml", "east: joint_meetings_east", "east: joint_meetings_west", /this side alone reports/],
  ["plausibility.yaml", "west: joint_meetings_west", "west: joint_meeting", /no item joint_meeting/],
];

/** The n-th mistake of every file, so that one folder tries many at once. */
function round(n: number): typeof MISTAKES {
  const seen = new Map<string, number>();
  return MISTAKES.filter(([file]) => {
    const count = seen.get(file) ?? 0;
    seen.set(file, count + 1);
    return count === n;
  });
}

const ROUNDS = Math.max(...MISTAKES.map(([file]) => MISTAKES.filter(([other]) => other === file).length));

test.each([...Array(ROUNDS).keys()])("round %i: each mistake is reported on its line", async (n) => {
  const mistakes = round(n);
  expect(mistakes.length).toBeGreaterThan(0);
  const { directory, lines } = await editedScheme(mistakes.map(([file, from, to]) => ({ file, from, to })));
  const problems = await schemeProblems(directory);
  for (const [index, [file, , , message]] of mistakes.entries()) {
    const there = problems.filter((problem) => problem.file === file && problem.line === lines[index]);
    expect([file, there.map(({ message: { en } }) => en).join("\n")]).toEqual([file, expect.stringMatching(message)]);
  }
});

test("mistakes of several kinds and files are all reported at once, in reading order", async () => {
  const edits: readonly Edit[] = [
    { file: "grading.yaml", from: "优: 95", to: "优: 八十" },
    { file: "items.yaml", from: "scope: link", to: "scope: links" },
    { file: "items.yaml", from: "tolerance: jobs", to: "tolerance: job" },
    { file: "links.yaml", from: "city: 130700", to: "city: 130701" },
    { file: "scheme.yaml", from: "id: gkf-2019-13", to: "id: gkf: 2019" },
    { file: "units.yaml", from: "fullName: 天津市, ", to: "" },
  ];
  const { directory, lines } = await editedScheme(edits);
  const problems = await schemeProblems(directory);
  expect(problems.map(({ file, line }) => `${file}:${line}`)).toEqual(
    expect.arrayContaining(edits.map(({ file }, index) => `${file}:${lines[index]}`)),
  );
  expect(new Set(problems.map(({ file }) => file))).toEqual(new Set(edits.map(({ file }) => file)));
  await expect(loadScheme(directory)).rejects.toThrow(SchemeError);
});

test("a refused entry causes no further mistakes where it is referred to", async () => {
  const { directory } = await editedScheme([
    { file: "items.yaml", from: "scope: link", to: "scope: links" },
    { file: "units.yaml", from: "fullName: 北京市, ", to: "" },
  ]);
  expect((await schemeProblems(directory)).map(({ message }) => message.en)).toEqual([
    "scope must be one of link, unit",
    "fullName is missing",
  ]);
});

test("figures out of range are reported at the field itself", async () => {
  const { directory, lines } = await editedScheme([
    { file: "grading.yaml", from: "completion: 1.2, score: 100", to: "completion: 1.2, score: 120" },
    { file: "tolerances.yaml", from: "absolute: 1, relative: 0.05", to: "absolute: 1, relative: 2" },
  ]);
  expect((await schemeProblems(directory)).map(({ file, line, column, read }) => [file, line, column, read])).toEqual([
    ["grading.yaml", lines[0], "    - { completion: 1.2, ".length + 1, "120"],
    ["tolerances.yaml", lines[1], "  - { id: pairings, absolute: 1, ".length + 1, "2"],
  ]);
});

test("a mistake hides no other one of its file or entry", async () => {
  const edits: readonly Edit[] = [
    { file: "grading.yaml", from: "优: 95", to: "优: 九十五" },
    { file: "grading.yaml", from: "letterCuts: { 优: 90, 良: 80", to: "letterCuts: { 优: 80, 良: 90" },
    { file: "grading.yaml", from: "surplusCap: { value: 1.2", to: "surplusCap: { value: 0.9" },
    { file: "grading.yaml", from: "rectificationMonths:", to: "rectificationMonth:" },
    { file: "matching.yaml", from: "keyingDigits: { value: 4", to: "keyingDigits: { value: four" },
    { file: "matching.yaml", from: "attributionMargin: { value: 2", to: "attributionMargin: { value: 1" },
    { file: "units.yaml", from: "parent: 210000", to: "parent: 219999, note: x" },
    { file: "tolerances.yaml", from: "relative: 0.05 }", to: "relative: 2, basis: 领导指示 }" },
  ];
  const { directory, lines } = await editedScheme(edits);
  const told = (await schemeProblems(directory)).map(({ file, line, message }) => `${file}:${line} ${message.en}`);
  expect(told.sort()).toEqual(
    [
      `grading.yaml:${lines[0]} 优 must be a number such as 12, 0.005 or 1/10`,
      `grading.yaml:${lines[1]} must fall strictly from best to worst`,
      `grading.yaml:${lines[2]} must be 1 or more`,
      `grading.yaml:${lines[3]} no field is called rectificationMonth`,
      "grading.yaml:5 rectificationMonths is missing",
      "links.yaml:15 does not belong to the province given",
      `matching.yaml:${lines[4]} value must be a whole number, 0 or more`,
      `matching.yaml:${lines[5]} must be above 1`,
      `tolerances.yaml:${lines[7]} basis must name a clause (一 to 五, 附件) or an assumption (A-01), several joined by ；`,
      `tolerances.yaml:${lines[7]} must be below 1 (5% is written 0.05)`,
      `units.yaml:${lines[6]} no field is called note`,
      `units.yaml:${lines[6]} there is no unit 219999; units.yaml has the 56 there are`,
    ].sort(),
  );
});
