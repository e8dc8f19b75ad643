import type { InputFile, ReturnStatus } from "../model/batch.js";
import type { Bilingual } from "../model/bilingual.js";
import type { Severity } from "../model/finding.js";

export const SEVERITY_LABELS = {
  error: { zh: "错误", en: "error" },
  warning: { zh: "警告", en: "warning" },
  info: { zh: "提示", en: "note" },
} as const satisfies Record<Severity, Bilingual>;

export const RETURN_STATUS_LABELS = {
  received: { zh: "已报送", en: "received" },
  missing: { zh: "未报送", en: "missing" },
  duplicate: { zh: "重复报送", en: "double" },
  unreadable: { zh: "无法读取", en: "unreadable" },
} as const satisfies Record<ReturnStatus, Bilingual>;

export const FORM_LABELS = {
  return: { zh: "填报表", en: "return" },
  agreement: { zh: "协议任务", en: "agreement" },
  assessment: { zh: "交叉考核评价", en: "assessment" },
  facts: { zh: "情形登记表", en: "facts" },
  decisions: { zh: "差异核定", en: "decisions" },
  final: { zh: "审定结果", en: "final" },
  explanations: { zh: "反馈说明", en: "explanations" },
  settings: { zh: "批次设置", en: "settings" },
  "last-year": { zh: "上年结果", en: "last year's result" },
} as const satisfies Record<InputFile["form"], Bilingual>;

/** Names of the three figures of a return's row. */
export const COLUMN_NAMES = {
  actual: { zh: "本年完成", en: "current year" },
  previous: { zh: "上年完成", en: "previous year" },
  target: { zh: "协议目标", en: "target" },
} as const satisfies Record<string, Bilingual>;

/** Stands on every document that shows a suggested grade before 审定. */
export const PRELIMINARY = "初步评价结果（等次建议）";
/** Stands on every province's feedback before 审定. */
export const FEEDBACK_MARK = "情况反馈（待核实）";
/** The same once an own grade is approved. */
export const APPROVED_FEEDBACK_MARK = "情况反馈";
/** Said beside every asymmetry figure. */
export const ASYMMETRY_CAVEAT = "差异是双方共有的，不说明谁对谁错";
