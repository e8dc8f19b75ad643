import { caseId } from "../../../src/model/identity.js";
import { DECISIONS_PATH, decisionRow } from "../decision-file.js";
import { FINALS_PATH, finalRow } from "../final-file.js";
import type { Planting } from "../planting.js";
import { causes, type Expected, type Problem, typed } from "../problem.js";
import type { SampleRow } from "../sample-file.js";
import { YEAR } from "../sample-year.js";
import { brokenFacts } from "./broken-facts.js";

const AGREEMENT = "协议任务/辽宁省.csv";

/** Rows of the other forms that cannot be used as they are. */
export function brokenForms(plan: Planting): readonly Problem[] {
  return [
    ...brokenAgreement(plan),
    ...brokenFacts(plan),
    otherCase(plan),
    outdated(plan),
    mistyped(plan),
    ...brokenFinals(plan),
  ];
}

function brokenAgreement(plan: Planting): readonly Problem[] {
  const at = (item: string, column: string) => ({ file: AGREEMENT, row: `L06|${item}`, column });
  const alter = (id: string, what: string, item: string, column: string, text: string, finding: Expected): Problem => ({
    id,
    what,
    changes: [typed(at(item, column), column, text)],
    findings: [finding],
  });
  return [
    alter(
      "no-year",
      "A line of the agreement gives 本年 as its year.",
      "paired_towns",
      "年度",
      "本年",
      causes("year-unknown", "error", at("paired_towns", "年度"), {}),
    ),
    alter(
      "no-target",
      "The agreement's target on 6.04 is 若干.",
      "paired_villages",
      "协议目标",
      "若干",
      causes("agreement-line-unusable", "error", at("paired_villages", "协议目标"), {
        link: "L06",
        item: "paired_villages",
      }),
    ),
    alter(
      "about-target",
      "The agreement writes 约 before its target on 6.07; it counts as written.",
      "paired_schools",
      "协议目标",
      `约${plan.world.targets.get("L06")?.get("paired_schools")?.value ?? 0}`,
      causes("entered-figure-inexact", "warning", at("paired_schools", "协议目标"), {
        link: "L06",
        item: "paired_schools",
      }),
    ),
    alter(
      "binding-blank",
      "The agreement does not say whether its line on 4.05 binds.",
      "consumption_aid",
      "约束性",
      "",
      causes("binding-not-said", "error", at("consumption_aid", "约束性"), { link: "L06", item: "consumption_aid" }),
    ),
    unknownLink(plan),
  ];
}

function unknownLink(plan: Planting): Problem {
  const foreign: SampleRow = {
    key: "foreign-link",
    cells: {
      年度: String(YEAR),
      结对关系: "大连—毕节",
      项目代码: plan.item("jobs_east").code,
      协议目标: "90",
      约束性: "否",
    },
  };
  return {
    id: "unknown-link",
    what: "The agreement has a line on a pairing that does not exist.",
    changes: [{ kind: "add", at: { file: AGREEMENT, row: null }, added: foreign }],
    findings: [causes("link-unknown", "error", { file: AGREEMENT, row: foreign.key, column: "结对关系" }, {})],
  };
}

function otherCase(plan: Planting): Problem {
  const added = decisionRow("other-case", {
    差异编号: caseId("L06", "jobs_east", YEAR),
    结对关系: "L06",
    项目代码: plan.item("jobs_local").code,
    采用: "东部",
    理由: "示例理由",
  });
  return {
    id: "other-case",
    what: "A decision names the case of one item and the code of another.",
    changes: [{ kind: "add", at: { file: DECISIONS_PATH, row: null }, added }],
    findings: [
      causes(
        "case-contradicted",
        "error",
        { file: DECISIONS_PATH, row: added.key, column: "差异编号" },
        { link: "L06", item: "jobs_east" },
      ),
    ],
  };
}

function outdated(plan: Planting): Problem {
  const [link, item] = ["L31", "jobs_east"];
  const { actual } = plan.truth(link, item);
  const added = decisionRow("outdated", {
    结对关系: link,
    项目代码: plan.item(item).code,
    东部数: String(actual - 40),
    中西部数: String(actual),
    采用: "中西部",
    理由: "示例理由",
  });
  return {
    id: "outdated",
    what: "A decision on 5.01 of 珠海—怒江 was made on another eastern figure than 珠海 reports now.",
    changes: [{ kind: "add", at: { file: DECISIONS_PATH, row: null }, added }],
    findings: [causes("decision-outdated", "error", { file: DECISIONS_PATH, row: added.key }, { link, item })],
  };
}

function mistyped(plan: Planting): Problem {
  const [link, whole, part] = ["L30", "firms_guided", "firms_landed"];
  const added = decisionRow("mistyped", {
    结对关系: link,
    项目代码: plan.item(whole).code,
    采用: "核实",
    采用值: String(plan.truth(link, part).actual - 1),
    理由: "示例理由",
  });
  return {
    id: "mistyped",
    what: "The figure verified for 4.01 of 中山—昭通 is below the firms that landed (4.02).",
    changes: [{ kind: "add", at: { file: DECISIONS_PATH, row: null }, added }],
    findings: [
      causes("adopted-figures-contradict", "warning", { file: DECISIONS_PATH, row: added.key }, { link, item: part }),
    ],
  };
}

function brokenFinals(plan: Planting): readonly Problem[] {
  const [dalian, liaoning] = [plan.unit("大连"), plan.unit("辽宁")];
  const again = { ...finalRow(dalian, "较好"), key: "again" };
  const at = { file: FINALS_PATH, row: liaoning.code };
  return [
    {
      id: "two-finals",
      what: "大连 has two approved grades.",
      changes: [{ kind: "add", at: { file: FINALS_PATH, row: null }, added: again }],
      findings: [causes("final-conflicting", "error", { file: FINALS_PATH, row: dalian.code }, { unit: dalian.code })],
    },
    {
      id: "final-undocumented",
      what: "辽宁's approved grade names no document.",
      changes: [typed(at, "依据", "")],
      findings: [causes("final-without-document", "warning", at, { unit: liaoning.code })],
    },
    {
      id: "finals-missing",
      what: "Not every evaluated unit has an approved grade.",
      changes: [],
      findings: [causes("final-incomplete", "warning", { file: FINALS_PATH, row: null }, {})],
    },
  ];
}
