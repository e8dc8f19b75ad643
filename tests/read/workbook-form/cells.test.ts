import { describe, expect, it } from "vitest";
import { runPass } from "../../../src/check/check.js";
import { notANumber } from "../../../src/check/rules/not-a-number.js";
import type { Batch } from "../../../src/model/batch.js";
import { scheme } from "../scheme.js";
import { readFiles } from "../temporary-batch.js";
import { bytesOf, filledBook, sheetOf } from "./filled-return.js";

/** Messages of not-a-number on the figures of a batch, by their cells. */
function toldAt(batch: Batch, sheet: string): ReadonlyMap<string | undefined, string> {
  const { findings } = runPass([notANumber], { scheme, batch, agreement: [] });
  const own = findings.filter(({ place }) => place.sheet === sheet);
  return new Map(own.map(({ place, message }) => [place.cell, message.zh]));
}

describe("cells that hold no plain figure", () => {
  it("are unreadable with a text that says why, never blank or 0", async () => {
    const book = await filledBook("定西");
    const sheet = book.worksheets[2];
    if (sheet === undefined) {
      throw new Error("no link sheet");
    }
    sheet.getCell("H4").value = { formula: "F4+1", date1904: false };
    sheet.getCell("H5").value = { formula: "F4/0", result: { error: "#DIV/0!" }, date1904: false };
    sheet.getCell("H6").value = { formula: "F4*2", result: 12, date1904: false };
    sheet.getCell("H7").value = true;
    sheet.getCell("H10").value = 0.1 + 0.2;
    const batch = await readFiles({ "a.xlsx": await bytesOf(book) });
    const filed = [...(batch.returns.get("621100")?.rows.values() ?? [])];
    const at = (cell: string): string | undefined =>
      filed
        .map(({ actual }) => actual)
        .filter(({ place }) => place.cell === cell && place.sheet === sheet.name)
        .map(({ state, asRead }) => `${state} ${asRead}`)[0];
    expect(["H4", "H5", "H6", "H7", "H10"].map(at)).toEqual([
      "unreadable （公式未计算）",
      "unreadable #DIV/0!",
      "given 12",
      "unreadable TRUE",
      expect.stringMatching(/^(?:given|in-error) 0\.3$/),
    ]);
    const told = toldAt(batch, sheet.name);
    expect(told.get("H4")).toMatch(/公式没有计算结果.*Excel.*保存/);
    expect(told.get("H5")).toMatch(/#DIV\/0!.*改正公式/);
    expect(batch.notes).toEqual([]);
  });

  it("are told apart: dates, percents, errors and numbers that lost their last digits", async () => {
    const book = await filledBook("定西");
    const sheet = book.worksheets[2];
    if (sheet === undefined) {
      throw new Error("no link sheet");
    }
    sheet.getCell("H4").value = new Date("2019-12-31T00:00:00Z");
    sheet.getCell("H4").style = { numFmt: "yyyy-mm-dd" };
    sheet.getCell("H5").value = 0.5;
    sheet.getCell("H5").style = { numFmt: "0%" };
    sheet.getCell("H6").value = 1234567890123456;
    sheet.getCell("H7").value = { error: "#REF!" };
    sheet.getCell("H10").value = 43830;
    const batch = await readFiles({ "a.xlsx": await bytesOf(book) });
    const told = toldAt(batch, sheet.name);
    expect(told.get("H4")).toMatch(/“2019-12-31”.*单元格格式改为常规/);
    expect(told.get("H6")).toMatch(/“1234567890123456”.*15 位/);
    expect(told.get("H7")).toMatch(/“#REF!”.*改正公式/);
    const filed = [...(batch.returns.get("621100")?.rows.values() ?? [])].map(({ actual }) => actual);
    const at = (cell: string) => filed.find(({ place }) => place.cell === cell && place.sheet === sheet.name);
    expect([at("H5")?.asRead, at("H5")?.fault]).toEqual(["50%", "measure-differs"]);
    expect([at("H10")?.asRead, at("H10")?.state]).toEqual(["43830", "given"]);
  });

  it("are read as typed on the cover: texts for dates, words that mean nothing", async () => {
    const book = await filledBook("定西");
    const cover = sheetOf(book, "填报说明");
    cover.getCell("B9").value = "2019年12月31日";
    cover.getCell("B8").value = "年底";
    cover.getCell("B10").value = "不清楚";
    const batch = await readFiles({ "a.xlsx": await bytesOf(book) });
    expect(batch.returns.get("621100")?.meta).toMatchObject({ cutoff: "2019-12-31", date: null, estimated: null });
    expect(batch.notes.map(({ kind, place, asRead }) => [kind, place.sheet, place.cell, asRead])).toEqual([
      ["date-unreadable", "填报说明", "B8", "年底"],
      ["choice-unreadable", "填报说明", "B10", "不清楚"],
    ]);
  });
});
