import { describe, expect, it } from "vitest";
import { cellsIn, outcomeOf, stringsXml, stylesXml, workbookOf, workbookXml } from "./build-workbook.js";

const row = (...cells: readonly string[]): string => `<row r="1">${cells.join("")}</row>`;

describe("texts", () => {
  const shared = (items: string): Promise<readonly string[]> =>
    cellsIn(row('<c r="A1" t="s"><v>0</v></c>'), { "xl/sharedStrings.xml": stringsXml(items) });

  it.each([
    ["plain", "<si><t>杭州</t></si>", "杭州"],
    ["runs are flattened", "<si><r><rPr><b/></rPr><t>杭</t></r><r><t>州</t></r></si>", "杭州"],
    [
      "phonetic runs are ignored",
      "<si><t>東京</t><rPh sb='0' eb='2'><t>トウキョウ</t></rPh><phoneticPr fontId='1'/></si>",
      "東京",
    ],
    ["phonetic runs behind runs", "<si><r><t>東</t></r><rPh><t>トウ</t></rPh><r><t>京</t></r></si>", "東京"],
    ["spaces are kept", '<si><t xml:space="preserve">  甲 乙</t></si>', "  甲 乙"],
    ["escapes", "<si><t>甲_x000D_乙_x005F_x0041_</t></si>", "甲\r乙_x0041_"],
    ["entities beyond the first plane", "<si><t>&#x2070E;&#133326;&amp;&lt;</t></si>", "𠜎𠣎&<"],
    ["CDATA", "<si><t><![CDATA[甲<乙]]></t></si>", "甲<乙"],
    ["comments inside", "<si><t>甲<!-- x -->乙</t></si>", "甲乙"],
  ])("%s", async (_, items, text) => {
    expect(await shared(items)).toEqual([`A1 text ${text}`]);
  });

  it("stand in the cell as well as in the table of strings", async () => {
    const cells = row(
      '<c r="A1" t="inlineStr"><is><r><t>甲</t></r><rPh><t>x</t></rPh><r><t>_x4E59_</t></r></is></c>',
      '<c r="B1" t="str"><v>丙_x000A_丁</v></c>',
      '<c r="C1" t="s"><v>1</v></c>',
      '<c r="D1" t="inlineStr"><is><t></t></is></c>',
      '<c r="E1" s="0"/>',
    );
    expect(await cellsIn(cells)).toEqual(["A1 text 甲乙", "B1 text 丙\n丁", "C1 text 乙", "D1 text"]);
  });

  it("are read from UTF-16 parts", async () => {
    const xml = `<?xml version="1.0" encoding="UTF-16"?>${stringsXml("<si><t>甲</t></si>")}`;
    const bytes = Buffer.from(`\ufeff${xml}`, "utf16le");
    expect(await cellsIn(row('<c t="s"><v>0</v></c>'), { "xl/sharedStrings.xml": bytes })).toEqual(["A1 text 甲"]);
  });
});

describe("numbers", () => {
  it.each([
    ["0", "0"],
    ["-0", "0"],
    ["1.50", "1.5"],
    ["8.3000000000000007", "8.3"],
    ["0.30000000000000004", "0.3"],
    ["1234.5600000000002", "1234.56"],
    ["1.07", "1.07"],
    ["1E-7", "0.0000001"],
    ["-1.5e-3", "-0.0015"],
    ["1.2345E+10", "12345000000"],
    ["1e22", "10000000000000000000000"],
    [" 5 ", "5"],
    ["1e300", "1e+300"],
    ["9007199254740991", "9007199254740991"],
  ])("%s is %s", async (stored, text) => {
    expect(await cellsIn(row(`<c r="A1"><v>${stored}</v></c>`))).toEqual([`A1 number ${text}`]);
  });

  it("over 2^53 are reported, unless they are text", async () => {
    const outcome = await outcomeOf(
      workbookOf(row("<c><v>9007199254740993</v></c>", '<c t="str"><v>9007199254740993</v></c>')),
    );
    expect(outcome).toMatchObject({
      faults: [{ code: "inexact-integer", sheet: "表1", cell: "A1", asRead: "9007199254740993", count: 1 }],
    });
  });
});

describe("formats", () => {
  const dated = (
    id: number,
    stored: string,
    own: Readonly<Record<number, string>> = {},
    properties = "",
  ): Promise<readonly string[]> =>
    cellsIn(row(`<c r="A1" s="1"><v>${stored}</v></c>`), {
      "xl/styles.xml": stylesXml([0, id], own),
      "xl/workbook.xml": workbookXml('<sheet name="表1" sheetId="1" r:id="rId1"/>', properties),
    });

  it.each([14, 15, 16, 17, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 57, 58])("built-in %i is a date", async (id) => {
    expect(await dated(id, "43830")).toEqual(["A1 date 2019-12-31"]);
  });

  it.each([18, 19, 20, 21, 32, 33, 34, 35, 45, 47, 55, 56])("built-in %i is a time", async (id) => {
    expect(await dated(id, "0.5")).toEqual(["A1 date 12:00:00"]);
  });

  it.each([
    ["1", "1900-01-01"],
    ["59", "1900-02-28"],
    ["60", "1900-02-29"],
    ["61", "1900-03-01"],
    ["43830.604166666664", "2019-12-31 14:30:00"],
    ["2958465", "9999-12-31"],
  ])("day %s of 1900 is %s", async (stored, text) => {
    expect(await dated(14, stored)).toEqual([`A1 date ${text}`]);
  });

  it.each([["0"], ["-1"], ["2958466"]])("day %s is no date", async (stored) => {
    expect(await dated(14, stored)).toEqual([`A1 number ${stored}`]);
  });

  it.each([
    ["0", "1904-01-01"],
    ["42368", "2019-12-31"],
  ])("day %s of 1904 is %s", async (stored, text) => {
    expect(await dated(14, stored, {}, '<workbookPr date1904="1"/>')).toEqual([`A1 date ${text}`]);
  });

  it.each([
    ["yyyy&quot;年&quot;m&quot;月&quot;d&quot;日&quot;", "date 2019-12-31"],
    ["[$-804]yyyy\\-mm\\-dd;@", "date 2019-12-31"],
    ["aaaa", "date 2019-12-31"],
    ["[h]:mm", "number 43830"],
    ["General", "number 43830"],
    ["G/通用格式", "number 43830"],
    ["#,##0.00&quot;万元(md)&quot;", "number 43830"],
    ["0\\d", "number 43830"],
    ["[Red]0.0", "number 43830"],
    ["0.0%", "percent 4383000%"],
    ["0&quot;%&quot;", "number 43830"],
  ])("%s", async (code, text) => {
    expect(await dated(164, "43830", { 164: code })).toEqual([`A1 ${text}`]);
  });

  it.each([
    ["0.125", "12.5%"],
    ["1", "100%"],
    ["0", "0%"],
    ["-0.005", "-0.5%"],
    ["0.07", "7%"],
    ["1e-7", "0.00001%"],
    ["0.56000000000000005", "56%"],
  ])("%s in percent is %s", async (stored, text) => {
    expect(await dated(10, stored)).toEqual([`A1 percent ${text}`]);
  });
});

describe("types", () => {
  it("keep the stored results of formulas: 0, false, empty text, error, and none", async () => {
    const formulas = row(
      '<c r="A1"><f>B9</f><v>0</v></c>',
      '<c r="B1" t="b"><f>B9</f><v>0</v></c>',
      '<c r="C1" t="str"><f>B9</f><v></v></c>',
      '<c r="D1" t="e"><f>1/0</f><v>#DIV/0!</v></c>',
      '<c r="E1"><f>B9</f></c>',
      '<c r="F1"><f t="shared" si="0"/><v>7</v></c>',
      '<c r="G1"><f>B9</f><v/></c>',
      '<c r="H1" t="b"><v>1</v></c>',
    );
    expect(await cellsIn(formulas)).toEqual([
      "A1 =number 0",
      "B1 =boolean FALSE",
      "C1 =text",
      "D1 =error #DIV/0!",
      "E1 =uncalculated",
      "F1 =number 7",
      "G1 =uncalculated",
      "H1 boolean TRUE",
    ]);
  });

  it.each([
    ["2019-12-31", "2019-12-31"],
    ["2019-12-31T00:00:00.000Z", "2019-12-31"],
    ["2019-12-31T14:30:00", "2019-12-31 14:30:00"],
  ])("d: %s", async (stored, text) => {
    expect(await cellsIn(row(`<c r="A1" t="d"><v>${stored}</v></c>`))).toEqual([`A1 date ${text}`]);
  });

  it.each([
    ['<c r="B1" t="z"><v>5</v></c>', "unknown-type", "5"],
    ['<c r="B1"><v>五</v></c>', "not-a-value", "五"],
    ['<c r="B1"><v>0x10</v></c>', "not-a-value", "0x10"],
    ['<c r="B1" t="s"><v>9</v></c>', "not-a-value", "9"],
    ['<c r="B1" t="s"><v></v></c>', "not-a-value", ""],
  ])("%s is reported and not read", async (cell, code, asRead) => {
    const outcome = await outcomeOf(workbookOf(row(cell)));
    expect(outcome).toMatchObject({ faults: [{ code, cell: "B1", asRead, count: 1 }] });
    expect(await cellsIn(row(cell))).toEqual(["B1 unknown"]);
  });
});
