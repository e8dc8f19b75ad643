import { describe, expect, it } from "vitest";
import type { Sheet, Table, Workbook } from "../../../src/report/workbook/description.js";
import { renderWorkbook } from "../../../src/report/workbook/render-workbook.js";
import { decodeWorkbook, openWorkbook } from "./decode-workbook.js";

const table: Table = {
  columns: [
    { header: "单位" },
    { header: "东部报", band: "双方数据", format: "figure" },
    { header: "中西部报", band: "双方数据", format: "figure" },
    { header: "等次", align: "center" },
  ],
  rows: [
    ["杭州", 5200, 4999.5, { value: "好", style: "好" }],
    ["=1+1", 0, null, { value: "较差", style: "较差" }],
  ],
};

function book(sheet: Partial<Sheet>): Workbook {
  const base: Sheet = { name: "表", orientation: "landscape", title: "标题", tables: [table] };
  return { title: "等次建议表", edition: "A&B 1.0", sheets: [{ ...base, ...sheet }] };
}

describe("renderWorkbook", () => {
  it("writes values with their own formats and fills", async () => {
    const lines = await decodeWorkbook(await renderWorkbook(book({})));
    expect(lines).toEqual([
      "表!A1 | 标题 |  | ",
      "表!A2 | 单位 |  | FFD9E2EC",
      "表!B2 | 双方数据 |  | FFD9E2EC",
      "表!D2 | 等次 |  | FFD9E2EC",
      "表!B3 | 东部报 |  | FFD9E2EC",
      "表!C3 | 中西部报 |  | FFD9E2EC",
      "表!A4 | 杭州 | @ | ",
      "表!B4 | 5200 | #,##0_  | ",
      "表!C4 | 4999.5 | #,##0.0_  | ",
      "表!D4 | 好 | @ | FF1E6B3C",
      "表!A5 | =1+1 | @ | ",
      "表!B5 | 0 | #,##0_  | ",
      "表!D5 | 较差 | @ | FFF2A49A",
    ]);
  });

  it("freezes, repeats and filters the one table's true range", async () => {
    const [sheet] = (await openWorkbook(await renderWorkbook(book({ frozenColumns: 1 })))).worksheets;
    expect(sheet?.autoFilter).toBe("A3:D5");
    expect(sheet?.pageSetup).toMatchObject({
      paperSize: 9,
      orientation: "landscape",
      fitToWidth: 1,
      fitToHeight: 0,
      printTitlesRow: "2:3",
    });
    expect(sheet?.views[0]).toMatchObject({ state: "frozen", xSplit: 1, ySplit: 3 });
    expect(sheet?.headerFooter.oddFooter).toBe("&L&8 等次建议表　A&&B 1.0&R&8 第 &P 页 / 共 &N 页");
  });

  it("does not filter or freeze several tables, and says when one is empty", async () => {
    const rendered = await renderWorkbook(book({ tables: [table, { ...table, heading: "二", rows: [] }] }));
    const [sheet] = (await openWorkbook(rendered)).worksheets;
    expect(sheet?.autoFilter ?? null).toBeNull();
    expect(sheet?.views.map((view) => view.state)).toEqual(["normal"]);
    expect(sheet?.getCell("A10").text).toBe("（无）");
    expect(sheet?.getCell("A10").isMerged).toBe(true);
  });

  it("lets a header reach over columns without one", async () => {
    const columns = [{ header: "符号" }, { header: "含义" }, { header: "" }, { header: "" }];
    const bytes = await renderWorkbook(book({ tables: [{ columns, rows: [["*", { value: "暂定", span: 3 }]] }] }));
    const [sheet] = (await openWorkbook(bytes)).worksheets;
    expect(["A2", "C2", "D2", "D3"].map((address) => sheet?.getCell(address).master.address)).toEqual([
      "A2",
      "B2",
      "B2",
      "B3",
    ]);
  });

  it("decodes the same when made twice, and knows no clock", async () => {
    const [one, two] = await Promise.all([renderWorkbook(book({})), renderWorkbook(book({}))]);
    expect(await decodeWorkbook(one)).toEqual(await decodeWorkbook(two));
    expect((await openWorkbook(one)).created.toISOString()).toBe("2019-06-05T00:00:00.000Z");
  });

  it("gives a drop-down one range over rows 9 to 110", async () => {
    const rows = Array.from({ length: 108 }, () => ["", null]);
    const choices = { columns: [{ header: "核实情况", choices: ["属实", "不属实"] }, { header: "说明" }], rows };
    const bytes = await renderWorkbook(book({ tables: [choices] }));
    const [sheet] = (await openWorkbook(bytes)).worksheets;
    expect(sheet?.getCell("A3").dataValidation?.formulae).toEqual(['"属实,不属实"']);
    expect(sheet?.getCell("A110").dataValidation?.showErrorMessage).toBe(true);
  });

  it("refuses a number no workbook can hold, and drop-downs too long to work", async () => {
    await expect(renderWorkbook(book({ tables: [{ ...table, rows: [["a", Number.NaN]] }] }))).rejects.toThrow(
      RangeError,
    );
    const choices = ["一".repeat(200), "二".repeat(60)];
    const long: Table = { columns: [{ header: "选", choices }], rows: [[null]] };
    await expect(renderWorkbook(book({ tables: [long] }))).rejects.toThrow(RangeError);
  });

  it("leads to a sheet by its final name", async () => {
    const linked: Table = { columns: [{ header: "目录" }], rows: [[{ value: "见表", toSheet: "甲/乙" }]] };
    const sheets: Sheet[] = [
      { name: "目录", orientation: "portrait", title: "目录", tables: [linked] },
      { name: "甲/乙", orientation: "portrait", title: "乙", tables: [table] },
    ];
    const opened = await openWorkbook(await renderWorkbook({ ...book({}), sheets }));
    expect(opened.worksheets.map((sheet) => sheet.name)).toEqual(["目录", "甲／乙"]);
    expect(opened.worksheets[0]?.getCell("A3").hyperlink).toBe("#'甲／乙'!A1");
  });
});
