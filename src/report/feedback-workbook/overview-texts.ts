import { basisParts } from "../../model/basis.js";
import type { ProgramAssumption } from "../../model/program-basis.js";
import { editionText } from "../result/edition-text.js";
import { allOwnAnswers } from "./own-answers.js";
import { ownInputs, unitsOfInput } from "./own-files.js";
import { hasOwnApproved, type ProvinceView } from "./province-view.js";
import { rectificationPeriod } from "./rectification-date.js";
import { type FeedbackContent, rectificationEntries } from "./rectification-entries.js";

/** The program's own that what a feedback shows rests on; those on letters, points and grades are not among them. */
const ASSUMPTIONS: readonly ProgramAssumption[] = [
  "A-05",
  "A-06",
  "A-07",
  "A-13",
  "A-15",
  "A-18",
  "A-19",
  "A-20",
  "A-23",
];

/** Not even the law's own words for grades and scores stand in a feedback before approval. */
const TELLS_GRADES = /较好|较差|等次|得分/;

/** What the official who gets the feedback has to know first. */
export function overviewLines(view: ProvinceView, content: FeedbackContent, due: string | null): readonly string[] {
  const { settings } = view.result;
  return [
    `反馈单位：${view.province.fullName}${citiesText(view)}`,
    `反馈日期：${settings.feedbackDate ?? "　　　　年　　月　　日"}　整改报告报送时限：${due ?? "　　　　年　　月　　日"}${rectificationPeriod(view.scheme.grading.rectificationMonths)}`,
    ...silentUnits(content),
    ...tasks(view, content),
    `以上事项逐项列在“整改清单”，请在该表填写说明、整改措施、责任单位和完成时限。${openWords(view, content)}`,
    ...answeredWords(view, content),
  ];
}

function citiesText(view: ProvinceView): string {
  const cities = view.units.filter((unit) => unit !== view.province).map((unit) => unit.name);
  return cities.length === 0 ? "" : `（含${cities.join("、")}）`;
}

/** What came of the province's earlier answers; nothing without any. */
function answeredWords(view: ProvinceView, content: FeedbackContent): readonly string[] {
  const own = allOwnAnswers(view);
  const listed = new Set(rectificationEntries(view, content).map(({ id }) => id));
  const open = own.filter(({ ids }) => ids.some((id) => listed.has(id))).length;
  return own.length === 0
    ? []
    : [
        `已收到贵方所填说明 ${own.length} 项：${open} 项列在“整改清单”中，其余 ${own.length - open} 项所说事项不再列示。`,
      ];
}

/** Before approval all is open; afterwards only what still waits for an answer. */
function openWords(view: ProvinceView, content: FeedbackContent): string {
  if (!hasOwnApproved(view)) {
    return "本反馈所列均待核实。";
  }
  return rectificationEntries(view, content).length === 0 ? "" : "“整改清单”所列尚待核实。";
}

function silentUnits({ unused }: FeedbackContent): readonly string[] {
  return unused.map(
    ({ unit, matter, request }) => `请注意：${unit.name}${matter}，${request}；结对方所报数据暂作单方数据。`,
  );
}

function tasks(view: ProvinceView, content: FeedbackContent): readonly string[] {
  const entries = rectificationEntries(view, content);
  const count = (sheet: string): number => entries.filter((entry) => entry.sheet === sheet).length;
  const close = content.differences.filter(({ entry, closed }) => closed && entry.class === "tolerance").length;
  const more = close === 0 ? "" : `；另有容差内 ${close} 项，如需更正请说明`;
  return [
    `一、突出问题 ${count("突出问题")} 项：请整改并说明（见“突出问题”）`,
    `二、数据问题 ${count("数据问题")} 项：请更正或说明（见“数据问题”）`,
    `三、双方数据差异 ${count("双方数据核实")} 项：请与结对方核实（见“双方数据核实”）${more}`,
    `四、协议任务 ${count("协议完成情况")} 项：请核实或说明（见“协议完成情况”）`,
  ];
}

/** Hashes of the own files, scheme, version and assumptions. */
export function sourceNotes(view: ProvinceView): readonly string[] {
  const { result } = view;
  const inputs = ownInputs(result, view.own);
  const files = view.units.flatMap((unit) =>
    inputs
      .filter((input) => unitsOfInput(input).includes(unit.code))
      .map((input) => `${unit.name}：${input.path}　SHA-256 ${input.sha256}`),
  );
  const cited = [...ASSUMPTIONS, ...basisParts(...view.scheme.tolerances.map(({ basis }) => basis))];
  const assumptions = result.assumptions.filter(({ id }) => cited.includes(id));
  return [
    "数据来源（本省各单位的填报文件）",
    ...(files.length === 0 ? ["（无）"] : files),
    `评价办法：${view.scheme.document}。${editionText(result)}。方案 SHA-256 ${result.scheme.sha256}`,
    "办法未作规定、按下列假设处理的事项",
    ...assumptions.map(({ id, text, value }) => `${id} ${TELLS_GRADES.test(text) ? value : `${text}${value}`}`),
  ];
}
