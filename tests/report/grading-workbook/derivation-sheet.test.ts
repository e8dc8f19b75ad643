import type { Workbook } from "exceljs";
import { beforeAll, describe, expect, it } from "vitest";
import { deriver } from "../../../src/explain/deriver.js";
import { gradingWorkbook } from "../../../src/report/grading-workbook/grading-workbook.js";
import type { Result } from "../../../src/report/result/schema.js";
import { present } from "../../build/present.js";
import { scheme } from "../../build/scheme.js";
import { readSample, resultOf } from "../../whole/sample-result.js";
import { openWorkbook } from "../workbook/decode-workbook.js";

let result: Result;
let book: Workbook;
beforeAll(async () => {
  result = resultOf(await readSample());
  book = await openWorkbook((await gradingWorkbook(result, scheme, deriver(result, scheme))).bytes);
});

const SHEET = "评分说明";

/** Rows of the sheet below its header: outline level, hidden or not, and the cells' texts. */
function printed() {
  const rows: { readonly level: number; readonly hidden: boolean; readonly texts: readonly string[] }[] = [];
  present(book.getWorksheet(SHEET)).eachRow((row, number) => {
    const texts = [1, 2, 3, 4, 5, 6, 7].map((column) => row.getCell(column).text);
    if (number > 4) {
      rows.push({ level: row.outlineLevel ?? 0, hidden: row.hidden, texts });
    }
  });
  return rows.filter(({ texts }) => texts[1] !== texts[0]);
}

describe("the sheet of derivations", () => {
  it("shows one row a unit, everything else folded below it", () => {
    const open = printed().filter(({ hidden }) => !hidden);
    expect(open).toHaveLength(result.units.length);
    expect(open.every(({ level, texts }) => level === 0 && texts[0] === "单位")).toBe(true);
    expect(printed().every(({ level, hidden }) => hidden === level > 0)).toBe(true);
    const { properties, pageSetup } = present(book.getWorksheet(SHEET));
    expect(properties.outlineProperties).toEqual({ summaryBelow: false, summaryRight: false });
    // Excel refuses a sheet that has both.
    expect(pageSetup.fitToPage).not.toBe(true);
  });

  it("goes from the grade down to the pairing with formula, basis and cell", () => {
    const rows = printed();
    const from = rows.findIndex(({ texts }) => texts[1] === "杭州市");
    const unit = rows.slice(from, from + rows.slice(from + 1).findIndex(({ level }) => level === 0));
    const line = (name: string) => present(unit.find(({ texts }) => texts[1]?.trim() === name)).texts.slice(2, 6);
    expect(line("综合得分 G")).toEqual([expect.stringMatching(/^\(95 \+ .*\) ÷ 10$/), "94.00", "附件", ""]);
    expect(line("财政援助资金合计（对照协议目标）")).toEqual([
      "完成率：(18960 + 61320) ÷ (15800 + 51100) = 1.2000\n得分：1.2000 ≥ 1.2 → 100.00",
      "100.00",
      "二（一）、A-15、A-04",
      "",
    ]);
    const part = present(unit.find(({ texts }) => texts[2]?.includes("min(40001.15, 1.2 × 15800) = 18960") === true));
    expect(part.texts.slice(3, 6)).toEqual([
      "18960",
      "A-04",
      "填报表/东部/杭州市.csv 第 20 行 本年完成\n协议任务/浙江省.csv 第 33 行",
    ]);
  });

  it("is where the ranked sheets' names lead", () => {
    for (const { title } of scheme.groups) {
      present(book.getWorksheet(title)).eachRow((row) => {
        const { hyperlink, text } = row.getCell(2);
        const at = /^#'评分说明'!(A\d+)$/.exec(hyperlink ?? "")?.[1];
        if (at !== undefined) {
          const name = present(book.getWorksheet(SHEET)).getCell(at.replace("A", "B")).text;
          expect(name.startsWith(text)).toBe(true);
        }
      });
    }
    const linked = scheme.groups.flatMap(({ title }) => {
      const names: string[] = [];
      present(book.getWorksheet(title)).eachRow((row) => {
        if (row.getCell(2).hyperlink?.includes(SHEET) === true) {
          names.push(row.getCell(2).text);
        }
      });
      return names;
    });
    expect(linked).toHaveLength(result.units.length);
  });
});
