import { describe, expect, it } from "vitest";
import { fixtureBytes } from "../../fixtures/fixture-bytes.js";
import { opened } from "../source/open.js";
import { cellsOf } from "../xlsx/build-workbook.js";

/** The cells that both formats keep alike. */
const CELLS = [
  "B1 number 1.1",
  "D1 =error #DIV/0!",
  "A2 date 2019-12-31",
  "B2 date 2019-12-31 13:05:07",
  "C2 percent 12.5%",
  "D2 =number 2.2",
  "A3 =number 3.3",
  "C3 text 红字",
  "E3 text 12345678901234567890",
  "F3 number 0.3",
  "G3 number 0.0000001",
  "H3 date 12:00:00",
  "I3 number 1.5",
  "K3 =error #DIV/0!",
  "A4 text 隐",
  "A6 text 并",
  "A20 text 远",
];

describe.each(["xls", "ods"])("cells of an .%s file", (extension) => {
  it("are typed as those of .xlsx", async () => {
    const { content, sheets } = await opened(await fixtureBytes(`cells.${extension}`));
    expect(content).toBe(extension);
    expect(cellsOf(sheets[0])).toEqual(expect.arrayContaining(CELLS));
  });

  it("lie in rows, columns and sheets that may be hidden, and in merges", async () => {
    const { sheets, faults } = await opened(await fixtureBytes(`cells.${extension}`));
    expect(sheets.map(({ name, visibility }) => [name, visibility])).toEqual([
      ["表一", "visible"],
      ["隐藏", "hidden"],
      ["深藏", "hidden"],
      ["空", "visible"],
    ]);
    const [sheet] = sheets;
    expect(sheet?.rows.filter(({ hidden }) => hidden).map(({ row }) => row)).toEqual([4]);
    expect(sheet?.hiddenColumns).toContainEqual({ first: 5, last: 5 });
    expect(sheet?.merges).toEqual([{ top: 6, left: 0, bottom: 7, right: 2 }]);
    expect(faults.map(({ code, cell }) => [code, cell])).toEqual([
      ["inexact-integer", "D3"],
      ["no-cells", null],
    ]);
  });
});

describe("what one of the formats stores in its own way", () => {
  it("is a text with two spaces and a line end", async () => {
    const [xls] = (await opened(await fixtureBytes("cells.xls"))).sheets;
    expect(cellsOf(xls)[0]).toBe("A1 text 文字  双空格\n换行");
    expect(cellsOf(xls)).toContain("C1 =boolean TRUE");
  });
});
