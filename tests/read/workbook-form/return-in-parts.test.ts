import { describe, expect, it } from "vitest";
import { readFiles } from "../temporary-batch.js";
import {
  csvOf,
  expectedFigures,
  figuresOf,
  type Grid,
  HEADER,
  rowsOf,
  TITLE,
  told,
  workbookOf,
} from "./laid-out-tables.js";

const titled = (...titles: readonly string[]): Grid => [
  [`${TITLE[0]}　${titles.join("　")}`],
  [`填报单位：杭州市　年度：2019　${titles.join("　")}　只填浅蓝色单元格`],
];
const part = (link: 0 | 1): string =>
  csvOf([...titled(`结对关系：${link === 0 ? "杭州—恩施（L13）" : "杭州—黔东南（L14）"}`), HEADER, ...rowsOf(link)]);
const COVER = csvOf([
  ["2019 年度东西部扶贫协作成效评价填报表"],
  ["填报单位", "杭州市（330100）"],
  ["年度", "2019"],
  ["填报人", "示例甲"],
  ["审核人", "示例乙"],
  ["填报日期", "2020-01-15"],
  ["数据截止日", "2019-12-31"],
  ["是否含预计数", "否"],
]);
const NARRATIVE = csvOf([
  ["杭州市 2019 年度　自评与意见"],
  ["一、自评"],
  ["序号", "评价内容", "自评内容"],
  ["1", "组织领导", "示例自评"],
  ["二、结对方意见"],
  ["结对关系", "结对方意见", "答复日期", "答复文号", "意见内容"],
  ["杭州—恩施", "同意", "2020-01-10", "示例1号", ""],
]);
const OWN = csvOf([...titled("本级指标"), HEADER, ["1.07", "专题研究部署扶贫协作工作", "次", "3", "4", "5", ""]]);

describe("the sheets of a return as files of one folder", () => {
  it("are one return", async () => {
    const batch = await readFiles({
      "杭州/杭州-填报说明.csv": COVER,
      "杭州/杭州-本级指标.csv": OWN,
      "杭州/杭州-杭州—恩施.csv": part(0),
      "杭州/杭州-杭州—黔东南.csv": part(1),
      "杭州/杭州-自评与意见.csv": NARRATIVE,
    });
    const filed = batch.returns.get("330100");
    expect(told(batch)).toEqual(["return-in-parts"]);
    expect([...figuresOf(batch)].sort()).toEqual([...expectedFigures(0, 1), "null study_sessions: 3 4 5"].sort());
    expect(filed?.meta).toMatchObject({
      filler: "示例甲",
      cutoff: "2019-12-31",
      estimated: false,
      narratives: { 1: "示例自评" },
    });
    expect(filed?.meta.opinions).toMatchObject([{ link: "L13", answer: "同意", number: "示例1号" }]);
    expect(batch.completeness.find(({ unit }) => unit === "330100")).toMatchObject({
      status: "received",
      files: { length: 5 },
    });
  });

  it("are one return in long layout too, and with a workbook among them", async () => {
    const long = `${"年度,填报单位,结对关系,项目代码,项目名称,计量单位,上年完成,协议目标,本年完成,备注"}\n2019,杭州,,1.07,,,3,4,5,\n`;
    const book = await workbookOf({ "杭州—恩施": [TITLE, HEADER, ...rowsOf(0)] });
    const batch = await readFiles({ "a.csv": long, "b.xlsx": book, "c.csv": part(1) });
    expect(told(batch)).toEqual(["return-in-parts"]);
    expect(figuresOf(batch)).toHaveLength(11);
  });

  it.each([
    ["where two fill in the same", { "x/1.csv": part(0), "x/2.csv": part(0), "x/3.csv": part(1) }],
    ["in several folders", { "x/1.csv": part(0), "y/2.csv": part(1) }],
  ])("are several returns %s", async (_, files) => {
    const batch = await readFiles(files);
    expect(batch.completeness.find(({ unit }) => unit === "330100")).toMatchObject({
      status: "duplicate",
      files: Object.keys(files),
    });
    expect(batch.returns.size).toBe(0);
  });

  it("are the return that batch.yaml chooses by one of them", async () => {
    const batch = await readFiles({
      "batch.yaml": "choices: { 杭州: x/2.csv }",
      "x/1.csv": part(0),
      "x/2.csv": part(1),
      "y/3.csv": part(1),
    });
    expect(figuresOf(batch)).toEqual(expectedFigures(0, 1));
  });

  it("hold an overview and a hidden sheet that are not read", async () => {
    const overview = csvOf([
      ["杭州市 2019 年度东西部扶贫协作　结对汇总（本年完成）"],
      ["项目代码", "项目", "计量单位", "杭州—恩施", "合计"],
      ["2.01", "选派党政挂职干部", "人", "13", "13"],
    ]);
    const hidden =
      "form,return\nlayout,1\nscheme,gkf-2019-13\nversion,1.0.0\nunit,330100\nyear,2019\nsheet,row,link,item,cell\n";
    const batch = await readFiles({ "1.csv": part(0), "2.csv": overview, "3.csv": hidden });
    expect(told(batch)).toEqual(["file-skipped", "file-skipped"]);
    expect(figuresOf(batch)).toEqual(expectedFigures(0));
  });
});
