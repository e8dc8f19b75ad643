import { describe, expect, it } from "vitest";
import { type DateObstacle, parseYear, readCutOff, readDate } from "../../../src/read/text/parse-date.js";
import { valueTable } from "./fixture.js";

const DATES = valueTable<"用处" | "结果" | "原因">("dates");
const OBSTACLES: Readonly<Record<DateObstacle, string>> = {
  order: "次序不明",
  century: "年份不全",
  "day-missing": "缺日",
  "no-such-day": "没有这天",
  words: "文字",
};

function reading(use: string, text: string): readonly [string, string] {
  if (use === "年度") {
    const year = parseYear(text);
    return year === null ? ["", "不能识别"] : [String(year), ""];
  }
  const { date, obstacle } = use === "日期" ? readDate(text) : readCutOff(text);
  return [date ?? "", obstacle === null ? "" : OBSTACLES[obstacle]];
}

describe("what people type where a date stands", () => {
  it.each(DATES.map((row) => [row.用处, row.填写内容, row] as const))("%s: %j", (_, __, row) => {
    expect(reading(row.用处, row.填写内容)).toEqual([row.结果, row.原因]);
  });
});
