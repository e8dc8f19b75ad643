import { describe, expect, it } from "vitest";
import { gradingWorkbook } from "../../../src/report/grading-workbook/grading-workbook.js";
import type { Result } from "../../../src/report/result/schema.js";
import { resultSchema } from "../../../src/report/result/schema.js";
import { finalResultFixture, resultFixture, schemeFixture } from "../result-fixture.js";
import { decodeWorkbook, openWorkbook } from "../workbook/decode-workbook.js";

const made = new Map<Result, ReturnType<typeof render>>();

async function render(result: Result) {
  const { path, bytes } = await gradingWorkbook(result, schemeFixture);
  return { path, bytes, book: await openWorkbook(bytes) };
}

/** Each result is rendered once. */
function rendered(result: Result): ReturnType<typeof render> {
  const before = made.get(result) ?? render(result);
  made.set(result, before);
  return before;
}

/** The values of a sheet's row that begins with a value in a column. */
function rowWith(
  book: Awaited<ReturnType<typeof openWorkbook>>,
  sheet: string,
  column: number,
  value: string,
): string[] {
  const target = book.getWorksheet(sheet);
  const found: string[] = [];
  target?.eachRow((row) => {
    if (row.getCell(column).text === value && found.length === 0) {
      row.eachCell({ includeEmpty: true }, (cell) =>
        found.push(cell.isMerged && cell.master.address !== cell.address ? "" : cell.text),
      );
    }
  });
  return found;
}

const EAST_CITIES = "东部市";

describe("gradingWorkbook", () => {
  it("has a fixture that is a result", () => {
    expect(resultSchema.safeParse(resultFixture).error).toBeUndefined();
    expect(resultSchema.safeParse(finalResultFixture).error).toBeUndefined();
  });

  it("holds the sheets of the working group in their order, each titled as a suggestion", async () => {
    const { path, book } = await rendered(resultFixture);
    expect(path).toBe("等次建议表.xlsx");
    expect(book.worksheets.map((sheet) => sheet.name)).toEqual([
      "汇总",
      ...schemeFixture.groups.map(({ title }) => title),
      "稳健性",
      "十项得分",
      "指标得分",
      "协议完成",
      "双方数据核对",
      "核对平衡表",
      "差异程度",
      "结对×项目",
      "校验问题",
      "等次限定情形",
      "约谈建议",
      "报送情况",
      "校验规则执行情况",
      "假设与依据",
      "数据来源",
    ]);
    for (const sheet of book.worksheets) {
      expect(sheet.getCell("A1").text).toContain("2019年度东西部扶贫协作成效初步评价结果（等次建议）：");
    }
  });

  it("ranks a group with letters, marks and remarks, and lists units without return below", async () => {
    const { book } = await rendered(resultFixture);
    const letters = Array.from({ length: 10 }, () => "优");
    const good = "综合评价好";
    expect(rowWith(book, EAST_CITIES, 2, "杭州")).toEqual([
      ...["1", "杭州", "", "95", "1", "96", "95", ...letters, good, "", "", good, good, "名次并列"],
    ]);
    expect(rowWith(book, EAST_CITIES, 2, "宁波").slice(-5)).toEqual([
      "",
      "V1 未核",
      good,
      good,
      "名次并列；V1 未核（无协议任务）",
    ]);
    expect(rowWith(book, EAST_CITIES, 2, "福州")).toEqual([
      ...["待定", "福州", "", "待定", "1", "待定", "待定", "良*", ...letters.slice(2), "待评"],
      ...["待定", "", "", "待定", "待定", "第10项待评，等次可能为综合评价较好至综合评价好"],
    ]);
    expect(rowWith(book, EAST_CITIES, 2, "厦门")[2]).toBe(
      "未报送有效填报表（重复报送），本年度未评价；其结对关系仍用于评价对方",
    );
    const names = book.getWorksheet(EAST_CITIES)?.getColumn(2).values.slice(5, 10);
    expect(names).toEqual(["杭州", "宁波", "福州", "大连", "苏州"]);
  });

  it("shows how a cap and a veto came about, with the law's words", async () => {
    const { book, bytes } = await rendered(resultFixture);
    const group = schemeFixture.groups.find(({ id }) => id === "west-city")?.title ?? "";
    expect(rowWith(book, group, 2, "恩施").slice(-6, -1)).toEqual([
      "综合评价好",
      "",
      "V1（五，一是）",
      "综合评价较差",
      "综合评价较差",
    ]);
    expect(rowWith(book, group, 2, "黔东南").slice(-6)).toEqual([
      "综合评价较好",
      "K1（五，第一段），未改变等次",
      "",
      "综合评价较好",
      "综合评价好",
      "V1 存疑，核实后最低可能为综合评价较差",
    ]);
    const lines = await decodeWorkbook(bytes);
    expect(lines.some((line) => line.startsWith(`${group}!`) && line.includes("“一是未完成年度扶贫协作协议的”"))).toBe(
      true,
    );
    expect(rowWith(book, "等次限定情形", 1, "恩施")).toEqual([
      "恩施",
      "V1 未完成年度扶贫协作协议",
      "五，一是：“一是未完成年度扶贫协作协议的”",
      "数据判定未完成",
      "等次为综合评价较差",
      "",
      "",
      "杭州—恩施 3.03 财政援助资金合计 目标 5000，完成 3000",
      "协议任务与采用数",
      "",
      "",
      "",
    ]);
    expect(rowWith(book, "约谈建议", 2, "恩施").slice(2, 4)).toEqual([
      "综合评价较差",
      "建议等次为综合评价较差，V1 杭州—恩施 3.03 财政援助资金合计 采用 3000／目标 5000",
    ]);
    expect(rowWith(book, "约谈建议", 2, "黔东南")).toEqual([]);
  });

  it("shows both sides' figures with their cut-off days, and 0 apart from nothing", async () => {
    const { book } = await rendered(resultFixture);
    const money = rowWith(book, "双方数据核对", 1, "C0000000000001");
    expect(money.slice(5, 15)).toEqual([
      ...["5200", "5000", "200", "0.039216", "原因不明", "5000", "就低暂定", "5000", "5200"],
      "2019-11-30\n含预计数",
    ]);
    const people = rowWith(book, "双方数据核对", 1, "C0000000000002");
    expect(people.slice(5, 8)).toEqual(["0", "", ""]);
  });

  it("sums links, not units, and balances both sides", async () => {
    const { book } = await rendered(resultFixture);
    expect(rowWith(book, "汇总", 1, "3.03 财政援助资金合计")).toEqual(["3.03 财政援助资金合计", "万元", "8900", "2"]);
    expect(rowWith(book, "核对平衡表", 1, "3.03 财政援助资金合计")).toEqual([
      ...["3.03 财政援助资金合计", "万元", "5200", "5000", "200", "0", "0", "0"],
    ]);
    expect(rowWith(book, "汇总", 1, "东部市")).toEqual(["东部市", "13", "2", "0", "0", "0", "1", "10"]);
    expect(rowWith(book, "汇总", 1, "合计")).toEqual(["合计", "56", "2", "1", "0", "1", "1", "51"]);
    expect(rowWith(book, "汇总", 1, "单方未报")).toEqual(["单方未报", "1", "0"]);
    expect(rowWith(book, "汇总", 1, "提示")).toEqual(["提示", "1", "1"]);
  });

  it("shows approved grades once there are any, and no title calls them suggestions", async () => {
    const { book } = await rendered(finalResultFixture);
    expect(rowWith(book, EAST_CITIES, 2, "杭州").slice(-3)).toEqual(["综合评价好", "综合评价较好", "名次并列"]);
    expect(rowWith(book, EAST_CITIES, 2, "宁波").at(-2)).toBe("未审定");
    for (const sheet of book.worksheets) {
      expect(sheet.getCell("A1").text).not.toContain("初步");
    }
  });

  it("names every file with its hash and every assumption", async () => {
    const { book } = await rendered(resultFixture);
    expect(rowWith(book, "数据来源", 2, "示例数据/杭州.csv")).toEqual([
      ...["1", "示例数据/杭州.csv", "填报表", "杭州", "utf-8", "2019-12-30", "a".repeat(64)],
    ]);
    for (const { id, text } of schemeFixture.assumptions) {
      expect(rowWith(book, "假设与依据", 1, id)[1]).toBe(text);
    }
  });

  it("names behind points, cuts, bonus, tolerances and talks what the scheme says they rest on", async () => {
    const { grading, tolerances } = schemeFixture;
    const other = {
      ...schemeFixture,
      grading: {
        ...grading,
        bases: {
          ...grading.bases,
          points: "附件；A-31",
          gradeCuts: "A-32",
          maximumInnovation: "A-33",
          talk: "五；A-34",
        },
      },
      tolerances: tolerances.map((tolerance) => ({ ...tolerance, basis: "A-35" })),
    };
    const book = await openWorkbook((await gradingWorkbook(resultFixture, other)).bytes);
    const meaning = (sign: string) => rowWith(book, "汇总", 1, sign)[1];
    expect(meaning("综合得分")).toBe("各项得分（优 95、良 85、中 70、差 30；附件、A-31）按权重相加");
    expect(meaning("综合得分（含创新）")).toBe("综合得分加创新加分（A-33），等次按它计算（A-32）");
    expect(meaning("容差就低")).toBe("双方差异在容差内（A-35），用较低数");
    const notes: string[] = [];
    book.getWorksheet("约谈建议")?.eachRow((row) => notes.push(row.getCell(1).text));
    expect(notes.join("")).toContain("名单口径见 五、A-34；");
  });
});
