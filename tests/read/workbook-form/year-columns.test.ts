import { describe, expect, it } from "vitest";
import { readFiles } from "../temporary-batch.js";
import { csvOf, expectedFigures, figuresOf, type Grid, matrix, TITLE, told, workbookOf } from "./laid-out-tables.js";

const YEAR_ALONE = (columns: readonly string[], above: Grid = []): Grid => [
  TITLE,
  ...above,
  ["项目代码", "项目", "计量单位", ...columns],
  ...matrix([2]),
];

describe("one column of the year for each counterpart is read right", () => {
  it.each<[string, Grid, readonly string[]]>([
    ["named by links", YEAR_ALONE(["杭州—恩施", "杭州—黔东南"]), []],
    ["named by links beside sums", YEAR_ALONE(["杭州—恩施", "杭州—黔东南", "合计"]), ["header-unknown 合计"]],
    ["under the year", YEAR_ALONE(["杭州—恩施", "杭州—黔东南"], [["", "", "", "本年完成", ""]]), []],
    ["over the year", YEAR_ALONE(["本年完成", "本年完成"], [["", "", "", "杭州—恩施", "杭州—黔东南"]]), []],
    [
      "by counterparts",
      YEAR_ALONE(["恩施州本年完成", "本年完成（黔东南）"]),
      ["matched-by-likeness L13 恩施州", "matched-by-likeness L14 黔东南"],
    ],
  ])("%s", async (_, grid, noted) => {
    for (const files of [{ "a.xlsx": await workbookOf({ 汇总: grid }) }, { "a.csv": csvOf(grid) }]) {
      const batch = await readFiles(files);
      expect(told(batch)).toEqual(noted);
      expect([...figuresOf(batch)].sort()).toEqual(
        expectedFigures(0, 1)
          .map((text) => text.replace(/: \d+ \d+/, ": · ·"))
          .sort(),
      );
    }
  });
});
