import { describe, expect, it } from "vitest";
import type { Batch } from "../../../src/model/batch.js";
import { readFiles } from "../temporary-batch.js";
import {
  expectedFigures,
  figuresOf,
  type Grid,
  type Grids,
  HEADER,
  rowsOf,
  TITLE,
  told,
  workbookOf,
} from "./laid-out-tables.js";

const sheet = (link: 0 | 1, ...titles: readonly string[]): Grid => [
  TITLE,
  ...titles.map((title) => [title]),
  HEADER,
  ...rowsOf(link),
];
const read = async (grids: Grids): Promise<Batch> => readFiles({ "a.xlsx": await workbookOf(grids) });

describe("the sheet of a link is known", () => {
  it.each<[string, Grids, readonly string[]]>([
    ["by its name", { "杭州—恩施": sheet(0), 杭州至黔东南: sheet(1) }, []],
    [
      "by its title, whatever its name",
      { Sheet2: sheet(0, "结对关系：杭州—恩施"), Sheet1: sheet(1, "杭州—黔东南") },
      [],
    ],
    [
      "by its counterpart's name",
      { 对口恩施州: sheet(0), "2.黔东南": sheet(1) },
      ["matched-by-likeness L13 对口恩施州", "matched-by-likeness L14 2.黔东南"],
    ],
    [
      "by its counterpart's name above it",
      { 结对1: sheet(0, "结对地区：恩施州"), 结对2: sheet(1, "黔东南州结对情况") },
      ["matched-by-likeness L13 结对1", "matched-by-likeness L14 结对2"],
    ],
    [
      "by a name with other words about it",
      { "附件1 杭州—恩施结对表": sheet(0), "杭州市—黔东南州（定稿）": sheet(1) },
      ["matched-by-likeness L13 附件1 杭州—恩施结对表", "matched-by-likeness L14 杭州市—黔东南州（定稿）"],
    ],
    [
      "as the only one left",
      {
        "杭州—恩施": sheet(0),
        Sheet2: sheet(1),
        本级指标: [TITLE, HEADER, ["1.07", "专题研究部署扶贫协作工作", "次", "", "", "", ""]],
      },
      ["matched-by-likeness L14 Sheet2"],
    ],
  ])("%s", async (_, grids, noted) => {
    const batch = await read(grids);
    expect(told(batch)).toEqual(noted);
    expect(figuresOf(batch).filter((text) => !text.includes("study_sessions"))).toEqual(expectedFigures(0, 1));
  });
});

describe("the sheet of a link is not used", () => {
  it("where two could be either link's", async () => {
    const batch = await read({ Sheet1: sheet(0), Sheet2: sheet(1) });
    expect(told(batch)).toEqual(["link-unknown Sheet1", "link-unknown Sheet2"]);
    expect(batch.completeness.find(({ unit }) => unit === "330100")).toMatchObject({ status: "unreadable" });
  });

  it("where the name is that of two counterparts", async () => {
    const grid: Grid = [["广东省 2019 年度"], HEADER, ...rowsOf(0)];
    const batch = await read({ 昭通: grid, "广东—广西": grid });
    expect(told(batch)).toEqual(["link-unknown 昭通"]);
    expect(batch.notes.find(({ kind }) => kind === "link-unknown")?.detail["expected"]).toContain(
      "东莞—昭通、中山—昭通",
    );
  });

  it("where a heading in it names no link", async () => {
    const batch = await read({ "杭州—恩施": [...sheet(0), ["二、其他地区"], HEADER, ...rowsOf(1)] });
    const unplaced = batch.notes.find(({ kind }) => kind === "link-unknown");
    expect(unplaced).toMatchObject({
      asRead: "二、其他地区",
      place: { sheet: "杭州—恩施", row: 10 },
      detail: { code: "section" },
    });
    expect(figuresOf(batch)).toEqual(expectedFigures(0));
  });
});
