import type { Language } from "../model/bilingual.js";
import type { CaseClass } from "../model/reconciliation.js";

/** What both sides are asked to do about a difference; neutral, and the same words in every document. */
export const DIFFERENCE_REQUESTS = {
  "one-sided": "一方未报该数，请未报一方补报，或说明不适用的理由",
  equal: "",
  rounding: "",
  tolerance: "差异在容差内，暂取较低数；如需更正请说明",
  "unit-scale": "双方相差约为十、百、千、万等整倍，请核对计量单位和位数",
  keying: "双方数字形近，请对照原始材料核对录入",
  swapped: "请核对该数是否填在了其他结对关系或其他项目的行内",
  repeated: "请核对该数是否含有其他结对关系或其他年度的数",
  unexplained: "请与结对方对照台账和凭证，说明口径和差异原因",
  "single-source": "",
} as const satisfies Record<CaseClass, string>;

/** For a difference of about a power of ten, by exponent. */
export function unitScaleRequest(power: number): string {
  return `双方相差约 ${10 ** power} 倍，请核对计量单位和位数`;
}

/** To the side that is silent, and to the other one. */
export const OWN_SILENT_REQUEST = "本方未报该数，请补报，或说明不适用的理由";
export const PARTNER_SILENT_REQUEST = "结对方未报该数，请确认本方所报无误，并与结对方核对";
/** For entries on which neither side gave the year's figure. */
export const BOTH_SILENT_REQUEST = "双方均未报该数，请补报，或说明不适用的理由";
/** For a province whose figure differs from its own city's or prefecture's. */
export const LEVELS_DIFFER_REQUEST = "省级与市（州）所报不一致，请统一后说明";
/** For a case that was sent back (退回). */
export const SENT_BACK_REQUEST = "已退回，请双方核对后重新报送";
/** The same for an item that one side reports by design. */
export const OWN_SENT_BACK_REQUEST = "已退回，请核对后重新报送";
/** For a case that 核实, 双方商定 or 裁定 has settled. */
export const SETTLED_REQUEST = "已核定，无须再报";
/** For a case that is waived (豁免). */
export const WAIVED_REQUEST = "已豁免，无须说明";

/** Parts of the sentence that says what a case looks like. */
export const DIAGNOSIS_TEXTS = {
  zh: { several: "有多种可能", levels: "省、市两级所报数不同，采用市（州）数", separator: "；", end: "。" },
  en: {
    several: "several explanations are possible",
    levels: "province and city or prefecture report different figures, the latter is used",
    separator: "; ",
    end: ".",
  },
} as const satisfies Record<Language, unknown>;
