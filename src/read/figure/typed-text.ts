import { foldWidth } from "../text/fold-width.js";
import { parseNumber, type TypedNumber } from "./number-text.js";

/** What a cell holds before its unit of measure is looked at. */
export type TypedText =
  | { readonly kind: "blank" }
  | { readonly kind: "not-applicable" }
  | { readonly kind: "unreadable" }
  | {
      readonly kind: "number";
      readonly number: TypedNumber;
      /** What is typed behind the number, without 余, 左右 and the like. */
      readonly suffix: string;
      readonly approximate: boolean;
    };

const NOT_APPLICABLE = /^(?:不适用|n\/a|n\.a\.|na)[。.]?$/i;
const BEFORE = /^(?:大约|大概|将近|接近|超过|突破|不少于|不低于|不足|不到|至少|约|近|超|逾|[≈~～>≥])\s*/;
const AFTER = /\s*(?:左右|上下|以上|余|多|\+)$/;
/** 6500余人, 1.2万多人: the remark stands inside the unit. */
const INSIDE = /^([十百千万亿]*)\s*[余多]\s*/;
const NUMBER = /^([+\-−–]? ?(?:\d[\d,'’. ]*|\.\d+)(?:[eE][+-]?\d{1,2})?)(.*)$/s;

/** Splits a cell into number, unit text and approximation; placeholders such as 无 and — are unreadable, never 0. */
export function typedText(asRead: string): TypedText {
  const text = foldWidth(asRead).replace(/^['’]/, "").trim();
  if (text === "") {
    return { kind: "blank" };
  }
  if (NOT_APPLICABLE.test(text)) {
    return { kind: "not-applicable" };
  }
  const bare = text.replace(BEFORE, "");
  const match = NUMBER.exec(bare);
  const number = match === null ? null : parseNumber((match[1] ?? "").trim());
  if (match === null || number === null) {
    return { kind: "unreadable" };
  }
  const typed = (match[2] ?? "").trim();
  const suffix = typed.replace(INSIDE, "$1").replace(AFTER, "").trim();
  return { kind: "number", number, suffix, approximate: bare !== text || suffix !== typed };
}
