import fc from "fast-check";
import type { Batch } from "../../src/model/batch.js";
import type { AgreementRow, AssessmentRow, DecisionRow, ReturnRow } from "../../src/model/filing.js";
import { itemsOf, linksOf, unitOf } from "../../src/model/lookups.js";
import { LETTERS } from "../../src/model/scheme.js";
import { agreed } from "./agreement-row.js";
import { letter } from "./assessment-row.js";
import { batchOf } from "./batch.js";
import { decision } from "./decision-row.js";
import { type Filed, inError, notApplicable, typed } from "./figure.js";
import { row } from "./filed-return.js";
import { scheme } from "./scheme.js";

/** Reporters of five links: two cities with two links or one, their provinces, and the partners. */
const UNITS = ["330100", "330000", "422800", "420000", "522600", "520000", "510000", "210200", "520200"];
const LINKS = ["L12", "L13", "L14", "L06"];
const ITEMS = [
  "cadres_sent",
  "cadres_trained",
  "fiscal_aid_provincial",
  "fiscal_aid_local",
  "fiscal_aid",
  "paired_poor_counties",
  "funds_used",
  "firms_guided",
  "investment",
  "industry_policies",
  "jobs_east",
  "jobs_elsewhere",
  "stable_jobs_east",
  "job_policies",
  "county_visits_east",
  "paired_towns",
  "paired_villages",
  "deep_poverty_funds",
  "budget_revenue",
  "study_sessions",
];

/** Figures that are often equal, near, ten times, twice, swapped digits or sums of one another. */
const number: fc.Arbitrary<Filed> = fc.constantFrom<Filed[]>(
  0,
  1,
  4,
  9,
  10,
  12,
  30,
  31,
  85,
  100,
  119,
  120,
  121,
  200,
  850,
  1200,
  1205,
  8500,
  12000,
  12100,
  12350,
  12580,
  12850,
  128850,
);
const figure: fc.Arbitrary<Filed> = fc.oneof(
  { weight: 8, arbitrary: number },
  { weight: 1, arbitrary: fc.constantFrom<Filed[]>(null, notApplicable, inError(-4)) },
  { weight: 1, arbitrary: fc.constantFrom<Filed[]>(typed("1.2", "万", 10000), typed("1.21", "万", 10000)) },
);

function rowsOf(unit: string): fc.Arbitrary<ReturnRow[]> {
  const of = unitOf(scheme, unit);
  const places = [null, ...linksOf(scheme, of, 2019).map((link) => link.id)].flatMap((link) =>
    itemsOf(scheme, of.side, link === null ? "unit" : "link")
      .filter((item) => ITEMS.includes(item.id) && (link === null || LINKS.includes(link)))
      .map((item) => ({ link, item: item.id })),
  );
  return fc.tuple(
    ...places.map(({ link, item }) =>
      fc
        .record({ actual: figure, previous: figure, target: figure })
        .map(({ actual, previous, target }) => row(link, item, actual, { previous, target })),
    ),
  );
}

const agreementRow: fc.Arbitrary<AgreementRow> = fc
  .record({
    link: fc.constantFrom(...LINKS),
    item: fc.constantFrom("cadres_sent", "jobs_east", "investment", "fiscal_aid", "funds_used"),
    target: number,
    binding: fc.boolean(),
    duty: fc.constantFrom(null, "east" as const, "west" as const, "both" as const),
  })
  .map(({ link, item, target, ...rest }) => agreed(link, item, target, rest));

const decisionRow: fc.Arbitrary<DecisionRow> = fc
  .record({
    link: fc.constantFrom(...LINKS),
    item: fc.constantFrom("cadres_sent", "jobs_east", "investment", "fiscal_aid"),
    choice: fc.constantFrom("东部" as const, "中西部" as const, "核实" as const, "退回" as const),
    value: number,
  })
  .map(({ link, item, choice, value }) => decision(link, item, choice, value));

const assessmentRow: fc.Arbitrary<AssessmentRow> = fc
  .record({
    unit: fc.constantFrom(...UNITS),
    team: fc.constantFrom("440000", "350000", "330000", "工作组"),
    row: fc.integer({ min: 1, max: 10 }),
    given: fc.constantFrom(...LETTERS),
    reason: fc.constantFrom("", "示例理由"),
  })
  .map(({ unit, team, row: number, given, reason }) => letter(unit, team, number, given, reason));

/** Batches of up to nine returns with agreements, decisions and letters; full of differences. */
export const randomBatch: fc.Arbitrary<Batch> = fc
  .record({
    returns: fc.tuple(...UNITS.map((unit) => fc.option(rowsOf(unit), { freq: 6 }))),
    agreement: fc.array(agreementRow, { maxLength: 12 }),
    decisions: fc.array(decisionRow, { maxLength: 6 }),
    assessments: fc.array(assessmentRow, { maxLength: 60 }),
  })
  .map(({ returns, ...rest }) => {
    const filed = UNITS.flatMap((unit, index) => {
      const rows = returns[index];
      return rows === null || rows === undefined ? [] : [[unit, rows] as const];
    });
    return batchOf(Object.fromEntries(filed), rest);
  });
