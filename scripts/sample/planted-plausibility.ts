import { itemsOf } from "../../src/model/lookups.js";
import { wholeQuotient } from "./draw.js";
import type { Planting } from "./planting.js";
import { causes, type Problem, typed } from "./problem.js";

const ACTUAL = "本年完成";
const PREVIOUS = "上年完成";
/** Hundredths of 万元 in 万元 written as 元: 万元 × 10,000. */
const YUAN = 10_000;

/** Figures that can hardly be. */
export function plantedPlausibility(plan: Planting): readonly Problem[] {
  return [copied(plan), jump(plan), wholeInYuan(plan), budgetInHundredMillions(plan)];
}

function copied(plan: Planting): Problem {
  const items = ["cadres_trained", "specialists_trained", "industry_beneficiaries", "jobs_local", "disabled_people"];
  const { file } = plan.inReturn("内蒙古", "L01", "jobs_local");
  return {
    id: "copied-last-year",
    what: "内蒙古's last year's figures of five items are this year's.",
    changes: items.map((item) =>
      typed(plan.inReturn("内蒙古", "L01", item), PREVIOUS, plan.text(item, plan.truth("L01", item).actual)),
    ),
    findings: [
      causes("copied-last-year", "warning", { file, row: null }, { unit: plan.unit("内蒙古").code, link: "L01" }),
    ],
  };
}

function jump(plan: Planting): Problem {
  const items = ["funds_to_county", "funds_industry", "funds_employment"];
  return {
    id: "jump",
    what: "陕西's money to counties (6.09–6.11) is more than twenty times last year's, where it grew a little elsewhere.",
    changes: items.map((item) =>
      typed(
        plan.inReturn("陕西", "L09", item),
        PREVIOUS,
        plan.text(item, wholeQuotient(plan.truth("L09", item).previous, 20)),
      ),
    ),
    findings: items.map((item) =>
      causes("jump-against-last-year", "info", plan.inReturn("陕西", "L09", item), {
        unit: plan.unit("陕西").code,
        link: "L09",
        item,
      }),
    ),
  };
}

function wholeInYuan(plan: Planting): Problem {
  const unit = plan.unit("凉山");
  const { file } = plan.inReturn("凉山", "L28", "fiscal_aid");
  const items = itemsOf(plan.world.scheme, unit.side, "link").filter(({ dimension }) => dimension === "money");
  return {
    id: "whole-return-in-yuan",
    what: `凉山 gives all its money of this year in 元 under a heading of 万元: one finding for ${items.length} items.`,
    changes: items.map(({ id }) =>
      typed(plan.inReturn("凉山", "L28", id), ACTUAL, plan.text(id, plan.truth("L28", id).actual * YUAN)),
    ),
    cases: items
      .filter(({ from }) => from === "both")
      .map(({ id }) => ({ link: "L28", item: id, class: "unit-scale" as const })),
    findings: [causes("implausible-county-average", "warning", { file, row: null }, { unit: unit.code, link: "L28" })],
  };
}

function budgetInHundredMillions(plan: Planting): Problem {
  const unit = plan.unit("厦门");
  const item = "budget_revenue";
  const at = plan.inReturn("厦门", null, item);
  const { actual, previous } = plan.world.own.get(unit.code)?.get(item) ?? { actual: 0, previous: 0 };
  return {
    id: "budget-in-hundred-millions",
    what: "厦门 gives both years' budget revenue (3.04) in 亿元 under a heading of 万元.",
    changes: [
      typed(at, PREVIOUS, plan.text(item, wholeQuotient(previous, YUAN))),
      typed(at, ACTUAL, plan.text(item, wholeQuotient(actual, YUAN))),
    ],
    findings: [causes("implausible-budget-share", "warning", at, { unit: unit.code, item })],
  };
}
