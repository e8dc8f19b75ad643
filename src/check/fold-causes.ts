import type { Finding } from "../model/finding.js";
import { type Place, placeText } from "../model/place.js";
import { foldForms } from "./fold-forms.js";
import { foldInto, PATTERN_RULES, reportersOf } from "./fold-into.js";

const UNKNOWN_NAMES = ["item-unknown", "link-unknown", "unit-unknown", "row-incomplete", "case-contradicted"];

/** In order: a rule, and the rules whose finding on the same row says the same trouble better. */
export const TOLD_BY: readonly (readonly [rule: string, by: readonly string[]])[] = [
  ["agreement-line-unusable", UNKNOWN_NAMES],
  ["decision-not-applied", UNKNOWN_NAMES],
  ["choice-unreadable", ["binding-not-said", "agreement-line-unusable", "decision-not-applied", "letters-unreadable"]],
  ["date-unreadable", ["decision-not-applied"]],
  ["formula-overwritten", ["derived-figure-differs", "total-differs-from-parts"]],
];

/** What one side's figure looks like by itself, where the cross-check names the slip in it. */
export const TOLD_BY_CASE: readonly string[] = ["impossible-magnitude", "implausible-county-average"];

/** What follows where all money of a return is in another unit of measure. */
export const TOLD_BY_SLIP: readonly string[] = [
  "impossible-magnitude",
  "part-exceeds-whole",
  "self-declared-target-differs",
  "levels-differ",
  "column-scale",
  "sides-differ-unit-scale",
  "jump-against-last-year",
];

/** What one slip in several figures explains, where their pattern is told. */
export const TOLD_BY_PATTERN: readonly string[] = [
  "sides-differ-unit-scale",
  "sides-differ-keying",
  "sides-differ-swapped",
  "sides-differ-repeated",
  "sides-differ-unexplained",
];

/** Leaves one finding for each cause and counts there what it stands for. Tallies stay. */
export function foldCauses(findings: readonly Finding[]): readonly Finding[] {
  const rows = TOLD_BY.reduce((rest, [rule, by]) => foldRule(rest, rule, by), foldForms(findings));
  return foldPatterns(foldCases(foldSlips(foldMeasures(rows))));
}

/** A unit of measure typed over the form's own is one thing, whether the figures were converted by it or not. */
function foldMeasures(findings: readonly Finding[]): readonly Finding[] {
  const converted = new Map(
    findings.filter(({ rule }) => rule === "measure-converted").map(({ place, id }) => [placeText(place), id]),
  );
  return foldInto(findings, ({ rule, place }) =>
    rule === "locked-text-changed" ? converted.get(placeText(place)) : undefined,
  );
}

/** A figure that both sides' comparison shows to be in another unit of measure needs no second finding. */
function foldCases(findings: readonly Finding[]): readonly Finding[] {
  const cases = findings.filter(({ rule }) => rule === "sides-differ-unit-scale");
  return foldInto(findings, (finding) =>
    TOLD_BY_CASE.includes(finding.rule) && finding.subject !== "previous" && finding.subject !== "target"
      ? cases.find(
          (one) =>
            one.link === finding.link && one.item === finding.item && reportersOf(one).includes(finding.unit ?? ""),
        )?.id
      : undefined,
  );
}

/** Cases that one slip would explain are told once; a case that a decision has settled or waived stands by itself. */
function foldPatterns(findings: readonly Finding[]): readonly Finding[] {
  const tellers = new Map(
    findings
      .filter(({ rule }) => PATTERN_RULES.includes(rule))
      .flatMap(({ id, data }) =>
        String(data["cases"])
          .split(",")
          .map((one) => [one, id] as const),
      ),
  );
  return foldInto(findings, ({ rule, severity, waived, data }) =>
    TOLD_BY_PATTERN.includes(rule) && severity === "warning" && !waived ? tellers.get(String(data["case"])) : undefined,
  );
}

/** A whole return in another unit of measure is one finding; the cases of the cross-check stay in the reconciliation. */
function foldSlips(findings: readonly Finding[]): readonly Finding[] {
  const slips = findings.filter(({ rule, data }) => rule === "implausible-county-average" && data["whole"] === true);
  return foldInto(findings, (finding) =>
    TOLD_BY_SLIP.includes(finding.rule) && !finding.waived
      ? slips.find((slip) => reportersOf(finding).includes(slip.unit ?? "") && measureOf(finding) === measureOf(slip))
          ?.id
      : undefined,
  );
}

function measureOf({ data }: Finding): unknown {
  return data["measureUnit"];
}

function foldRule(findings: readonly Finding[], rule: string, by: readonly string[]): readonly Finding[] {
  const tellers = new Map(
    findings.filter((finding) => by.includes(finding.rule)).map((finding) => [rowOf(finding.place), finding.id]),
  );
  tellers.delete(null);
  return foldInto(findings, (finding) => (finding.rule === rule ? tellers.get(rowOf(finding.place)) : undefined));
}

/** The row a finding stands in; null if it stands in none. */
function rowOf({ file, sheet, row, cell }: Place): string | null {
  const line = row ?? /\d+$/u.exec(cell ?? "")?.[0];
  return line === undefined ? null : JSON.stringify([file, sheet ?? null, Number(line)]);
}
