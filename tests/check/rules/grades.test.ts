import { describe, expect, it } from "vitest";
import type { GradesContext, Rule } from "../../../src/check/rule.js";
import { factElementsMissing } from "../../../src/check/rules/fact-elements-missing.js";
import { factOverruled } from "../../../src/check/rules/fact-overruled.js";
import { factScopeIncomplete } from "../../../src/check/rules/fact-scope-incomplete.js";
import { factWithoutDocument } from "../../../src/check/rules/fact-without-document.js";
import { lettersNotATeam } from "../../../src/check/rules/letters-not-a-team.js";
import { lettersOwnProvince } from "../../../src/check/rules/letters-own-province.js";
import { lettersPartnerProvince } from "../../../src/check/rules/letters-partner-province.js";
import { lettersSpread } from "../../../src/check/rules/letters-spread.js";
import { lettersTeamTwice } from "../../../src/check/rules/letters-team-twice.js";
import { lettersUnreadable } from "../../../src/check/rules/letters-unreadable.js";
import { lettersWrongRows } from "../../../src/check/rules/letters-wrong-rows.js";
import { rowUnrated } from "../../../src/check/rules/row-unrated.js";
import { ZERO } from "../../../src/model/exact.js";
import type { AssessmentRow } from "../../../src/model/filing.js";
import type { FactRefusal, LetterRefusal } from "../../../src/model/grading.js";
import { assessment, evaluation, fact, gradesContext, row } from "../build/grading.js";
import { runRule } from "../build/triples.js";

const INNOVATION: Partial<AssessmentRow> = { subject: { kind: "innovation" }, resultAsRead: "5" };

/** Rule, refusal, what was entered, row and team in the data. */
const LETTERS: readonly (readonly [
  Rule<GradesContext>,
  LetterRefusal,
  Partial<AssessmentRow>,
  number | null,
  string | null,
])[] = [
  [lettersTeamTwice, "team-twice", {}, 1, "150000"],
  [lettersOwnProvince, "own-province", { team: "330000", teamAsRead: "浙江" }, 1, "330000"],
  [lettersPartnerProvince, "partner-province", { team: "420000", teamAsRead: "湖北" }, 1, "420000"],
  [lettersWrongRows, "wrong-rows", { team: "工作组", teamAsRead: "工作组" }, 1, null],
  [lettersNotATeam, "not-a-team", { team: null, teamAsRead: "某组" }, 1, null],
  [lettersUnreadable, "unreadable", INNOVATION, null, "150000"],
];

describe.each(LETTERS)("$id", (rule, refusal, entered, rowNumber, teamUnit) => {
  const refused = { filed: assessment(entered), refusal };
  const used = { filed: assessment({ team: "110000", teamAsRead: "北京" }), refusal: null };

  it("rejects the entry and accepts the one that is used", () => {
    const innovation = { value: ZERO, entries: rowNumber === null ? [refused] : [] };
    const rows = [row(1, rowNumber === null ? [used] : [refused, used])];
    const outcome = runRule(rule, gradesContext(evaluation("330100", { rows, innovation })));
    expect(outcome.triples).toEqual([["330100", ".", rule.id]]);
    expect(outcome.findings[0]?.data).toMatchObject({ row: rowNumber, teamUnit });
    expect(outcome.counts).toEqual([1, 1, 0, 0]);
  });

  it("leaves other refusals to their rules", () => {
    const other: LetterRefusal = refusal === "unreadable" ? "not-a-team" : "unreadable";
    const rows = [row(1, [{ filed: assessment(), refusal: other }])];
    expect(runRule(rule, gradesContext(evaluation("330100", { rows }))).counts).toEqual([1, 0, 0, 0]);
  });
});

describe("letters of one team", () => {
  it("given twice for one row are one finding, for two rows two", () => {
    const twice = [1, 1, 2].map((number) => ({
      filed: assessment({ subject: { kind: "row", row: number } }),
      refusal: "team-twice" as const,
    }));
    const outcome = runRule(lettersTeamTwice, gradesContext(evaluation("330100", { rows: [row(1, twice)] })));
    expect(outcome.findings.map(({ suppressedCount }) => suppressedCount).toSorted()).toEqual([0, 1]);
    expect(outcome.counts).toEqual([0, 3, 0, 0]);
  });

  it("are counted once though two rows of a rubric take them", () => {
    const shared = { filed: assessment(), refusal: "team-twice" as const };
    const rows = [row(1, [shared]), row(2, [shared])];
    expect(runRule(lettersTeamTwice, gradesContext(evaluation("330100", { rows }))).counts).toEqual([0, 1, 0, 0]);
  });
});

describe("letters-spread", () => {
  it.each([
    [null, [0, 0, 0, 0]],
    [0, [1, 0, 0, 0]],
    [1, [1, 0, 0, 0]],
    [2, [0, 1, 0, 0]],
    [3, [0, 1, 0, 0]],
  ] as const)("spread %s", (spread, counts) => {
    const letters = [
      { filed: assessment(), refusal: null },
      { filed: assessment({ letter: "差" }), refusal: "unreadable" as const },
      { filed: assessment({ letter: "中" }), refusal: null },
    ];
    const outcome = runRule(
      lettersSpread,
      gradesContext(evaluation("330100", { rows: [row(1, letters, { spread })] })),
    );
    expect(outcome.counts).toEqual(counts);
    expect(outcome.findings.every(({ data }) => data["letters"] === "优 中")).toBe(true);
  });
});

describe("row-unrated", () => {
  it("rejects each row without a letter", () => {
    const rows = [row(1, []), row(2, [], { letter: null, assessors: null })];
    const outcome = runRule(rowUnrated, gradesContext(evaluation("330100", { rows })));
    expect(outcome.findings.map(({ unit, subject, data }) => [unit, subject, data])).toEqual([
      ["330100", "2", { row: 2, title: "规划实施" }],
    ]);
    expect(outcome.counts).toEqual([1, 1, 0, 0]);
  });
});

describe("facts", () => {
  const REFUSED: readonly (readonly [Rule<GradesContext>, FactRefusal])[] = [
    [factElementsMissing, "elements-missing"],
    [factScopeIncomplete, "scope-incomplete"],
    [factOverruled, "overruled"],
  ];

  it.each(REFUSED)("$id", (rule, refusal) => {
    const facts = [
      { filed: fact({ link: "L13" }), refusal, missing: ["影响恶劣"] },
      { filed: fact(), refusal: null, missing: [] },
    ];
    const outcome = runRule(rule, gradesContext(evaluation("330100", { facts })));
    expect(outcome.triples).toEqual([["330100", "L13.", rule.id]]);
    expect(outcome.counts).toEqual([1, 1, 0, 0]);
  });

  it.each([
    ["complete", {}, [1, 0, 0, 0]],
    ["no document", { document: "" }, [0, 1, 0, 0]],
    ["no date", { date: null }, [0, 1, 0, 0]],
    ["neither", { document: "", date: null }, [0, 1, 0, 0]],
    ["only alleged", { document: "", status: "待核" }, [0, 0, 0, 0]],
  ] as const)("fact-without-document: %s", (_, parts, counts) => {
    const facts = [{ filed: fact(parts), refusal: null, missing: [] }];
    expect(runRule(factWithoutDocument, gradesContext(evaluation("330100", { facts }))).counts).toEqual(counts);
  });
});
