import { exact, fixedText } from "../../src/model/exact.js";
import { derivedCell } from "./derived-cells.js";
import { wholeQuotient } from "./draw.js";
import type { Planting } from "./planting.js";
import { causes, follows, overTyped, type Problem, typed } from "./problem.js";
import { returnStyle } from "./return-style.js";

const ACTUAL = "本年完成";
const PREVIOUS = "上年完成";

/** Figures of one return that contradict one another. */
export function plantedRelations(plan: Planting): readonly Problem[] {
  return [
    partAboveWhole(plan),
    cityAboveProvince(plan),
    otherTotal(plan),
    withoutFirms(plan),
    otherQuotient(plan),
    formulaTypedOver(plan),
  ];
}

function partAboveWhole(plan: Planting): Problem {
  const item = "fund_rules_in_force";
  const at = plan.inReturn("黔南", null, item);
  const unit = plan.unit("黔南");
  const rules = plan.world.own.get(unit.code)?.get("fund_rules")?.actual ?? 0;
  return {
    id: "part-above-whole",
    what: "黔南 has more rules in force (3.10) than rules (3.09).",
    changes: [typed(at, ACTUAL, String(rules + 2))],
    findings: [causes("part-exceeds-whole", "error", at, { unit: unit.code, item })],
  };
}

function cityAboveProvince(plan: Planting): Problem {
  const item = "people_benefited";
  const at = plan.inReturn("毕节", "L27", item);
  const above = plan.inReturn("贵州", "L27", item);
  const about = { link: "L27", item };
  return {
    id: "city-above-province",
    what: "毕节 reports twenty times its people on 6.12: more than 贵州 reports for all its eight pairings.",
    changes: [typed(at, ACTUAL, plan.text(item, plan.truth("L27", item).actual * 20))],
    findings: [
      causes("part-exceeds-whole", "error", at, { ...about, unit: plan.unit("毕节").code }),
      follows("levels-differ", "warning", above, { ...about, unit: plan.unit("贵州").code }),
    ],
  };
}

function otherTotal(plan: Planting): Problem {
  const item = "social_aid";
  const at = plan.inReturn("宁夏", "L17", item);
  const more = plan.truth("L17", item).actual + 27_000;
  return {
    id: "other-total",
    what: "宁夏's total of donations (3.08) is 270 above its parts, and so within tolerance of what 福建 reports.",
    changes: [typed(at, ACTUAL, plan.text(item, more))],
    findings: [
      causes("total-differs-from-parts", "error", at, { unit: plan.unit("宁夏").code, link: "L17", item }),
      causes(
        "sides-differ-within-tolerance",
        "info",
        plan.ofSide("east", "L17", item),
        { link: "L17", item },
        "tolerance",
      ),
    ],
  };
}

function withoutFirms(plan: Planting): Problem {
  const at = plan.inReturn("临夏", "L19", "firms_landed");
  const item = "investment";
  return {
    id: "investment-without-firms",
    what: "临夏 gives last year's investment (4.03) but no landed firm of last year (4.02).",
    changes: [typed(at, PREVIOUS, "0")],
    findings: [
      causes(
        "requires-another",
        "warning",
        { ...plan.inReturn("临夏", "L19", item), column: PREVIOUS },
        { unit: plan.unit("临夏").code, link: "L19", item },
      ),
    ],
  };
}

/** 浙江 divides by fewer counties than it pairs. */
function otherQuotient(plan: Planting): Problem {
  const unit = plan.unit("浙江");
  const { actual } = plan.truth("L12", "fiscal_aid");
  const at = derivedCell(plan.world.scheme, unit, "L12", "DE09");
  const file = returnStyle(unit).path;
  return {
    id: "other-quotient",
    what: "浙江 types aid per county of 四川 over the form's formula, divided by 36 counties while 40 are paired.",
    changes: [overTyped(file, at, wholeQuotient(actual, 36) / 100)],
    findings: [
      causes("derived-figure-differs", "warning", { file, row: null, cell: at }, { unit: unit.code, link: "L12" }),
    ],
  };
}

function formulaTypedOver(plan: Planting): Problem {
  const unit = plan.unit("青岛");
  const { actual, previous } = plan.truth("L22", "fiscal_aid");
  const growth = fixedText(exact(actual).div(exact(previous)).sub(1).mul(100), 2);
  const at = derivedCell(plan.world.scheme, unit, "L22", "DE07");
  const file = returnStyle(unit).path;
  return {
    id: "formula-typed-over",
    what: "青岛 types the growth of its aid to 安顺 over the form's formula; the figure is right.",
    changes: [overTyped(file, at, Number(growth))],
    findings: [
      causes("formula-overwritten", "warning", { file, row: null, cell: at }, { unit: unit.code, link: "L22" }),
    ],
  };
}
