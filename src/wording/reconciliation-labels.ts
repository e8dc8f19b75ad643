import type { Bilingual } from "../model/bilingual.js";
import type { Standing } from "../model/case-standing.js";
import type { EvidenceKind } from "../model/hypothesis.js";
import type { Side } from "../model/pairing.js";
import type { CaseClass, Report, Rung, UnitFigure } from "../model/reconciliation.js";

/** What people call the class of a reconciliation case. */
export const CLASS_LABELS = {
  "one-sided": { zh: "单方未报", en: "one side silent" },
  equal: { zh: "一致", en: "equal" },
  rounding: { zh: "尾数差", en: "rounding" },
  tolerance: { zh: "容差内", en: "within tolerance" },
  "unit-scale": { zh: "疑似计量单位错误", en: "possible unit-of-measure slip" },
  keying: { zh: "疑似录入错误", en: "possible keying slip" },
  swapped: { zh: "疑似错列", en: "possibly entered in another's place" },
  repeated: { zh: "疑似重复或跨期", en: "possibly repeated or of another year" },
  unexplained: { zh: "原因不明", en: "unexplained" },
  "single-source": { zh: "单方填报", en: "reported by one side by design" },
} as const satisfies Record<CaseClass, Bilingual>;

/** Class of an entry on which both sides are silent. */
export const BOTH_SILENT: Bilingual = { zh: "双方均未报", en: "both sides silent" };

/** Where a case stands. */
export const STANDING_LABELS = {
  "to-verify": { zh: "待核实", en: "to verify" },
  "sent-back": { zh: "已退回", en: "sent back" },
  decided: { zh: "已核定", en: "decided" },
  waived: { zh: "已豁免", en: "waived" },
  "both-silent": BOTH_SILENT,
  "no-case": { zh: "—", en: "—" },
} as const satisfies Record<Standing, Bilingual>;

/** Why an adopted value was adopted: the rungs of the ladder, and "own" for unit items. */
export const RUNG_LABELS = {
  verified: { zh: "核实", en: "verified on site" },
  agreed: { zh: "双方商定", en: "agreed by both" },
  decided: { zh: "裁定", en: "decided" },
  equal: { zh: "一致", en: "equal" },
  owner: { zh: "责任方数据", en: "the responsible side's" },
  "within-tolerance": { zh: "容差就低", en: "lower within tolerance" },
  single: { zh: "单方数据（待核）", en: "one side's, to be verified" },
  provisional: { zh: "就低暂定", en: "lower, provisional" },
  "single-source": { zh: "单方填报", en: "reported by one side by design" },
  own: { zh: "本级填报", en: "the unit's own" },
} as const satisfies Record<Rung | NonNullable<UnitFigure["rung"]>, Bilingual>;

export const SIDE_LABELS = {
  east: { zh: "东部", en: "east" },
  west: { zh: "中西部", en: "west" },
} as const satisfies Record<Side, Bilingual>;

/** Third evidence that attributes a hypothesis to a side. */
export const EVIDENCE_LABELS = {
  target: { zh: "协议目标", en: "agreement target" },
  previous: { zh: "上年完成", en: "last year" },
  "other-level": { zh: "同一侧另一级的填报数", en: "the same side's other level" },
  relation: { zh: "表内勾稽关系", en: "relations inside the return" },
} as const satisfies Record<EvidenceKind, Bilingual>;

export const FIGURE_STATE_LABELS = {
  given: { zh: "已填", en: "given" },
  blank: { zh: "未填", en: "blank" },
  "not-applicable": { zh: "不适用", en: "not applicable" },
  unreadable: { zh: "无法识别", en: "unreadable" },
  "in-error": { zh: "有误", en: "in error" },
} as const satisfies Record<Report["actual"]["state"], Bilingual>;
