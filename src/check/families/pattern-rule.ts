import { isDecided, isWaived } from "../../model/case-standing.js";
import type { Pattern, PatternKind } from "../../model/hypothesis.js";
import { itemOf } from "../../model/lookups.js";
import type { Scheme } from "../../model/scheme.js";
import type { About } from "../about.js";
import {
  both,
  type EntriesContext,
  entriesRule,
  type Failure,
  type Rule,
  type RuleText,
  type Verdict,
} from "../rule.js";
import { type TwoSided, twoSided } from "./difference-data.js";
import { linkNames } from "./link-names.js";

/** What a sentence about cases with one explanation is made of. */
export type PatternData = {
  /** Whose figures one slip would explain; null where one of either side would. */
  readonly reporter: string | null;
  /** Codes of all units whose figures are compared, joined with a comma. */
  readonly reporters: string;
  /** Where all cases have the same. */
  readonly eastReporter: string | null;
  readonly westReporter: string | null;
  readonly measureUnit: string | null;
  /** Ids of links, and of cases, joined with a comma. */
  readonly links: string;
  readonly cases: string;
  /** Item codes joined with a space. */
  readonly codes: string;
  readonly count: number;
  readonly power: number | null;
};

export interface PatternRuleText
  extends Omit<RuleText<EntriesContext, PatternData>, "check" | "examines" | "basis" | "severity"> {
  readonly kind: PatternKind;
}

/** A rule on cases that one slip would explain together; its finding stands for theirs. */
export function patternRule({ kind, ...text }: PatternRuleText): Rule<EntriesContext> {
  return entriesRule<PatternData>({
    ...text,
    severity: "warning",
    basis: "A-07",
    examines: both("双方均已填报的每个共同项目", "each common item that both sides reported"),
    check: ({ reconciliation, scheme }): Verdict<PatternData> => {
      const sides = new Map(reconciliation.entries.flatMap(twoSided).map((one) => [one.entry.id, one]));
      const found = reconciliation.patterns
        .filter((pattern) => pattern.kind === kind)
        .map((pattern) => ({ pattern, cases: pattern.cases.flatMap((id) => sides.get(id) ?? []) }));
      return {
        examined: sides.size,
        failed: found.reduce((count, { cases }) => count + cases.length, 0),
        undecided: 0,
        errored: 0,
        failures: found.flatMap(({ pattern, cases }) => failureOf(pattern, cases, scheme)),
      };
    },
  });
}

/** On which pairings, and whose figures are compared there; no side is named alone. */
export function patternScope(data: PatternData, about: About): { readonly who: string; readonly where: string } {
  return { who: about.unit(data.reporters), where: linkNames(data.links, about) };
}

function failureOf(pattern: Pattern, cases: readonly TwoSided[], scheme: Scheme): readonly Failure<PatternData>[] {
  const [first] = cases;
  if (first === undefined) {
    return [];
  }
  const items = pattern.items.map((id) => itemOf(scheme, id));
  const decisions = cases.map(({ entry }) => entry.decision);
  return [
    {
      unit: null,
      link: null,
      item: null,
      subject: pattern.id,
      place: first.east.figure.place,
      asRead: null,
      data: {
        reporter: pattern.reporter,
        reporters: [...new Set(cases.flatMap(({ east, west }) => [east.reporter, west.reporter]))].join(),
        eastReporter: onlyOne(cases.map(({ east }) => east.reporter)),
        westReporter: onlyOne(cases.map(({ west }) => west.reporter)),
        measureUnit: onlyOne(items.map(({ measureUnit }) => measureUnit)),
        links: pattern.links.join(),
        cases: pattern.cases.join(),
        codes: items.map(({ code }) => code).join(" "),
        count: cases.length,
        power: pattern.power,
      },
      waived: decisions.every(isWaived),
      ...(decisions.every(isDecided) ? { severity: "info" as const } : {}),
    },
  ];
}

function onlyOne(values: readonly string[]): string | null {
  const [first] = values;
  return first !== undefined && values.every((value) => value === first) ? first : null;
}
