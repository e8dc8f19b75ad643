import { caseId } from "../../src/model/identity.js";
import { assessmentRow, teamPath } from "./assessment-files.js";
import { DECISIONS_PATH, decisionRow } from "./decision-file.js";
import { wholeQuotient } from "./draw.js";
import { FACTS_PATH, factRow } from "./fact-file.js";
import { all, differs } from "./planted-differences.js";
import type { Planting } from "./planting.js";
import { causes, type Problem } from "./problem.js";
import { returnStyle } from "./return-style.js";
import { YEAR } from "./sample-year.js";

/** Problems of the batch's other forms and of its delivery. */
export function plantedForms(plan: Planting): readonly Problem[] {
  return [late(plan), conflict(plan), missingElement(plan), settled(plan), withoutReason(plan)];
}

function late(plan: Planting): Problem {
  const unit = plan.unit("临夏");
  const { path } = returnStyle(unit);
  return {
    id: "late",
    what: "临夏's return came on 2020-01-09, after the deadline.",
    changes: [{ kind: "receive", file: path, date: "2020-01-09" }],
    findings: [causes("return-late", "warning", { file: path, row: null }, { unit: unit.code })],
  };
}

function conflict(plan: Planting): Problem {
  const unit = plan.unit("大连");
  const file = teamPath(plan.unit("贵州"));
  const added = assessmentRow("贵州", unit, "5", "优");
  return {
    id: "assessor-conflict",
    what: "贵州's team, whose 六盘水 is paired with 大连, gives 大连 a letter in row 5; it is not used.",
    changes: [{ kind: "add", at: { file, row: null }, added }],
    findings: [causes("letters-partner-province", "error", { file, row: added.key }, { unit: unit.code })],
  };
}

function missingElement(plan: Planting): Problem {
  const unit = plan.unit("佛山");
  const added = factRow(unit, "V2", "属实", {
    要件: "违纪违规使用资金；造成严重损失浪费",
    问题描述: "示例：资金使用问题（合成数据，非真实情况）",
  });
  return {
    id: "missing-element",
    what: "V2 is confirmed for 佛山 without 影响恶劣, one of its three elements; it has no effect.",
    changes: [{ kind: "add", at: { file: FACTS_PATH, row: null }, added }],
    findings: [causes("fact-elements-missing", "error", { file: FACTS_PATH, row: added.key }, { unit: unit.code })],
  };
}

function settled(plan: Planting): Problem {
  const [link, item] = ["L12", "deep_poverty_jobs"];
  const { actual } = plan.truth(link, item);
  const lower = wholeQuotient(actual * 9, 10);
  const agreed = wholeQuotient(actual * 96, 100);
  const added = decisionRow(`${link}|${item}`, {
    差异编号: caseId(link, item, YEAR),
    东部数: String(actual),
    中西部数: String(lower),
    采用: "双方商定",
    采用值: String(agreed),
    理由: "示例：双方核对名册后商定",
  });
  return {
    id: "settled",
    what: "四川 reports a tenth less than 浙江 on 7.04; both sides have agreed on a figure, so that the difference is for information only.",
    changes: [
      ...all(plan, "west", link, item, plan.text(item, lower)),
      { kind: "add", at: { file: DECISIONS_PATH, row: null }, added },
    ],
    findings: [{ ...differs(plan, "unexplained", link, item), severity: "info" }],
  };
}

function withoutReason(plan: Planting): Problem {
  const [link, item] = ["L07", "jobs_elsewhere"];
  const more = wholeQuotient(plan.truth(link, item).actual * 112, 100);
  const added = decisionRow(`${link}|${item}`, { 结对关系: link, 项目代码: plan.item(item).code, 采用: "东部" });
  return {
    id: "decision-without-reason",
    what: "上海 reports 12 % more people than 云南 on 5.03; the decision for the eastern figure gives no reason and is not applied.",
    changes: [
      ...all(plan, "east", link, item, plan.text(item, more)),
      { kind: "add", at: { file: DECISIONS_PATH, row: null }, added },
    ],
    findings: [
      differs(plan, "unexplained", link, item),
      causes("decision-not-applied", "error", { file: DECISIONS_PATH, row: added.key }, { link, item }),
    ],
  };
}
