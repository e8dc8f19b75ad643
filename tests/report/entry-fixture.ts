import type { ResultEntry, ResultFinding } from "../../src/report/result/schema.js";
import { place } from "./unit-fixture.js";

const figure = { state: "given", fault: null, asRead: "5200", value: 5200, place } as const;

export function entryOf(item: string, rest: Partial<ResultEntry> = {}): ResultEntry {
  const report = { level: "city", place, state: "given", previous: figure, target: figure } as const;
  return {
    id: "C0000000000001",
    link: "L13",
    item,
    reports: [
      { ...report, reporter: "330100", side: "east", asRead: "5200", value: 5200 },
      { ...report, reporter: "422800", side: "west", asRead: "5000", value: 5000 },
    ],
    east: 5200,
    west: 5000,
    difference: 200,
    srd: 0.039216,
    class: "unexplained",
    hypotheses: [],
    ambiguous: false,
    corrected: null,
    groups: [["330100"], ["422800"]],
    explanations: [],
    searched: true,
    adopted: 5000,
    rung: "provisional",
    low: 5000,
    high: 5200,
    target: null,
    previous: null,
    decision: null,
    levelsDiffer: [],
    ...rest,
  };
}

type Decision = NonNullable<ResultEntry["decision"]>;

export function decisionOf(choice: Decision["choice"], rest: Partial<Decision> = {}): Decision {
  return {
    choice,
    value: null,
    reason: "数位不清",
    document: "",
    decidedBy: "工作组",
    date: "2020-03-01",
    validUntil: null,
    place,
    ...rest,
  };
}

export function findingOf(rest: Partial<ResultFinding>): ResultFinding {
  return {
    id: "F0000000000001",
    rule: "both-sides-differ",
    severity: "warning",
    unit: "330100",
    link: "L13",
    item: "fiscal_aid",
    subject: null,
    place,
    asRead: "=5200",
    message: "东部报 5200 万元，中西部报 5000 万元，建议核实。",
    messageEn: "east 5200, west 5000",
    remedy: "请双方对照台账核对。",
    data: {},
    suppressedCount: 0,
    waived: false,
    ...rest,
  };
}
