import type { Side } from "../../src/model/pairing.js";
import type { CaseClass } from "../../src/model/reconciliation.js";
import { wholeQuotient } from "./draw.js";
import type { Planting } from "./planting.js";
import { type Change, causes, type Expected, follows, type Problem, typed } from "./problem.js";

const ACTUAL = "本年完成";

/** Figures of both sides that do not agree, one for each way in which they come about. */
export function plantedDifferences(plan: Planting): readonly Problem[] {
  return [
    unitScale(plan),
    keying(plan),
    otherLink(plan),
    lastYear(plan),
    unexplained(plan),
    silent(plan),
    levels(plan),
  ];
}

function unitScale(plan: Planting): Problem {
  const item = "basic_needs_funds";
  return {
    id: "unit-scale",
    what: "青海 gives the money of 7.06 in 元 under a heading of 万元.",
    changes: all(plan, "west", "L10", item, String(plan.truth("L10", item).actual * 100)),
    findings: [differs(plan, "unit-scale", "L10", item)],
  };
}

function keying(plan: Planting): Problem {
  const item = "industry_beneficiaries";
  const digits = String(plan.truth("L17", item).actual);
  return {
    id: "keying",
    what: "宁夏 swaps two neighbouring digits of 4.04.",
    changes: all(plan, "west", "L17", item, `${digits[0]}${digits[2]}${digits[1]}${digits.slice(3)}`),
    findings: [differs(plan, "keying", "L17", item)],
  };
}

function otherLink(plan: Planting): Problem {
  const item = "jobs_elsewhere";
  const both = plan.truth("L02", item).actual + plan.truth("L03", item).actual;
  return {
    id: "repeated-other-link",
    what: "北京 counts 保定's people of 5.03 on 张家口's sheet as well.",
    changes: all(plan, "east", "L02", item, plan.text(item, both)),
    findings: [differs(plan, "repeated", "L02", item)],
  };
}

function lastYear(plan: Planting): Problem {
  const item = "disabled_people";
  return {
    id: "repeated-last-year",
    what: "陕西 copies last year's figure of 7.09 into this year's column.",
    changes: all(plan, "west", "L09", item, plan.text(item, plan.truth("L09", item).previous)),
    findings: [differs(plan, "repeated", "L09", item)],
  };
}

function unexplained(plan: Planting): Problem {
  const item = "jobs_elsewhere";
  return {
    id: "unexplained",
    what: "山东 reports 17 % more people than 重庆 on 5.03; nothing explains it.",
    changes: all(plan, "east", "L20", item, plan.text(item, wholeQuotient(plan.truth("L20", item).actual * 117, 100))),
    findings: [differs(plan, "unexplained", "L20", item)],
  };
}

function silent(plan: Planting): Problem {
  const item = "entrepreneurs_started";
  const at = plan.inReturn("甘肃", "L04", item);
  const about = { unit: plan.unit("甘肃").code, link: "L04" };
  return {
    id: "blank",
    what: "甘肃 leaves 6.14 blank on 天津's sheet, which 天津 reports.",
    changes: all(plan, "west", "L04", item, ""),
    findings: [
      causes("one-side-silent", "warning", at, { ...about, item }, "one-sided"),
      follows("item-blank", "warning", { file: at.file, row: null }, about),
    ],
  };
}

function levels(plan: Planting): Problem {
  const item = "people_benefited";
  const at = plan.inReturn("贵州", "L11", item);
  const more = wholeQuotient(plan.truth("L11", item).actual * 108, 100);
  return {
    id: "levels",
    what: "贵州 reports 8 % more people than its own 铜仁 on 6.12.",
    changes: [typed(at, ACTUAL, plan.text(item, more))],
    findings: [causes("levels-differ", "warning", at, { unit: plan.unit("贵州").code, link: "L11", item })],
  };
}

/** The same text in every return of a side, so that province and city agree. */
export function all(
  plan: Planting,
  side: Side,
  link: string,
  item: string,
  text: string,
  column = ACTUAL,
): readonly Change[] {
  return plan.reporters(side, link).map((unit) => typed(plan.inReturn(unit, link, item), column, text));
}

/** The finding about a difference stands in the eastern row. */
export function differs(plan: Planting, kind: CaseClass, link: string, item: string): Expected {
  return causes(`sides-differ-${kind}`, "warning", plan.ofSide("east", link, item), { link, item }, kind);
}
