import { expect, it } from "vitest";
import { rectificationDate } from "../../../src/report/feedback-workbook/rectification-date.js";

it.each([
  ["2020-03-31", "2020-06-30"],
  ["2019-11-30", "2020-02-29"],
  ["2020-11-30", "2021-02-28"],
  ["2020-01-15", "2020-04-15"],
  ["2019-12-31", "2020-03-31"],
  [null, null],
])("three calendar months after %s is %s", (from, due) => {
  expect(rectificationDate(from, 3)).toBe(due);
});
