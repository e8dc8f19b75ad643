import type { Artefact } from "../../model/artefact.js";
import type { Scheme } from "../../model/scheme.js";
import { APPROVED_FEEDBACK_MARK, FEEDBACK_MARK } from "../../wording/filing-labels.js";
import { editionText } from "../result/edition-text.js";
import type { Result } from "../result/schema.js";
import type { Workbook } from "../workbook/description.js";
import { renderWorkbook } from "../workbook/render-workbook.js";
import { agreementSheet } from "./agreement-sheet.js";
import { dataProblemsSheet } from "./data-problems-sheet.js";
import { feedbackContent } from "./feedback-content.js";
import { overviewSheet } from "./overview-sheet.js";
import { prominentProblemsSheet } from "./prominent-problems-sheet.js";
import { hasOwnApproved, type ProvinceView, provinceView } from "./province-view.js";
import { rectificationDate } from "./rectification-date.js";
import { rectificationEntries } from "./rectification-entries.js";
import { rectificationSheet } from "./rectification-sheet.js";
import { redactNames } from "./redact-names.js";
import { verificationSheet } from "./verification-sheet.js";

/**
 * The feedback to one province, by code (五，第二段): its own units and the common links' figures only, and no score,
 * letter, grade or place before the grades are approved.
 */
export async function feedbackWorkbook(result: Result, scheme: Scheme, province: string): Promise<Artefact> {
  const view = provinceView(result, scheme, province);
  const bytes = await renderWorkbook(redactNames(describe(view), view));
  return { path: `反馈/${view.province.fullName}.xlsx`, bytes };
}

/** The feedback to every province, in the regulation's order. */
export async function allFeedback(result: Result, scheme: Scheme): Promise<readonly Artefact[]> {
  const artefacts: Artefact[] = [];
  for (const unit of scheme.units.filter((candidate) => candidate.level === "province")) {
    artefacts.push(await feedbackWorkbook(result, scheme, unit.code));
  }
  return artefacts;
}

function describe(view: ProvinceView): Workbook {
  const { result, scheme, province } = view;
  const mark = hasOwnApproved(view) ? APPROVED_FEEDBACK_MARK : FEEDBACK_MARK;
  const title = `${province.fullName} ${result.year} 年度东西部扶贫协作成效评价 ${mark}`;
  const content = feedbackContent(view);
  const due = rectificationDate(result.settings.feedbackDate, scheme.grading.rectificationMonths);
  return {
    title,
    edition: editionText(result),
    sheets: [
      overviewSheet(view, content, due, title),
      agreementSheet(view, content.lines, `${title} 协议完成情况`),
      verificationSheet(view, content, `${title} 双方数据核实`),
      dataProblemsSheet(view, content.dataProblems, `${title} 数据问题`),
      prominentProblemsSheet(content.prominent, `${title} 突出问题`),
      rectificationSheet(view, rectificationEntries(view, content), due, `${title} 整改清单`),
    ],
  };
}
