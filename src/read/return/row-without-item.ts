import type { ReadContext } from "../context.js";
import type { FormRow } from "../form/form-sheet.js";
import { isTotal } from "../form/totals.js";

const BESIDE_NAME = ["计量单位", "上年完成", "协议目标", "本年完成", "备注"];
/** 一、组织领导; （二）人才支援. */
const HEADING = /^(?:\(?[一二三四五六七八九十]+\)?[、. ]|\([一二三四五六七八九十]+\))\D/;

/** Whether a row of a return is a sum over items or links, or a heading, and so no item's; such a row is noted. */
export function isWithoutItem(context: ReadContext, unit: string, row: FormRow): boolean {
  const [code, name] = [row.folded("项目代码"), row.folded("项目名称")];
  const named = [code, name].filter((text) => text !== "");
  context.notes.examine("row-not-read");
  const isSum = isTotal(row.folded("结对关系")) || (named.length > 0 && named.every(isTotal));
  const isHeading =
    named.length > 0 &&
    isHeadingText(context, name || code) &&
    BESIDE_NAME.every((column) => row.folded(column) === "");
  if (!isSum && !isHeading) {
    return false;
  }
  const place = row.place();
  context.notes.add("row-not-read", {
    unit,
    place,
    subject: `${place.file}|${place.sheet ?? ""}|${isSum ? "total" : "heading"}`,
    asRead: isTotal(row.folded("结对关系")) ? row.text("结对关系") : name || code,
    code: isSum ? "total" : "heading",
    reason: isSum
      ? { zh: "合计由各项目、各结对关系相加，不读取", en: "sums are added up from items and pairings and not read" }
      : { zh: "是小标题", en: "a heading" },
  });
  return true;
}

function isHeadingText({ scheme }: ReadContext, text: string): boolean {
  return HEADING.test(text) || scheme.indicators.some(({ theme }) => theme === text);
}
