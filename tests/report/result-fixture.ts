import type { Result } from "../../src/report/result/schema.js";
import { scheme } from "../build/scheme.js";
import { entryOf, findingOf } from "./entry-fixture.js";
import { gradeOf, lineOf, place, rowOf, rowsOf, unitOf } from "./unit-fixture.js";

/** The shipped scheme, whose names the documents print. */
export const schemeFixture = scheme;

const veto = { fact: "V1", status: "firm", clause: "五，一是" };
const poor = { afterCap: "好", suggested: "较差", low: "较差", high: "较差", withoutInnovation: "较差" } as const;
const open = { computed: null, afterCap: null, suggested: null, withoutInnovation: null } as const;

const units: Result["units"] = [
  unitOf("330100", "east-city", { rank: { place: 1, tied: true } }),
  unitOf("330200", "east-city", { rank: { place: 1, tied: true }, grade: gradeOf({ agreementUnchecked: true }) }),
  unitOf("350100", "east-city", {
    rows: [
      rowOf(1, "良", { provisional: true, assessors: null, spread: null }),
      ...rowsOf("优优优优优优优优待").map((row) => ({ ...row, row: row.row + 1 })),
    ],
    composite: null,
    total: null,
    fine: null,
    rank: { place: null, tied: false },
    grade: gradeOf({ ...open, low: "较好", high: "好" }),
  }),
  unitOf("422800", "west-city", {
    lines: [lineOf("fiscal_aid", { adopted: 3000, low: 3000, high: 3000, completion: 0.6, status: "missed" })],
    grade: gradeOf({ ...poor, facts: [veto] }),
    rank: { place: 2, tied: false },
    talk: ["grade"],
  }),
  unitOf("522600", "west-city", {
    composite: 89,
    innovation: 0,
    total: 89,
    fine: 88.5,
    rank: { place: 1, tied: false },
    lines: [lineOf("fiscal_aid", { low: 4900, high: 5200, status: "disputed" })],
    grade: gradeOf({
      computed: "较好",
      afterCap: "较好",
      suggested: "较好",
      low: "较差",
      high: "较好",
      facts: [
        { fact: "V1", status: "disputed", clause: "五，一是" },
        { fact: "K1", status: "属实", clause: "五，第一段" },
      ],
    }),
  }),
];

const received = ["330100", "330200", "350100", "422800", "522600"];

/** A small result with a grade of each kind: ties, 待定, a veto, a disputed line, a missing return. 示例数据. */
export const resultFixture: Result = {
  schema: "jiedui/result@1",
  year: 2019,
  tool: { name: "jiedui", version: "0.1.0" },
  scheme: { id: scheme.id, version: scheme.version, sha256: "0".repeat(64) },
  fingerprint: "f".repeat(64),
  settings: { deadline: "2019-12-31", feedbackDate: "2020-02-20" },
  inputs: [
    {
      path: "示例数据/杭州.csv",
      sha256: "a".repeat(64),
      form: "return",
      unit: "330100",
      encoding: "utf-8",
      received: "2019-12-30",
    },
    { path: "示例数据/协议任务.csv", sha256: "b".repeat(64), form: "agreement" },
  ],
  files: { found: 3, read: 2, refused: 1, skipped: 0 },
  completeness: scheme.units.map(({ code }) =>
    received.includes(code)
      ? { unit: code, status: "received", files: [code === "330100" ? "示例数据/杭州.csv" : `示例数据/${code}.csv`] }
      : { unit: code, status: code === "350200" ? "duplicate" : "missing", files: [] },
  ),
  returns: [
    {
      unit: "330100",
      file: "示例数据/杭州.csv",
      filler: null,
      reviewer: null,
      date: "2019-12-28",
      cutoff: "2019-11-30",
      estimated: true,
      narratives: {},
      expected: 55,
      given: 50,
      blank: 3,
      notApplicable: 1,
      unreadable: 1,
    },
  ],
  findings: [findingOf({}), findingOf({ id: "F0000000000002", severity: "info", waived: true, suppressedCount: 4 })],
  tallies: [
    {
      rule: "both-sides-differ",
      title: "双方数据不一致",
      severity: "warning",
      pass: "entries",
      basis: "附件",
      examined: 10,
      passed: 8,
      failed: 1,
      undecided: 1,
      errored: 0,
    },
  ],
  reconciliation: [
    entryOf("fiscal_aid"),
    entryOf("cadres_sent", {
      id: "C0000000000002",
      east: 0,
      west: null,
      difference: null,
      srd: null,
      class: "one-sided",
      adopted: 0,
      rung: "single",
      low: 0,
      high: 0,
    }),
  ],
  patterns: [],
  unitFigures: [],
  units,
  agreement: [],
  facts: [
    {
      unit: "522600",
      link: "L14",
      item: null,
      fact: "K1",
      status: "属实",
      elements: [],
      missing: [],
      refusal: null,
      document: "示例文件",
      date: "2019-10-01",
      area: "示例县",
      description: "示例情形",
      requirement: "限期整改",
      place,
    },
  ],
  opinions: [
    {
      unit: "330100",
      link: "L13",
      answer: "有异议",
      asRead: "有异议",
      text: "资金口径不同",
      date: null,
      number: null,
      place,
    },
  ],
  teamReports: [],
  decisions: [],
  finals: [],
  totals: [{ item: "fiscal_aid", adopted: 8900, links: 2 }],
  tieOut: [
    { item: "fiscal_aid", eastTotal: 5200, westTotal: 5000, differences: 200, eastOnly: 0, westOnly: 0, residue: 0 },
  ],
  asymmetry: [],
  assumptions: scheme.assumptions.map(({ id, text, value }) => ({ id, text, value })),
};

/** The same after 审定. */
export const finalResultFixture: Result = {
  ...resultFixture,
  finals: [{ unit: "330100", grade: "较好", document: "示例批复", date: "2020-04-01", place }],
  units: units.map((unit) =>
    unit.unit === "330100"
      ? { ...unit, grade: { ...unit.grade, final: { grade: "较好", document: "示例批复", date: "2020-04-01" } } }
      : unit,
  ),
};
