import { describe, expect, it } from "vitest";
import type { Batch } from "../../../src/model/batch.js";
import { readFiles } from "../temporary-batch.js";
import { bytesOf, filledBook, sheetOf } from "./filled-return.js";
import {
  csvOf,
  expectedFigures,
  figuresOf,
  type Grid,
  HEADER,
  ITEMS,
  rowsOf,
  TITLE,
  told,
  workbookOf,
} from "./laid-out-tables.js";

const sheet = (...rows: Grid): Grid => [TITLE, ["杭州—恩施"], HEADER, ...rows];
const moved = (link: 0 | 1, by: (row: Grid[number]) => Grid[number]): Grid => rowsOf(link).map(by);

describe("figures under their neighbours' headers", () => {
  it.each<[string, Grid, string]>([
    [
      "to the right, units of measure too",
      sheet(...moved(0, ([code = "", name = "", ...rest]) => [code, name, "", ...rest.slice(0, 4)])),
      "right",
    ],
    [
      "to the right alone",
      sheet(...moved(0, ([code = "", name = "", unit = "", ...rest]) => [code, name, unit, "", ...rest.slice(0, 3)])),
      "right",
    ],
    ["to the left", sheet(...moved(0, ([code = "", name = "", _, ...rest]) => [code, name, ...rest, ""])), "left"],
  ])("%s are one note and none is used", async (_, grid, code) => {
    for (const files of [{ "a.xlsx": await workbookOf({ 表: grid }) }, { "a.csv": csvOf(grid) }]) {
      const batch = await readFiles(files);
      const shifted = batch.notes.filter(({ kind }) => kind === "figures-shifted");
      expect(shifted).toMatchObject([{ unit: "330100", link: "L13", detail: { code, links: "L13", count: 1 } }]);
      expect(figuresOf(batch)).toEqual([]);
    }
  });

  it("of one link leave the other's", async () => {
    const shifted = moved(0, ([code = "", name = "", ...rest]) => [code, name, "", ...rest.slice(0, 4)]);
    const other: Grid = [TITLE, ["杭州—黔东南"], HEADER, ...rowsOf(1)];
    const batch = await readFiles({ "a.xlsx": await workbookOf({ 一: sheet(...shifted), 二: other }) });
    expect(batch.notes.filter(({ kind }) => kind === "figures-shifted")).toHaveLength(1);
    expect(figuresOf(batch)).toEqual(expectedFigures(1));
  });

  it.each<[string, Grid]>([
    [
      "last year blank, a text in the remarks",
      moved(0, ([code = "", name = "", unit = "", , target = "", actual = ""]) => [
        code,
        name,
        unit,
        "",
        target,
        actual,
        "见说明",
      ]),
    ],
    [
      "one cell with a unit of measure",
      moved(0, (row) => (row[0] === "3.03" ? [...row.slice(0, 3), "万元", ...row.slice(4)] : row)),
    ],
    [
      "too few rows to tell",
      moved(0, ([code = "", name = "", ...rest]) => [code, name, "", ...rest.slice(0, 4)]).slice(0, 3),
    ],
  ])("are not seen in %s", async (_, rows) => {
    const batch = await readFiles({ "a.xlsx": await workbookOf({ 表: sheet(...rows) }) });
    expect(batch.notes.filter(({ kind }) => kind === "figures-shifted")).toEqual([]);
    expect(figuresOf(batch)).toHaveLength(rows.length);
  });
});

const LONG = "年度,填报单位,结对关系,项目代码,项目名称,计量单位,上年完成,协议目标,本年完成,备注";
const long = (unit: string, links: readonly string[], count = 5): string =>
  [
    LONG,
    ...links.flatMap((link) => ITEMS.slice(0, count).map(([code]) => `2019,${unit},${link},${code},,,1,2,3,`)),
  ].join("\n");

describe("the form of another unit", () => {
  const kinds = (batch: Batch): readonly string[] => told(batch).filter((text) => /^(form-of|link-foreign)/.test(text));

  it("is one note", async () => {
    const batch = await readFiles({ "a.csv": long("杭州", ["宁波—延边", "宁波—黔西南"]) });
    expect(kinds(batch)).toEqual(["form-of-another-unit 宁波—延边、宁波—黔西南"]);
    expect(batch.notes[0]).toMatchObject({ unit: "330100", detail: { found: "宁波", rows: 10, links: 2 } });
    expect(figuresOf(batch)).toEqual([]);
  });

  it("is told by what people see, not by the hidden sheet", async () => {
    const book = await filledBook("宁波");
    sheetOf(book, "填报说明").getCell("B4").value = "杭州市";
    for (const name of ["本级指标", "宁波—延边", "宁波—黔西南"]) {
      sheetOf(book, name).getCell("A2").value = "填报单位：杭州市　年度：2019";
    }
    const batch = await readFiles({ "a.xlsx": await bytesOf(book) });
    expect([...batch.returns.keys()]).toEqual(["330100"]);
    expect(kinds(batch)).toEqual(["form-of-another-unit 宁波—延边、宁波—黔西南"]);
  });

  it.each<[string, string, readonly string[]]>([
    ["one foreign link among its own", long("杭州", ["宁波—延边", "杭州—恩施"]), ["link-foreign L15 宁波—延边"]],
    ["a few rows alone", long("杭州", ["宁波—延边"], 4), ["link-foreign L15 宁波—延边"]],
    ["its own form", long("杭州", ["杭州—恩施", "杭州—黔东南"]), []],
  ])("is not %s", async (_, file, noted) => {
    expect(kinds(await readFiles({ "a.csv": file }))).toEqual(noted);
  });
});
