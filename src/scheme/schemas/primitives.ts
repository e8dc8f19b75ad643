import { z } from "zod";
import type { Bilingual } from "../../model/bilingual.js";
import { exact } from "../../model/exact.js";

/** What a field must be, by the key that its schema fails with. */
export const EXPECTED: Readonly<Record<string, Bilingual>> = {
  text: { zh: "不能为空", en: "must not be empty" },
  number: { zh: "应为数字，如 12、0.005 或 1/10", en: "must be a number such as 12, 0.005 or 1/10" },
  whole: { zh: "应为非负整数", en: "must be a whole number, 0 or more" },
  date: {
    zh: "应为年、年月或年月日（2019、2019-04、2019-04-01），或 open",
    en: "must be a year, month or day (2019, 2019-04, 2019-04-01), or open",
  },
  basis: {
    zh: "应写明依据：办法条款（一至五、附件）或假设编号（A-01），多个用“；”隔开",
    en: "must name a clause (一 to 五, 附件) or an assumption (A-01), several joined by ；",
  },
  "unit-code": { zh: "应为六位行政区划代码", en: "must be a six-digit division code" },
  "item-code": { zh: "应为 1.01 形式的项目代码", en: "must be an item code such as 1.01" },
  "item-id": { zh: "应为小写字母、数字和下划线", en: "must be lower-case letters, digits and underscores" },
  "indicator-id": { zh: "应为 E01、W01 形式的指标编号", en: "must be an indicator id such as E01 or W01" },
  "assumption-id": { zh: "应为 A-01 形式的假设编号", en: "must be an assumption id such as A-01" },
  "derived-code": { zh: "应以 D 开头，由大写字母和数字组成", en: "must start with D and hold capitals and digits" },
  measure: { zh: "应写成 a、a+b、a/b 或 a+b/c", en: "must be written as a, a+b, a/b or a+b/c" },
};

export const text = z.string().trim().min(1, "text");
export const texts = z.array(text).default([]);

/** An exact number: the text is never read as a float. */
export const figure = z
  .string()
  .regex(/^-?\d+(\.\d+)?$|^\d+\/[1-9]\d*$/, "number")
  .transform((written) => exact(written));

export const whole = z
  .string()
  .regex(/^\d{1,9}$/, "whole")
  .transform(Number);

/** A year, month or day, or null for open. */
export const date = z
  .string()
  .refine((written) => written === "open" || isDate(written), "date")
  .transform((written) => (written === "open" ? null : written));

function isDate(written: string): boolean {
  if (!/^\d{4}(?:-\d{2}){0,2}$/.test(written)) {
    return false;
  }
  const day = `${written}-01-01`.slice(0, 10);
  return z.iso.date().safeParse(day).success;
}

const CLAUSE = "(?:(?:[一二三四五]|附件)[^；]*|A-\\d{2}[a-z]?)";
export const basis = z.string().regex(new RegExp(`^${CLAUSE}(?:；${CLAUSE})*$`), "basis");

export const side = z.enum(["east", "west"]);
export const level = z.enum(["province", "city"]);
export const levels = z.array(level).min(1, "text").default(["province", "city"]);
export const letter = z.enum(["优", "良", "中", "差"]);
export const grade = z.enum(["好", "较好", "一般", "较差"]);
export const dimension = z.enum(["money", "people", "visits", "things", "area", "yes-no", "share"]);
export const unitCode = z.string().regex(/^\d{6}$/, "unit-code");
export const itemId = z.string().regex(/^[a-z][a-z0-9_]*$/, "item-id");
export const indicatorId = z.string().regex(/^[EW]\d{2}$/, "indicator-id");

/** A setting: its value beside its basis. */
export function setting<Value extends z.ZodType>(value: Value) {
  return z.strictObject({ value, basis });
}
