import { hundredMillionsText } from "../figure-text.js";
import { all } from "../planted-differences.js";
import type { Planting } from "../planting.js";
import { causes, follows, type Problem, typed } from "../problem.js";
import type { SampleRow } from "../sample-file.js";
import { YEAR } from "../sample-year.js";
import { wordsForRatio } from "./words-for-ratio.js";

const ACTUAL = "本年完成";

/** Figures and rows of returns that cannot be used, or hardly. */
export function brokenFigures(plan: Planting): readonly Problem[] {
  return [
    single(
      plan,
      "negative",
      "怒江 reports fewer than no people on 5.02.",
      "negative",
      "怒江",
      "L31",
      "jobs_local",
      "-5",
    ),
    single(
      plan,
      "people-for-money",
      "珠海 answers 4.05, which is money, with people.",
      "measure-differs",
      "珠海",
      "L31",
      "consumption_aid",
      "300人",
    ),
    single(
      plan,
      "neither",
      "六盘水 answers 2.07, yes or no, with 2.",
      "not-yes-no",
      "六盘水",
      null,
      "secondee_housing",
      "2",
    ),
    beyond(plan),
    withRemark(plan),
    wordsForRatio(plan),
    otherUnit(plan),
    unknownItem(plan),
    repeated(plan),
    unreported(plan),
  ];
}

function single(
  plan: Planting,
  id: string,
  what: string,
  rule: string,
  unit: string,
  link: string | null,
  item: string,
  text: string,
): Problem {
  const at = plan.inReturn(unit, link, item);
  return {
    id,
    what,
    changes: [typed(at, ACTUAL, text)],
    findings: [
      causes(rule, "error", at, { unit: plan.unit(unit).code, link, item }),
      // What cannot be used is not reported, so that this side is silent.
      ...(link === null ? [] : [follows("one-side-silent", "warning", at, { unit: plan.unit(unit).code, link, item })]),
    ],
  };
}

function beyond(plan: Planting): Problem {
  const item = "people_benefited";
  const at = plan.inReturn("昭通", "L30", item);
  return {
    id: "beyond",
    what: "昭通 reports two thousand million people on 6.12.",
    changes: [typed(at, ACTUAL, "2000000000")],
    findings: [causes("impossible-magnitude", "warning", at, { unit: plan.unit("昭通").code, link: "L30", item })],
  };
}

function withRemark(plan: Planting): Problem {
  const item = "disabled_people";
  const at = plan.inReturn("中山", "L30", item);
  return {
    id: "remark-in-cell",
    what: "中山 writes a remark behind its figure of 7.09; the figure is used.",
    changes: [typed(at, ACTUAL, `${plan.text(item, plan.truth("L30", item).actual)}（含临时帮扶）`)],
    findings: [causes("figure-commented", "warning", at, { unit: plan.unit("中山").code, link: "L30", item })],
  };
}

function otherUnit(plan: Planting): Problem {
  const item = "fiscal_aid";
  const at = plan.inReturn("东莞", "L29", item);
  return {
    id: "other-unit",
    what: "东莞 types 3.03 with a unit of its own.",
    changes: [typed(at, ACTUAL, hundredMillionsText(plan.truth("L29", item).actual))],
    findings: [causes("figure-in-other-unit", "info", at, { unit: plan.unit("东莞").code, link: "L29", item })],
  };
}

function unknownItem(plan: Planting): Problem {
  const after = plan.inReturn("大连", null, "study_sessions");
  const added: SampleRow = {
    key: "unknown-item",
    cells: {
      年度: String(YEAR),
      填报单位: "大连市",
      项目代码: "9.99",
      项目名称: "示例项目",
      计量单位: "个",
      本年完成: "3",
    },
  };
  return {
    id: "unknown-item",
    what: "大连 adds an item of its own.",
    changes: [{ kind: "add", at: after, added }],
    findings: [causes("item-unknown", "error", { file: after.file, row: added.key }, { unit: plan.unit("大连").code })],
  };
}

function repeated(plan: Planting): Problem {
  const after = plan.inReturn("辽宁", null, "study_sessions");
  const item = plan.item("study_sessions");
  const truth = plan.world.own.get(plan.unit("辽宁").code)?.get(item.id) ?? { previous: 0, actual: 0 };
  const added: SampleRow = {
    key: "repeated",
    cells: {
      年度: String(YEAR),
      填报单位: "辽宁省",
      项目代码: item.code,
      项目名称: item.name,
      计量单位: item.measureUnit,
      上年完成: plan.text(item.id, truth.previous),
      本年完成: plan.text(item.id, truth.actual),
    },
  };
  return {
    id: "repeated-row",
    what: "辽宁 gives 1.07 twice, with the same figures.",
    changes: [{ kind: "add", at: after, added }],
    findings: [
      causes(
        "row-repeated",
        "info",
        { file: after.file, row: added.key },
        { unit: plan.unit("辽宁").code, item: item.id },
      ),
    ],
  };
}

function unreported(plan: Planting): Problem {
  const [link, item] = ["L06", "cadres_sent"];
  const silent = [...plan.reporters("east", link), ...plan.reporters("west", link).filter((name) => name !== "贵州")];
  return {
    id: "unreported",
    what: "Nobody has filled 2.01 of 大连—六盘水 in, on which the agreement binds.",
    changes: [...all(plan, "east", link, item, ""), typed(plan.inReturn("六盘水", link, item), ACTUAL, "")],
    findings: [
      causes(
        "agreement-line-unreported",
        "warning",
        { file: "协议任务/辽宁省.csv", row: `${link}|${item}`, column: "协议目标" },
        { unit: plan.unit("大连").code, link, item },
      ),
      ...silent.map((name) =>
        follows(
          "item-blank",
          "warning",
          { file: plan.inReturn(name, link, item).file, row: null },
          { unit: plan.unit(name).code, link },
        ),
      ),
    ],
  };
}
