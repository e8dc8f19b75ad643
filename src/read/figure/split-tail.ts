/** What stands behind a number. */
export interface Tail {
  /** Before any remark, without 余, 左右 and the like: a unit of measure, if it is anything. */
  readonly suffix: string;
  /** A remark without its brackets (or a footnote mark); null if none. */
  readonly comment: string | null;
  readonly approximate: boolean;
}

const AFTER = /\s*(?:左右|上下|以上|以下|以内|之内|出头|有余|余|多|来|\+)$/;
/** 6500余人, 1.2万多人: the remark stands inside the unit. */
const INSIDE = /^([十百千万亿]*)\s*(?:有余|余|多|来)\s*/;
const FOOTNOTE = /\s*([*†‡※①-⑳⑴-⒇]+)$/;
/** Where a remark begins. */
const REMARK = /[([【〔{,;:。、!]|其中|不?包括|包含|不?含|未含|详见|见|另|注|累计|较|同比|扣除|已|上年|去年|附|备注/;
const BRACKETED = /^[([【〔{]([^()[\]【】〔〕{}]*)[)\]】〕}](.*)$/s;
const OPENED = /^[([【〔{,;:。、!\s]+|[)\]】〕}.。,;:!\s]+$/g;
/** A remark that says no more than that the number is about right. */
const ONLY_APPROXIMATE = /^(?:大?约|约数|概数|左右|大概|暂?估|估算|估计数?|预估数?|含?预计数?|含?估计数?)$/;

/** Splits what stands behind a number into unit of measure and remark. */
export function splitTail(typed: string): Tail {
  const footnote = FOOTNOTE.exec(typed)?.[1] ?? null;
  const text = typed
    .replace(FOOTNOTE, "")
    .replace(/[.\s]+$/, "")
    .trim();
  const at = text.search(REMARK);
  const head = at < 0 ? text : text.slice(0, at).trim();
  const remark = at < 0 ? "" : text.slice(at);
  const [, inside, after] = BRACKETED.exec(remark) ?? [];
  const isUnitBehind = head === "" && inside !== undefined && after !== undefined && !REMARK.test(after);
  const unit = isUnitBehind ? (after ?? "").trim() : head;
  const words = (isUnitBehind ? (inside ?? "") : remark).replace(OPENED, "") || footnote;
  const suffix = unit.replace(INSIDE, "$1").replace(AFTER, "").replace(/整$/, "").trim();
  const isRough = words !== null && ONLY_APPROXIMATE.test(words);
  return {
    suffix,
    comment: isRough ? null : words,
    approximate: isRough || suffix !== unit.replace(/整$/, "").trim(),
  };
}
