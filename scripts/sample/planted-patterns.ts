import type { CaseClass } from "../../src/model/reconciliation.js";
import { all } from "./planted-differences.js";
import type { Planting } from "./planting.js";
import { causes, type FoldedCase, type Problem } from "./problem.js";

/** Slips in one reporter's figures that make several cases, told once. */
export function plantedPatterns(plan: Planting): readonly Problem[] {
  return [exchanged(plan), wholeColumn(plan), shifted(plan)];
}

function exchanged(plan: Planting): Problem {
  const item = "disabled_people";
  return {
    id: "swapped",
    what: "杭州 writes 恩施's figure of 7.09 on 黔东南's sheet and the other way round; 浙江 copies it.",
    changes: [
      ...all(plan, "east", "L13", item, plan.text(item, plan.truth("L14", item).actual)),
      ...all(plan, "east", "L14", item, plan.text(item, plan.truth("L13", item).actual)),
    ],
    cases: ["L13", "L14"].map((link) => folded(link, item, "swapped")),
    findings: [causes("figures-exchanged", "warning", plan.ofSide("east", "L13", item), {})],
  };
}

function wholeColumn(plan: Planting): Problem {
  const item = "basic_needs_funds";
  const links = ["L15", "L16"];
  return {
    id: "whole-column",
    what: "宁波 gives 7.06 in 元 on both its sheets; 浙江 copies it.",
    changes: links.flatMap((link) => all(plan, "east", link, item, String(plan.truth(link, item).actual * 100))),
    cases: links.map((link) => folded(link, item, "unit-scale")),
    findings: [causes("column-scale", "warning", plan.ofSide("east", "L15", item), {})],
  };
}

function shifted(plan: Planting): Problem {
  const link = "L10";
  const items = ["paired_towns", "paired_villages", "paired_firms", "paired_ngos"];
  const moved = items.slice(1).map((item, index) => ({ item, from: items[index] ?? item }));
  return {
    id: "rows-shifted",
    what: "青海 slips by one row: 6.04 to 6.06 hold what belongs to 6.03 to 6.05.",
    changes: moved.flatMap(({ item, from }) => all(plan, "west", link, item, String(plan.truth(link, from).actual))),
    cases: moved.map(({ item }) => folded(link, item, item === "paired_ngos" ? "unit-scale" : "unexplained")),
    findings: [causes("rows-shifted", "warning", plan.ofSide("east", link, "paired_villages"), {})],
  };
}

function folded(link: string, item: string, kind: CaseClass): FoldedCase {
  return { link, item, class: kind };
}
