import { expect, test } from "vitest";
import { DEFAULT_SCHEME, loadNamedScheme } from "../../src/scheme/load-scheme.js";

const SIGNS = { "at-most": "≤", equal: "=", requires: "needs" } as const;

test("in-return relations are those of the form", async () => {
  const { relations } = await loadNamedScheme(DEFAULT_SCHEME);
  expect(relations.map(({ kind, left, right }) => `${left.join("+")} ${SIGNS[kind]} ${right.join("+")}`)).toEqual([
    "east_chief_visits ≤ east_leader_visits",
    "west_chief_visits ≤ west_leader_visits",
    "cadres_in_charge ≤ cadres_sent",
    "fiscal_aid = fiscal_aid_provincial+fiscal_aid_local",
    "social_aid = donated_cash+donated_goods",
    "fund_rules_in_force ≤ fund_rules",
    "funds_used ≤ fiscal_aid",
    "funds_below_county ≤ fiscal_aid",
    "firms_landed ≤ firms_guided",
    "investment needs firms_landed",
    "stable_jobs_east ≤ jobs_east",
    "funds_to_county ≤ fiscal_aid",
    "funds_industry+funds_employment ≤ funds_to_county",
    "deep_poverty_talent ≤ cadres_sent+specialists_sent",
    "deep_poverty_funds ≤ fiscal_aid",
    "deep_poverty_investment ≤ investment",
    "deep_poverty_jobs ≤ jobs_east+jobs_local+jobs_elsewhere",
    "deep_poverty_pairings ≤ paired_towns+paired_villages+paired_firms+paired_ngos+paired_schools+paired_hospitals",
  ]);
});
