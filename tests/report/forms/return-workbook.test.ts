import { beforeAll, describe, expect, it } from "vitest";
import { FIGURE_HEADERS } from "../../../src/model/form-layout.js";
import { NO_PREFILL } from "../../../src/report/forms/prefill.js";
import { returnWorkbook } from "../../../src/report/forms/return-workbook.js";
import { decodeWorkbook } from "../workbook/decode-workbook.js";
import { formulaOf, openCells, openReturn, planOf, rowTexts, sheetOf } from "./form-fixture.js";

type Book = Awaited<ReturnType<typeof openReturn>>;

const books: Record<"恩施" | "贵州" | "杭州", Book | null> = { 恩施: null, 贵州: null, 杭州: null };

function book(name: keyof typeof books): Book {
  const opened = books[name];
  if (opened === null) {
    throw new Error(`${name} was not opened`);
  }
  return opened;
}

beforeAll(async () => {
  for (const name of ["恩施", "贵州", "杭州"] as const) {
    books[name] = await openReturn(name);
  }
});

describe("the sheets of a return", () => {
  it("has one sheet for each link in link order, and an overview from two links on", () => {
    expect(book("恩施").worksheets.map(({ name }) => name)).toEqual([
      "填报说明",
      "本级指标",
      "杭州—恩施",
      "自评与意见",
      "_jiedui",
    ]);
    expect(book("贵州").worksheets.map(({ name }) => name)).toEqual([
      "填报说明",
      "本级指标",
      "大连—六盘水",
      "上海—遵义",
      "苏州—铜仁",
      "杭州—黔东南",
      "宁波—黔西南",
      "青岛—安顺",
      "广州—黔南",
      "广州—毕节",
      "结对汇总",
      "自评与意见",
      "_jiedui",
    ]);
    expect(book("杭州").worksheets.map(({ state }) => state)).toEqual([
      "visible",
      "visible",
      "visible",
      "visible",
      "visible",
      "visible",
      "veryHidden",
    ]);
  });

  it("protects every sheet without a password, and allows widths, heights and the filter", () => {
    for (const sheet of book("贵州").worksheets) {
      expect(sheet, sheet.name).toHaveProperty("sheetProtection.sheet", true);
      expect(sheet).toHaveProperty("sheetProtection.formatColumns", true);
      expect(sheet).toHaveProperty("sheetProtection.formatRows", true);
      expect(sheet).toHaveProperty("sheetProtection.autoFilter", true);
      expect(sheet).not.toHaveProperty("sheetProtection.hashValue");
      expect(sheet.pageSetup).toMatchObject({ paperSize: 9, fitToWidth: 1, fitToHeight: 0 });
    }
  });

  it("decodes the same when made twice", async () => {
    const [one, two] = [
      await returnWorkbook(planOf("恩施"), NO_PREFILL),
      await returnWorkbook(planOf("恩施"), NO_PREFILL),
    ];
    expect(await decodeWorkbook(one.bytes)).toEqual(await decodeWorkbook(two.bytes));
  });
});

describe("a sheet of figures", () => {
  it("lists all the side's link items in code order under the contracted headers", () => {
    for (const [unit, link, count] of [
      ["恩施", "杭州—恩施", 52],
      ["杭州", "杭州—恩施", 42],
    ] as const) {
      const sheet = sheetOf(book(unit), link);
      expect(rowTexts(sheet, 3, 9)).toEqual([...FIGURE_HEADERS]);
      const codes = Array.from({ length: count }, (_, index) => sheet.getCell(`A${index + 4}`).text);
      expect(codes).toEqual([...codes].sort());
      expect(codes).toHaveLength(count);
      expect(sheet.getCell(`A${count + 4}`).text).toMatch(/^D/);
      expect(sheet.views[0]).toMatchObject({ state: "frozen", xSplit: 4, ySplit: 3 });
      expect(sheet.pageSetup).toMatchObject({ orientation: "landscape", printTitlesRow: "1:3" });
    }
  });

  it("prints theme and indicators of the own side, and marks what serves the cross-check alone", () => {
    const west = sheetOf(book("恩施"), "杭州—恩施");
    expect(rowTexts(west, 7, 5)).toEqual([
      "2.01",
      "人才交流",
      "（双方核对）按要求选派党政挂职干部情况",
      "选派党政挂职干部",
      "人",
    ]);
    const east = sheetOf(book("杭州"), "杭州—恩施");
    expect(rowTexts(east, 7, 5)).toEqual(["2.01", "人才支援", "按要求选派党政挂职干部情况", "选派党政挂职干部", "人"]);
  });

  it("opens the three figures and the remark of each item, and nothing else", () => {
    const sheet = sheetOf(book("杭州"), "杭州—恩施");
    const expected = Array.from({ length: 42 }, (_, index) =>
      ["F", "G", "H", "I"].map((column) => `${column}${index + 4}`),
    );
    expect(openCells(sheet)).toEqual(expected.flat());
    expect(sheet.getCell("H4").fill).toMatchObject({ fgColor: { argb: "FFEAF3FB" } });
    expect(sheet.getCell("D4").fill).not.toMatchObject({ fgColor: { argb: "FFEAF3FB" } });
  });

  it("admits what is legal, over all three figures, and says the unit of measure and the definition", () => {
    const sheet = sheetOf(book("杭州"), "杭州—恩施");
    const money = sheet.getCell("G13").dataValidation;
    expect(money).toMatchObject({
      type: "custom",
      formulae: ['IF(ISNUMBER(F13),AND(F13>=0,ROUND(F13,4)=F13),F13="不适用")'],
      showErrorMessage: true,
      showInputMessage: true,
      errorStyle: "stop",
      promptTitle: "3.03 财政援助资金合计",
    });
    expect(money.prompt).toContain("单位：万元");
    expect(money.prompt?.length).toBeLessThanOrEqual(255);
    expect(sheet.getCell("H7").dataValidation.formulae).toEqual([
      'IF(ISNUMBER(F7),AND(F7>=0,ROUND(F7,0)=F7),F7="不适用")',
    ]);
    const yesNo = sheetOf(book("恩施"), "本级指标").getCell("H5").dataValidation;
    expect(yesNo).toMatchObject({ type: "list", formulae: ['"是,否,不适用"'] });
  });
});

describe("what is worked out", () => {
  it("computes derived figures by formula, locked, per link and over all links for a unit's own", () => {
    const link = sheetOf(book("杭州"), "杭州—恩施");
    expect(link.getCell("A46").text).toBe("DE07");
    expect(formulaOf(link, "H46")).toBe(
      'IF(AND(COUNT(H13)>=1,COUNT(F13)>=1,SUM(F13)>0),ROUND((SUM(H13)/SUM(F13)-1)*100,2),"")',
    );
    const own = sheetOf(book("杭州"), "本级指标");
    expect(own.getCell("A8").text).toBe("DE08C");
    expect(formulaOf(own, "H8")).toContain("SUM('杭州—恩施'!H12,'杭州—黔东南'!H12)/SUM(H5)");
    expect(own.getCell("H8").protection?.locked ?? true).toBe(true);
  });

  it("adds the links up and counts blanks on the overview", () => {
    const sheet = sheetOf(book("贵州"), "结对汇总");
    expect(rowTexts(sheet, 3, 13).slice(-2)).toEqual(["合计", "空白"]);
    expect(formulaOf(sheet, "D4")).toBe(`IF('大连—六盘水'!H4="","",'大连—六盘水'!H4)`);
    expect(formulaOf(sheet, "L4")).toBe('IF(COUNT(D4:K4)=0,"",SUM(D4:K4))');
    expect(formulaOf(sheet, "M4")).toBe("COUNTBLANK(D4:K4)");
    expect(openCells(sheet)).toEqual([]);
    expect(sheet.pageSetup.orientation).toBe("landscape");
  });

  it("shows a part that is larger than its whole", () => {
    const sheet = sheetOf(book("贵州"), "结对汇总");
    expect(sheet).toHaveProperty("conditionalFormattings.0", {
      ref: "D5:L5",
      rules: [
        expect.objectContaining({
          type: "expression",
          formulae: ["IF(AND(ISNUMBER(D5),ISNUMBER(D4)),ROUND(D5-(D4),4)>0,FALSE)"],
        }),
      ],
    });
  });

  it("counts the blanks of every sheet on the first and leads to it", () => {
    const cover = sheetOf(book("贵州"), "填报说明");
    expect(rowTexts(cover, 15, 3)).toEqual(["大连—六盘水", "该结对关系的全部项目", "52"]);
    expect(formulaOf(cover, "D15")).toBe("COUNTBLANK('大连—六盘水'!H4:H55)");
    expect(cover.getCell("A15").hyperlink).toBe("#'大连—六盘水'!A1");
    expect(openCells(cover)).toEqual(["B6", "B7", "B8", "B9", "B10"]);
    expect(cover.getCell("B10").dataValidation.formulae).toEqual(['"是,否"']);
    expect(cover.getCell("A2").text).toContain("gkf-2019-13 1.0.0");
  });
});
