import { describe, expect, it } from "vitest";
import { readFiles } from "../temporary-batch.js";
import {
  csvOf,
  expectedFigures,
  figuresOf,
  type Grid,
  HEADER,
  ITEMS,
  matrix,
  rowsOf,
  TITLE,
  told,
  workbookOf,
} from "./laid-out-tables.js";

const ONE = ["杭州—恩施"];
const NOTED: readonly string[] = [];

/** Title of the case, its one sheet, the links read from it, what is told, and the merged ranges of the workbook. */
const SHEETS: readonly (readonly [string, Grid, readonly (0 | 1)[], readonly string[], readonly string[]])[] = [
  [
    "columns in another order",
    [TITLE, ONE, [...HEADER].reverse(), ...rowsOf(0).map((row) => [...row].reverse())],
    [0],
    NOTED,
    [],
  ],
  [
    "titles above",
    [["附件2"], ["（盖章）"], [], TITLE, ["单位：万元、人"], ONE, HEADER, ...rowsOf(0)],
    [0],
    NOTED,
    ["A4:G4"],
  ],
  [
    "values and units under one header",
    [
      TITLE,
      ONE,
      ["指标", "", "上年完成", "", "协议目标", "", "本年完成", "", "备注"],
      ["代码", "名称", "数值", "单位", "数值", "单位", "数值", "单位", ""],
      ...ITEMS.map(([code, name, unit, [a = 0, b = 0, c = 0]]) => [code, name, a, unit, b, unit, c, unit, ""]),
    ],
    [0],
    NOTED,
    ["A3:B3", "C3:D3", "E3:F3", "G3:H3", "I3:I4"],
  ],
  [
    "years under one header",
    [
      TITLE,
      ONE,
      ["项目代码", "项目", "计量单位", "完成情况", "", "", "备注"],
      ["", "", "", "上年完成", "协议目标", "本年完成", ""],
      ...rowsOf(0),
    ],
    [0],
    NOTED,
    ["A3:A4", "B3:B4", "C3:C4", "D3:F3", "G3:G4"],
  ],
  [
    "units of measure in the header",
    [
      TITLE,
      ONE,
      ["项目代码", "项目", "计量单位", "上年完成（万元）", "协议目标(万元)", "本年完成 [万元]", "备注"],
      ...rowsOf(0),
    ],
    [0],
    NOTED,
    [],
  ],
  [
    "a title's unit of money, and no column for it",
    [
      TITLE,
      ["（单位：亿元、人）"],
      ONE,
      HEADER.filter((header) => header !== "计量单位"),
      ...rowsOf(0).map(([code, name, unit, ...rest]) => [
        code ?? "",
        name ?? "",
        ...rest.map((cell) => (unit === "万元" && cell !== "" ? Number(cell) / 10_000 : cell)),
      ]),
    ],
    [0],
    ["measure-converted L13 亿元"],
    [],
  ],
  [
    "sums at top and bottom",
    [TITLE, ONE, HEADER, ["", "合计", "", 1, 2, 3, ""], ...rowsOf(0), ["小计", "", "", 4, 5, 6, ""]],
    [0],
    ["row-not-read 合计"],
    [],
  ],
  [
    "notes and signatures under it",
    [
      TITLE,
      ONE,
      HEADER,
      ...rowsOf(0),
      ["注：资金以万元计。"],
      ["填表人：示例甲", "", "审核人：示例乙"],
      ["填表人：", "示例甲", "审核人：", "示例乙", "联系电话：", "0000-000"],
    ],
    [0],
    NOTED,
    [],
  ],
  [
    "headings between the items",
    [TITLE, ONE, HEADER, ["二、人才支援"], ...rowsOf(0).slice(0, 2), ["", "资金支持"], ...rowsOf(0).slice(2)],
    [0],
    ["row-not-read 二、人才支援"],
    [],
  ],
  [
    "sections under each other, with headers",
    [TITLE, ONE, HEADER, ...rowsOf(0), [], ["结对关系：杭州—黔东南"], HEADER, ...rowsOf(1)],
    [0, 1],
    NOTED,
    [],
  ],
  [
    "sections whose links stand over the figures",
    [TITLE, ["", "", "", ...ONE], HEADER, ...rowsOf(0), ["", "", "", "杭州—黔东南"], HEADER, ...rowsOf(1)],
    [0, 1],
    NOTED,
    [],
  ],
  [
    "sections under one header",
    [TITLE, HEADER, ["杭州—恩施"], ...rowsOf(0), ["二、黔东南州"], ...rowsOf(1)],
    [0, 1],
    ["matched-by-likeness L14 二、黔东南州"],
    [],
  ],
  [
    "a table that goes on under a second header",
    [TITLE, ONE, HEADER, ...rowsOf(0).slice(0, 2), ["（续表）"], HEADER, ...rowsOf(0).slice(2)],
    [0],
    NOTED,
    [],
  ],
  [
    "a block of three columns for each link",
    [
      TITLE,
      ["", "", "", "杭州—恩施", "", "", "杭州—黔东南", "", ""],
      ["项目代码", "项目", "计量单位", "上年完成", "协议目标", "本年完成", "上年完成", "协议目标", "本年完成"],
      ...matrix([0, 1, 2]),
    ],
    [0, 1],
    NOTED,
    ["D2:F2", "G2:I2"],
  ],
  [
    "a block for each counterpart, with the item's headers merged",
    [
      TITLE,
      ["项目代码", "项目", "计量单位", "恩施州", "", "", "黔东南州", "", ""],
      ["", "", "", "上年完成", "协议目标", "本年完成", "上年完成", "协议目标", "本年完成"],
      ...matrix([0, 1, 2]),
    ],
    [0, 1],
    ["matched-by-likeness L13 恩施州", "matched-by-likeness L14 黔东南州"],
    ["A2:A3", "B2:B3", "C2:C3", "D2:F2", "G2:I2"],
  ],
  [
    "links in the header's own text",
    [
      TITLE,
      [
        "项目代码",
        "项目",
        "计量单位",

        "上年完成（杭州—恩施）",
        "协议目标（杭州—恩施）",
        "杭州—恩施本年完成",
        "杭州—黔东南上年完成",
        "杭州—黔东南协议目标",
        "杭州—黔东南本年完成",
      ],
      ...matrix([0, 1, 2]),
    ].map((row) => [...row] as (string | number)[]),
    [0, 1],
    NOTED,
    [],
  ],
];

describe("a return is read right", () => {
  it.each(SHEETS)("with %s", async (_, grid, links, noted, merged) => {
    const book = await readFiles({ "a.xlsx": await workbookOf({ Sheet2: grid, Sheet3: [] }, { Sheet2: merged }) });
    const csv = await readFiles({ "a.csv": csvOf(grid) });
    for (const batch of [book, csv]) {
      expect(told(batch).filter((text) => text !== "file-skipped")).toEqual(noted);
      expect(figuresOf(batch)).toEqual(expectedFigures(...links));
    }
  });
});
