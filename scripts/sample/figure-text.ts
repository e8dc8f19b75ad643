import { type Item, isWhole } from "../../src/model/item.js";
import { wholeQuotient } from "./draw.js";

/** A figure as it stands in a form: 万元 and 亩 with up to two decimals, 是 and 否, everything else whole. */
export function figureText(value: number, item: Item): string {
  if (item.dimension === "yes-no") {
    return value === 1 ? "是" : "否";
  }
  return isWhole(item) ? String(value) : decimalText(value, 2);
}

/** A whole number of the last digit's worth as a decimal, trailing zeros dropped: 12345 with 2 decimals is 123.45. */
export function decimalText(value: number, decimals: number): string {
  const digits = String(value).padStart(decimals + 1, "0");
  const text = `${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`;
  return text.replace(/\.?0+$/, "");
}

/** Money in hundredths of 万元 as 亿元 with two decimals, rounded half up: 3.84亿元. */
export function hundredMillionsText(value: number): string {
  return `${decimalText(wholeQuotient(value + 5000, 10_000), 2)}亿元`;
}

/** 1234567.5 with thousands separators. */
export function groupedText(text: string): string {
  const [whole = "", decimals] = text.split(".");
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ",");
  return decimals === undefined ? grouped : `${grouped}.${decimals}`;
}

/** Full-width digits, as some input methods leave them. */
export function fullWidthText(text: string): string {
  return text.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));
}
