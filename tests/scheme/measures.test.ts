import { expect, test } from "vitest";
import type { Benchmark } from "../../src/model/scheme.js";
import { DEFAULT_SCHEME, loadNamedScheme } from "../../src/scheme/load-scheme.js";

const scheme = await loadNamedScheme(DEFAULT_SCHEME);

const PAIRINGS = ["towns", "villages", "firms", "ngos", "schools", "hospitals"];
const DEEP = "deep_poverty_investment P; deep_poverty_jobs P; deep_poverty_pairings P";
const EXPECTED: Readonly<Record<string, string>> = {
  E01: "east_chief_visits N1; east_leader_visits N1",
  E02: "joint_meetings_east N1",
  E03: "study_sessions N4",
  E04: "cadres_sent T,P",
  E05: "specialists_sent T,P",
  E06: "cadres_trained T,P; specialists_trained T,P",
  E07: "fiscal_aid T; fiscal_aid P",
  E08: "fiscal_aid/budget_revenue P (province); fiscal_aid_local/budget_revenue P (city)",
  E09: "fiscal_aid/paired_poor_counties P",
  E10: "social_aid T,P",
  E11: "firms_guided T,P",
  E12: "investment T,P",
  E13: "industry_beneficiaries T,P",
  E14: "consumption_aid T,P",
  E15: "jobs_east T,P",
  E16: "jobs_local T,P",
  E17: "jobs_elsewhere T,P",
  E18: "job_policies N1; stable_jobs_east T,P",
  E19: "county_visits_east N=paired_poor_counties",
  E20: PAIRINGS.map((kind) => `paired_${kind} T,P`).join("; "),
  E21: "entrepreneurs_trained T,P; entrepreneurs_started P",
  E22: `deep_poverty_funds/fiscal_aid P; deep_poverty_talent P; ${DEEP}`,
  E23: "basic_needs_funds P; basic_needs_people P",
  E24: "land_quota T",
  E25: "disabled_people T,P",
  E26: "",
  W01: "west_chief_visits N1; west_leader_visits N1",
  W02: "joint_meetings_west N1",
  W03: "study_sessions N4",
  W04: "west_cadres_exchanged T,P; west_specialists_exchanged T,P",
  W05: "secondee_housing+secondee_allowance+secondee_checkup+secondee_travel N4",
  W06: "cadres_in_charge/cadres_sent G1",
  W07: "fund_rules N1; fund_rules_in_force N1",
  W08: "funds_used/fiscal_aid G1",
  W09: "funds_below_county/fiscal_aid G4/5",
  W10: "industry_policies N1",
  W11: "firms_landed T,P",
  W12: "investment T,P",
  W13: "industry_beneficiaries T,P",
  W14: "jobs_east+jobs_elsewhere T,P",
  W15: "jobs_local T,P",
  W16: "county_visits_west N=paired_poor_counties",
  W17: "funds_industry+funds_employment/funds_to_county G3/5",
  W18: "people_benefited P",
  W19: "entrepreneurs_trained T,P; entrepreneurs_started P",
  W20: `deep_poverty_funds/fiscal_aid P; ${DEEP}`,
  W21: "basic_needs_funds P; basic_needs_people P",
  W22: "land_quota T",
  W23: "disabled_people T,P",
  W24: "",
};

function benchmarkText(benchmark: Benchmark): string {
  switch (benchmark.kind) {
    case "target":
      return "T";
    case "previous":
      return "P";
    case "norm":
      return `N${benchmark.value.toFraction()}`;
    case "norm-item":
      return `N=${benchmark.item}`;
    case "goal":
      return `G${benchmark.value.toFraction()}`;
  }
}

test("measures and benchmarks are those of the method, in the order tried", () => {
  const ours = scheme.indicators.map(({ id, measures }) => [
    id,
    measures
      .map(({ name, levels, benchmarks }) => {
        const only = levels.length === 1 ? ` (${levels[0]})` : "";
        return `${name} ${benchmarks.map(benchmarkText).join(",")}${only}`;
      })
      .join("; "),
  ]);
  expect(Object.fromEntries(ours)).toEqual(EXPECTED);
});

test("a measure's parts are those of its name", () => {
  const measure = scheme.indicators.find(({ id }) => id === "W17")?.measures[0];
  expect(measure?.numerator).toEqual(["funds_industry", "funds_employment"]);
  expect(measure?.denominator).toBe("funds_to_county");
});

test("rows take their evidence as the method says", () => {
  const evidence = (side: "east" | "west") =>
    scheme.rows.map(({ entries }) =>
      entries[side].map((entry) => {
        const name = entry.kind === "completion" ? "agreement" : entry.indicator;
        return entry.share.equals(1) ? name : `${name}·${entry.share.toFraction()}`;
      }),
    );
  expect(evidence("east").map((row) => row.join(" "))).toEqual([
    "E01 E02 E03",
    "agreement E24",
    "E07 E08 E09",
    "E22 E23",
    "E11 E12 E13 E14",
    "E15 E16 E17 E18",
    "E04 E05 E06",
    "E19 E20·1/2 E21 E25",
    "E10 E20·1/2",
    "",
  ]);
  expect(evidence("west").map((row) => row.join(" "))).toEqual([
    "W01 W02 W03",
    "agreement W22",
    "W07 W08 W09",
    "W17 W20 W21",
    "W10 W11 W12 W13",
    "W14 W15",
    "W04 W05 W06",
    "W16 W18 W19 W23",
    "",
    "",
  ]);
  expect(scheme.rows.map(({ assessedBy }) => assessedBy)).toEqual([...Array(9).fill("teams"), "working-group"]);
  expect(scheme.rows.map(({ assessedAs }) => assessedAs)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
});
