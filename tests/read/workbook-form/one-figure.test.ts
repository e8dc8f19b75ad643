import { describe, expect, it } from "vitest";
import { readFiles } from "../temporary-batch.js";
import { csvOf, figuresOf, type Grid, HEADER, rowsOf, TITLE, told, workbookOf } from "./laid-out-tables.js";

const ONE = ["杭州—恩施"];
const item = (code: string, name: string, unit = "人", actual: number | string = 5): Grid => [
  TITLE,
  ONE,
  HEADER,
  [code, name, unit, "", "", actual, ""],
];

/** Title, the sheet, what is told, and the figures. */
const CASES: readonly (readonly [string, Grid, readonly string[], readonly string[]])[] = [
  ["an item by a synonym", item("", "党政挂职干部"), [], ["L13 cadres_sent: · · 5"]],
  ["an item by its code before the name", item("", "2.01 选派挂职干部人数"), [], ["L13 cadres_sent: · · 5"]],
  [
    "an item by its code, whatever its name",
    item("2.01", "挂职干部"),
    ["locked-text-changed L13 挂职干部"],
    ["L13 cadres_sent: · · 5"],
  ],
  [
    "an item in like words",
    item("", "选派党政挂职干部人数"),
    ["matched-by-likeness 选派党政挂职干部人数"],
    ["L13 cadres_sent: · · 5"],
  ],
  [
    "an item of the other side's name by its own",
    item("", "召开高层联席会议", "次"),
    ["matched-by-likeness 召开高层联席会议"],
    ["L13 joint_meetings_east: · · 5"],
  ],
  ["no item where two are like it", item("", "财政援助资金（省级）", "万元"), ["item-unknown 财政援助资金(省级)"], []],
  ["no item where a word turns the meaning", item("", "未落地企业数", "个"), ["item-unknown 未落地企业数"], []],
  [
    "a unit of measure in the header that is not the item's",
    [
      TITLE,
      ONE,
      ["项目代码", "项目", "计量单位", "本年完成（亿元）", "备注"],
      ["3.03", "财政援助资金合计", "万元", 3.3, ""],
    ],
    ["measure-converted L13 亿元"],
    ["L13 fiscal_aid: · · 33000"],
  ],
  [
    "a unit of measure beside the figure that is not the item's",
    [
      TITLE,
      ONE,
      ["项目代码", "项目", "本年完成", "", "备注"],
      ["", "", "数值", "单位", ""],
      ["3.03", "财政援助资金合计", 3.3, "亿元", ""],
    ],
    ["measure-converted L13 亿元"],
    ["L13 fiscal_aid: · · 33000"],
  ],
  [
    "no figure where two columns give different ones",
    [
      TITLE,
      ONE,
      [...HEADER, "本年完成数"],
      ...rowsOf(0)
        .slice(0, 1)
        .map((row) => [...row, 99]),
    ],
    ["row-conflicting L13"],
    ["L13 cadres_sent: in-error in-error in-error"],
  ],
  [
    "a figure that two columns give alike",
    [
      TITLE,
      ONE,
      [...HEADER, "本年完成数"],
      ...rowsOf(0)
        .slice(0, 1)
        .map((row) => [...row, row[5] ?? ""]),
    ],
    ["row-repeated L13"],
    ["L13 cadres_sent: 10 12 13"],
  ],
];

describe("one row gives", () => {
  it.each(CASES)("%s", async (_, grid, noted, figures) => {
    for (const files of [{ "a.xlsx": await workbookOf({ 表: grid }) }, { "a.csv": csvOf(grid) }]) {
      const batch = await readFiles(files);
      expect(told(batch)).toEqual(noted);
      expect(figuresOf(batch)).toEqual(figures);
    }
  });

  it("the cells of both figures where two columns differ", async () => {
    const grid = CASES.find(([title]) => title.startsWith("no figure where two columns"))?.[1] ?? [];
    const batch = await readFiles({ "a.xlsx": await workbookOf({ 表: grid }) });
    const conflict = batch.notes.find(({ kind }) => kind === "row-conflicting");
    expect(conflict?.detail).toMatchObject({ first: "a.xlsx!表!F4", second: "a.xlsx!表!H4" });
  });
});
