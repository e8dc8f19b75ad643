import { wholeQuotient } from "./draw.js";
import { decimalText, hundredMillionsText } from "./figure-text.js";
import type { Planting } from "./planting.js";
import { causes, follows, type Problem, typed } from "./problem.js";

const ACTUAL = "本年完成";

/** Single figures and rows that cannot stand by themselves. */
export function plantedFigures(plan: Planting): readonly Problem[] {
  return [
    notANumber(plan),
    notWhole(plan),
    otherMeasure(plan),
    approximate(plan),
    rowTwice(plan),
    otherYear(plan),
    foreignLink(plan),
    foreignItem(plan),
  ];
}

function notANumber(plan: Planting): Problem {
  const item = "jobs_elsewhere";
  const at = plan.inReturn("陇南", "L23", item);
  return {
    id: "not-a-number",
    what: "陇南 answers 5.03 with 未统计; 甘肃's figure for 陇南 takes its place.",
    changes: [typed(at, ACTUAL, "未统计")],
    findings: [causes("not-a-number", "error", at, { unit: plan.unit("陇南").code, link: "L23", item })],
  };
}

function notWhole(plan: Planting): Problem {
  const item = "industry_beneficiaries";
  const at = plan.inReturn("安顺", "L22", item);
  return {
    id: "not-whole",
    what: "安顺 reports half a person on 4.04.",
    changes: [typed(at, ACTUAL, `${plan.text(item, plan.truth("L22", item).actual)}.5`)],
    findings: [causes("not-whole", "error", at, { unit: plan.unit("安顺").code, link: "L22", item })],
  };
}

function otherMeasure(plan: Planting): Problem {
  const item = "investment";
  const at = plan.inReturn("湖南", "L21", item);
  const { actual, previous } = plan.truth("L21", item);
  const target = plan.world.targets.get("L21")?.get(item)?.value ?? 0;
  const inHundredMillions = (value: number): string => decimalText(value, 6);
  return {
    id: "measure-column",
    what: "湖南 changes 计量单位 of 4.03 to 亿元 and fills the row in accordingly.",
    changes: [
      typed(at, "计量单位", "亿元"),
      typed(at, "上年完成", inHundredMillions(previous)),
      typed(at, "协议目标", inHundredMillions(target)),
      typed(at, ACTUAL, inHundredMillions(actual)),
    ],
    findings: [causes("measure-converted", "warning", at, { unit: plan.unit("湖南").code, link: "L21", item })],
  };
}

function approximate(plan: Planting): Problem {
  const item = "consumption_aid";
  const at = plan.inReturn("广西", "L24", item);
  return {
    id: "approximate",
    what: "广西 gives 4.05 as 约 … 亿元.",
    changes: [typed(at, ACTUAL, `约${hundredMillionsText(plan.truth("L24", item).actual)}`)],
    findings: [causes("figure-approximate", "warning", at, { unit: plan.unit("广西").code, link: "L24", item })],
  };
}

function rowTwice(plan: Planting): Problem {
  const item = "paired_villages";
  const at = plan.inReturn("保定", "L03", item);
  const again = { file: at.file, row: `${at.row}|again` };
  const definition = plan.item(item);
  const more = wholeQuotient(plan.truth("L03", item).actual * 12, 10);
  const cells = {
    年度: "2019",
    填报单位: "保定市",
    结对关系: plan.linkText("保定", "L03"),
    项目代码: definition.code,
    项目名称: definition.name,
    计量单位: definition.measureUnit,
    本年完成: plan.text(item, more),
  };
  return {
    id: "row-twice",
    what: "保定 gives 6.04 twice with different figures; neither counts, 河北's does.",
    changes: [{ kind: "add", at, added: { key: again.row, cells } }],
    findings: [causes("row-conflicting", "error", again, { unit: plan.unit("保定").code, link: "L03", item })],
  };
}

function otherYear(plan: Planting): Problem {
  const item = "entrepreneurs_started";
  const at = plan.inReturn("福建", "L18", item);
  const unit = plan.unit("福建").code;
  return {
    id: "other-year",
    what: "福建 dates the row of 6.14 on 福州—定西 2018.",
    changes: [typed(at, "年度", "2018")],
    findings: [
      causes("year-differs", "error", at, { unit }),
      follows("item-blank", "warning", { file: at.file, row: null }, { unit, link: "L18" }),
    ],
  };
}

function foreignLink(plan: Planting): Problem {
  const item = "paired_schools";
  const after = plan.inReturn("苏州", "L11", "disabled_people");
  const at = { file: after.file, row: `L10|${item}` };
  const definition = plan.item(item);
  const cells = {
    年度: "2019",
    填报单位: "苏州市",
    结对关系: "江苏—西宁、海东",
    项目代码: definition.code,
    项目名称: definition.name,
    计量单位: definition.measureUnit,
    本年完成: "6",
  };
  return {
    id: "foreign-link",
    what: "苏州 reports on a pairing of 江苏 that is not its own.",
    changes: [{ kind: "add", at: after, added: { key: at.row, cells } }],
    findings: [causes("link-foreign", "error", at, { unit: plan.unit("苏州").code, link: "L10" })],
  };
}

function foreignItem(plan: Planting): Problem {
  const item = "east_leader_visits";
  const after = plan.inReturn("承德", "L05", "west_chief_visits");
  const at = { file: after.file, row: `L05|${item}` };
  const definition = plan.item(item);
  const cells = {
    年度: "2019",
    填报单位: "承德市",
    结对关系: plan.linkText("承德", "L05"),
    项目代码: definition.code,
    项目名称: definition.name,
    计量单位: definition.measureUnit,
    本年完成: "4",
  };
  return {
    id: "foreign-item",
    what: "承德 fills in 1.01, which the eastern side reports.",
    changes: [{ kind: "add", at: after, added: { key: at.row, cells } }],
    findings: [causes("item-foreign", "warning", at, { unit: plan.unit("承德").code, link: "L05", item })],
  };
}
