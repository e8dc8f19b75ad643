import { expect, it } from "vitest";
import { provinceView } from "../../../src/report/feedback-workbook/province-view.js";
import { nameCleaner } from "../../../src/report/feedback-workbook/redact-names.js";
import { scheme } from "../../build/scheme.js";
import { nationalResult } from "../result/national-result.js";

const clean = nameCleaner(provinceView(nationalResult(), scheme, "520000"));

it.each([
  ["大连—六盘水", "大连—六盘水"],
  ["黔西南布依族苗族自治州", "黔西南布依族苗族自治州"],
  ["L06 与 L24", "L06 与 〔其他结对关系〕"],
  ["广东→广西、福州", "〔其他结对关系〕、〔其他单位〕"],
  ["西宁、海东的数", "〔其他单位〕、〔其他单位〕的数"],
  ["四川省凉山彝族自治州", "〔其他单位〕〔其他单位〕"],
  ["评为综合评价较差", "评为〔等次〕"],
  ["一般公共预算收入", "一般公共预算收入"],
])("贵州 reads %s as %s", (text, shown) => {
  expect(clean(text)).toBe(shown);
});
