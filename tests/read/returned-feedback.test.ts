import ExcelJS from "exceljs";
import { beforeAll, describe, expect, it } from "vitest";
import type { Batch } from "../../src/model/batch.js";
import { feedbackWorkbook } from "../../src/report/feedback-workbook/feedback-workbook.js";
import { present } from "../build/present.js";
import { nationalResult } from "../report/result/national-result.js";
import { openWorkbook } from "../report/workbook/decode-workbook.js";
import { scheme } from "./scheme.js";
import { filesOf, notesOf, readFiles, returnOf } from "./temporary-batch.js";

const SHEET = "整改清单";
const good = returnOf("2019,浙江,,1.07,,,1,1,1,");
let bytes: Uint8Array;

beforeAll(async () => {
  bytes = (await feedbackWorkbook(nationalResult(), scheme, "520000")).bytes;
});

interface Filled {
  readonly book: ExcelJS.Workbook;
  readonly sheet: ExcelJS.Worksheet;
  /** Number of the header row. */
  readonly header: number;
  readonly column: (title: string) => number;
  /** Ids of the points, from the top. */
  readonly ids: readonly string[];
}

/** The feedback to Guizhou, with 说明 typed beside its first two points. */
async function filled(): Promise<Filled> {
  const book = await openWorkbook(bytes);
  const sheet = present(book.getWorksheet(SHEET));
  const titles = sheet.getColumn(1).values.indexOf("编号");
  const column = (title: string): number =>
    present(Array.from({ length: 12 }, (_, index) => index + 1).find((at) => sheet.getCell(titles, at).text === title));
  const ids = sheet
    .getColumn(1)
    .values.slice(titles + 1)
    .map(String);
  sheet.getCell(titles + 1, column("说明")).value = "第一项说明";
  sheet.getCell(titles + 2, column("说明")).value = " 第二项\n分两行 ";
  sheet.getCell(titles + 2, column("完成时限")).value = new Date(Date.UTC(2020, 4, 31));
  return { book, sheet, header: titles, column, ids };
}

async function saved(book: ExcelJS.Workbook): Promise<Uint8Array> {
  return new Uint8Array(await book.xlsx.writeBuffer());
}

function readBack(file: string | Uint8Array, name = "说明材料/a.xlsx", year?: number): Promise<Batch> {
  return readFiles({ "b.csv": good, [name]: file }, year === undefined ? {} : { year });
}

const answersIn = (batch: Batch): readonly string[] =>
  batch.answers.map(({ unit, point, text, deadline }) => [unit, point, text, deadline].join("|"));

/** The same table in a workbook of another program, without this one's mark. */
async function retyped({ sheet }: Filled, title: readonly string[]): Promise<ExcelJS.Workbook> {
  const book = new ExcelJS.Workbook();
  const copy = book.addWorksheet("Sheet1");
  copy.addRow([]);
  copy.addRow(title);
  for (const row of sheet.getRows(1, sheet.rowCount) ?? []) {
    copy.addRow((row.values as ExcelJS.CellValue[]).slice(1));
  }
  return book;
}

describe("a returned feedback", () => {
  it("is read as typed, by point and province, with the cell of each", async () => {
    const { book, header, ids, column } = await filled();
    const batch = await readBack(await saved(book));
    expect(answersIn(batch)).toEqual([`520000|${ids[0]}|第一项说明|`, `520000|${ids[1]}|第二项\n分两行|2020-05-31`]);
    expect(batch.answers[0]?.place).toEqual({
      file: "说明材料/a.xlsx",
      sheet: SHEET,
      row: header + 1,
      cell: `${String.fromCharCode(64 + column("说明"))}${header + 1}`,
      column: "说明",
    });
    expect(batch.files.map(({ path, form, units }) => [path, form, units])).toEqual([
      ["b.csv", "return", ["330000"]],
      ["说明材料/a.xlsx", "explanations", ["520000"]],
    ]);
    expect(batch.notes).toEqual([]);
  });

  it("is told by its content when its rows were sorted and deleted and its sheet renamed", async () => {
    const { book, sheet, header, ids } = await filled();
    sheet.name = "贵州答复";
    sheet.spliceRows(header + 3, sheet.rowCount);
    const [first, second] = [sheet.getRow(header + 1).values, sheet.getRow(header + 2).values];
    sheet.getRow(header + 1).values = second as ExcelJS.CellValue[];
    sheet.getRow(header + 2).values = first as ExcelJS.CellValue[];
    const batch = await readBack(await saved(book), "x.xlsx");
    expect(batch.answers.map(({ point }) => point)).toEqual([ids[1], ids[0]]);
    expect(batch.notes).toEqual([]);
  });

  it("is told by its content without this program's mark, under rows of titles", async () => {
    const feedback = await filled();
    const batch = await readBack(await saved(await retyped(feedback, ["贵州省扶贫办", "2020年4月"])));
    expect(answersIn(batch)).toHaveLength(2);
    expect(batch.notes).toEqual([]);
  });

  it("is skipped as this program's own where nothing was filled in, with its mark or without", async () => {
    const book = await openWorkbook(bytes);
    const sheet = present(book.getWorksheet(SHEET));
    const bare = await retyped({ sheet } as Filled, []);
    for (const file of [await saved(book), await saved(bare)]) {
      const batch = await readBack(file);
      expect(filesOf(batch, "file-skipped")).toEqual(["说明材料/a.xlsx own-output"]);
      expect([batch.answers, batch.notes.length, batch.files.length]).toEqual([[], 1, 1]);
    }
  });

  it("may be a CSV file, with line breaks inside its cells", async () => {
    const { sheet, ids } = await filled();
    const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;
    const lines = (sheet.getRows(1, sheet.rowCount) ?? []).map((row) =>
      Array.from({ length: 11 }, (_, index) => quoted(row.getCell(index + 1).text)).join(","),
    );
    const batch = await readBack(lines.join("\r\n"), "整改清单.csv");
    expect(batch.answers.map(({ point, text }) => [point, text])).toEqual([
      [ids[0], "第一项说明"],
      [ids[1], "第二项\n分两行"],
    ]);
  });

  it("may carry its words in a column added to another sheet", async () => {
    const book = await openWorkbook(bytes);
    const sheet = present(book.getWorksheet("双方数据核实"));
    const header = sheet.getColumn(1).values.indexOf("差异编号");
    sheet.getCell(header, 19).value = "说明";
    sheet.getCell(header + 3, 19).value = "以我方台账为准";
    const batch = await readBack(await saved(book));
    expect(answersIn(batch)).toEqual([`520000|${sheet.getCell(header + 3, 1).text}|以我方台账为准|`]);
    expect(batch.notes).toEqual([]);
  });

  it("names the cell of a filled row that has no id, or one that no feedback prints", async () => {
    const { book, sheet, header, column } = await filled();
    sheet.getCell(header + 1, 1).value = null;
    sheet.getCell(header + 2, 1).value = "第2项";
    sheet.getCell(sheet.rowCount + 2, column("整改措施")).value = "说明：补充一项";
    const batch = await readBack(await saved(book));
    expect(batch.answers).toEqual([]);
    const noted = batch.notes.filter(({ kind }) => kind === "explanation-unplaced");
    expect(noted.map(({ unit, asRead, detail, place }) => [unit, asRead, detail["code"], place.cell])).toEqual([
      ["520000", "第一项说明", "point-blank", `H${header + 1}`],
      ["520000", "第2项", "point-unreadable", `A${header + 2}`],
      ["520000", "说明：补充一项", "point-blank", expect.stringMatching(/^I\d+$/)],
    ]);
  });

  it("needs a province: the title's, else that of 单位", async () => {
    const { book, sheet, header, column } = await filled();
    for (const one of book.worksheets) {
      one.getCell("A1").value = "反馈";
    }
    sheet.getCell(header + 1, column("单位")).value = "铜仁";
    sheet.getCell(header + 2, column("单位")).value = "某处";
    const batch = await readBack(await saved(book));
    expect(batch.answers.map(({ unit }) => unit)).toEqual(["520000"]);
    expect(notesOf(batch, "explanation-unplaced")).toEqual([`· · · ${header + 2} 第二项\n分两行`]);
  });

  it("of another year explains nothing", async () => {
    const { book } = await filled();
    const batch = await readBack(await saved(book), "a.xlsx", 2018);
    expect(batch.answers).toEqual([]);
    expect(filesOf(batch, "year-differs")).toContain("a.xlsx row");
  });
});
