import type { Bilingual } from "../model/bilingual.js";
import type { ChangeKind, ChangeRemark } from "../model/change.js";

export const CHANGE_LABELS = {
  corrected: { zh: "已改正", en: "corrected" },
  decided: { zh: "已核定", en: "decided" },
  dropped: { zh: "不再列出", en: "gone" },
  standing: { zh: "未改", en: "not corrected" },
  new: { zh: "新增", en: "new" },
  unasked: { zh: "改动未要求", en: "changed unasked" },
} as const satisfies Record<ChangeKind, Bilingual>;

export const CHANGE_REMARKS = {
  "own-changed": { zh: "本方数据已改", en: "own figure changed" },
  "partner-changed": { zh: "结对方数据已改", en: "the partner's figure changed" },
  "agreement-changed": { zh: "协议任务已改", en: "the agreement changed" },
  "files-changed": { zh: "报送文件已改", en: "the files changed" },
  decided: { zh: "工作组已核定或豁免", en: "decided or waived by the working group" },
  "same-figures": { zh: "所涉数据未变", en: "the figures are the same" },
  "changed-still-wrong": { zh: "数据已改，问题仍在", en: "the figure changed, the trouble stays" },
  explained: { zh: "未改，已作说明", en: "not changed, but explained" },
  "return-lost": { zh: "新一批没有可用的填报表", en: "no usable return any more" },
  "first-return": { zh: "上一批没有可用的填报表", en: "no usable return before" },
} as const satisfies Record<ChangeRemark, Bilingual>;

/** A point that is neither a finding nor a case. */
export const AGREEMENT_LINE: Bilingual = { zh: "协议任务或情形", en: "agreement line or registered fact" };
