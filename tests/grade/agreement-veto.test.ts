import { describe, expect, it } from "vitest";
import type { Batch } from "../../src/model/batch.js";
import type { AgreementRow, FactRow } from "../../src/model/filing.js";
import { agreed, agreedByUnit } from "../build/agreement-row.js";
import { tenLetters } from "../build/assessment-row.js";
import { batchOf, type Filings } from "../build/batch.js";
import { bothFile, EAST, LINK, WEST } from "../build/case.js";
import { decision } from "../build/decision-row.js";
import { unitOf } from "../build/evaluated.js";
import { fact } from "../build/fact-row.js";
import type { Filed } from "../build/figure.js";
import { row } from "../build/filed-return.js";
import { text } from "../build/texts.js";

const LETTERS = tenLetters(
  WEST,
  "440000",
  Array.from({ length: 10 }, () => "优" as const),
);

function judged(filings: Filings, agreement: AgreementRow[], rest: Partial<Batch> = {}, unit = WEST) {
  const { grade, lines } = unitOf(
    batchOf({ [unit]: [], ...filings }, { agreement, assessments: LETTERS, ...rest }),
    unit,
  );
  return {
    suggested: grade.suggested,
    low: grade.low,
    statuses: lines.map((line) => line.status),
    facts: grade.facts.map((one) => `${one.fact} ${one.status}`),
    unchecked: grade.agreementUnchecked,
  };
}
const FREE = { suggested: "好", low: "好", facts: [] };
const DISPUTED = { suggested: "好", low: "较差", facts: ["V1 disputed"] };
const FIRM = { suggested: "较差", low: "较差", facts: ["V1 firm"] };

describe("V1 by arithmetic, exactly, no tolerance (A-05)", () => {
  it.each<[string, Filed, Filed, number | string, string, object]>([
    ["both at the target", 50000, 50000, 50000, "met", FREE],
    ["one 万元 below", 49999, 49999, 50000, "missed", FIRM],
    ["the last decimal below", "49999.9999", "49999.9999", 50000, "missed", FIRM],
    ["within tolerance across the target", 49800, 50050, 50000, "disputed", DISPUTED],
    ["the same, the other way", 50050, 49800, 50000, "disputed", DISPUTED],
    ["the higher exactly at the target", 49800, 50000, 50000, "disputed", DISPUTED],
    ["the lower exactly at the target", 50000, 60000, 50000, "met", FREE],
    ["both below", 40000, 49999, 50000, "missed", FIRM],
    ["a large difference across it", 1000, 90000, 50000, "disputed", DISPUTED],
    ["one side alone, below", null, 49999, 50000, "missed", FIRM],
    ["nobody", null, null, 50000, "unreported", DISPUTED],
    ["0 filed", 0, 0, 50000, "missed", FIRM],
    ["no target to test", 1, 1, 0, "no-target", FREE],
  ])("%s", (_, east, west, target, status, expected) => {
    expect(judged(bothFile("investment", east, west), [agreed(LINK, "investment", target)])).toMatchObject({
      ...expected,
      statuses: [status],
      unchecked: false,
    });
  });

  it("49800 and 50050 against 50000: adopted 49800", () => {
    const batch = batchOf(bothFile("investment", 49800, 50050), { agreement: [agreed(LINK, "investment", 50000)] });
    const line = unitOf(batch, WEST).lines[0];
    expect([line?.adopted, line?.low, line?.high, line?.completion].map((one) => text(one))).toEqual([
      "49800",
      "49800",
      "50050",
      "0.996",
    ]);
  });

  it("a decision settles a dispute", () => {
    const filings = bothFile("investment", 49800, 50050);
    const lines = [agreed(LINK, "investment", 50000)];
    const settled = (value: Filed) => ({ decisions: [decision(LINK, "investment", "核实", value)] });
    expect(judged(filings, lines, settled(50000))).toMatchObject(FREE);
    expect(judged(filings, lines, settled(49999))).toMatchObject(FIRM);
    const returned = { decisions: [decision(LINK, "investment", "退回")] };
    expect(judged(filings, lines, returned)).toMatchObject(DISPUTED);
  });

  it.each<[string, Partial<AgreementRow>, object]>([
    ["not binding", { binding: false }, FREE],
    ["the other side's duty", { duty: "east" }, FREE],
    ["both sides' duty", { duty: "both" }, FIRM],
    ["its own", { duty: "west" }, FIRM],
  ])("%s", (_, rest, expected) => {
    expect(judged(bothFile("investment", 1, 1), [agreed(LINK, "investment", 50000, rest)])).toMatchObject(expected);
  });

  it("a line given twice differently is not tested", () => {
    const lines = [agreed(LINK, "investment", 50000), agreed(LINK, "investment", 60000)];
    expect(judged(bothFile("investment", 1, 1), lines)).toMatchObject(FREE);
  });

  it("a unit item's line is its unit's alone, and its figure has no bounds", () => {
    const filings = { [WEST]: [row(null, "land_quota", 90)], [EAST]: [row(null, "land_quota", 10)] };
    expect(judged(filings, [agreedByUnit(WEST, "land_quota", 90)])).toMatchObject(FREE);
    expect(judged(filings, [agreedByUnit(WEST, "land_quota", 91)])).toMatchObject(FIRM);
    expect(judged(filings, [agreedByUnit(EAST, "land_quota", 91)])).toMatchObject(FREE);
    expect(judged({}, [agreedByUnit(WEST, "land_quota", 91)])).toMatchObject(DISPUTED);
  });

  it("a firm line beside a disputed one is firm", () => {
    const filings = { [EAST]: [row(LINK, "investment", 9)], [WEST]: [row(LINK, "funds_used", 1)] };
    const lines = [agreed(LINK, "jobs_east", 5), agreed(LINK, "funds_used", 2)];
    expect(judged(filings, lines)).toMatchObject(FIRM);
  });
});

describe("V1 排除 waives", () => {
  const MISSED = { [WEST]: [row(LINK, "funds_used", 1), row(LINK, "jobs_local", 1), row(null, "land_quota", 1)] };
  const LINES = [agreed(LINK, "funds_used", 2), agreed(LINK, "jobs_local", 2), agreedByUnit(WEST, "land_quota", 2)];
  const waiver = (rest: Partial<FactRow> = {}, unit = WEST) => fact(unit, "V1", "排除", rest);
  const outcome = (facts: FactRow[], lines = LINES) => judged(MISSED, lines, { facts });

  it("all of the unit's lines without link and item", () => {
    expect(outcome([waiver()])).toMatchObject({ suggested: "好", low: "好", facts: ["V1 排除"] });
  });

  it("one line with link and item, a unit item's with the item alone", () => {
    const [used, local, land] = [
      waiver({ link: LINK, item: "funds_used" }),
      waiver({ link: LINK, item: "jobs_local" }),
      waiver({ item: "land_quota" }),
    ];
    expect(outcome([used, local]).suggested).toBe("较差");
    expect(outcome([used, land]).suggested).toBe("较差");
    expect(outcome([used, local, land]).suggested).toBe("好");
    expect(outcome([used], LINES.slice(0, 1)).suggested).toBe("好");
  });

  it.each<[string, Partial<FactRow>]>([
    ["only a link", { link: LINK }],
    ["a link item without its link", { item: "funds_used" }],
    ["a unit item with a link", { link: LINK, item: "land_quota" }],
  ])("%s: not applied", (_, rest) => {
    const batch = batchOf(MISSED, { agreement: LINES, assessments: LETTERS, facts: [waiver(rest)] });
    const { facts, grade } = unitOf(batch, WEST);
    expect([facts[0]?.refusal, grade.suggested]).toEqual(["scope-incomplete", "较差"]);
  });

  it("another unit's waiver, or another link's, does not help", () => {
    expect(outcome([waiver({}, EAST)]).suggested).toBe("较差");
    expect(outcome([waiver({ link: "L14", item: "funds_used" })], LINES.slice(0, 1)).suggested).toBe("较差");
  });

  it("a disputed line is waived too", () => {
    expect(judged({}, LINES, { facts: [waiver()] })).toMatchObject({ suggested: "好", low: "好" });
  });

  it.each(["线索", "存疑", "待核"] as const)("%s waives nothing", (status) => {
    expect(outcome([fact(WEST, "V1", status)]).suggested).toBe("较差");
  });

  it("V1 属实 beside it wins", () => {
    const facts = [waiver(), fact(WEST, "V1", "属实")];
    const batch = batchOf({ [WEST]: [] }, { assessments: LETTERS, facts });
    const found = unitOf(batch, WEST);
    expect(found.grade.suggested).toBe("较差");
    expect(found.facts.map((one) => one.refusal)).toEqual(["overruled", null]);
  });

  it("completion still counts a waived line", () => {
    const batch = batchOf(MISSED, { agreement: LINES, facts: [waiver()] });
    expect(text(unitOf(batch, WEST).agreementCompletion?.mean)).toBe("0.5");
  });
});

describe("V1 is 未核 without any line of the unit's links", () => {
  it.each<[string, AgreementRow[], boolean]>([
    ["no agreement", [], true],
    ["only another link's", [agreed("L14", "jobs_east", 1)], true],
    ["only its own unit line", [agreedByUnit(WEST, "land_quota", 1)], true],
    ["a line of its link", [agreed(LINK, "cadres_sent", 1, { binding: false })], false],
    ["a line of its link in error", [agreed(LINK, null, 1)], false],
  ])("%s: %s", (_, agreement, unchecked) => {
    expect(judged({}, agreement).unchecked).toBe(unchecked);
  });
});
