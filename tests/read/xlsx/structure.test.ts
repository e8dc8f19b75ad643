import { describe, expect, it } from "vitest";
import { zipOf } from "../../build/zip.js";
import {
  cellsIn,
  cellsOf,
  outcomeOf,
  relationshipsXml,
  sheetsOf,
  sheetXml,
  workbookEntries,
  workbookOf,
  workbookXml,
} from "./build-workbook.js";

const FIVE = '<row r="1"><c r="A1"><v>5</v></c></row>';

describe("part names", () => {
  it("come from the relationships", async () => {
    const cells = await cellsIn("", {
      "_rels/.rels": relationshipsXml([["x", "officeDocument", "/book/main.xml"]]),
      "xl/workbook.xml": null,
      "book/main.xml": workbookXml('<sheet name="表1" sheetId="9" r:id="s"/>'),
      "book/_rels/main.xml.rels": relationshipsXml([
        ["s", "worksheet", "../elsewhere/./a.xml"],
        ["t", "sharedStrings", "/xl/sharedStrings.xml"],
      ]),
      "elsewhere/a.xml": sheetXml('<row><c t="s"><v>1</v></c></row>'),
    });
    expect(cells).toEqual(["A1 text 乙"]);
  });

  it("may differ in case and slashes", async () => {
    const entries = workbookEntries(FIVE).map((entry) => ({
      ...entry,
      name: entry.name.replaceAll("/", "\\").toUpperCase(),
    }));
    expect(cellsOf((await sheetsOf(zipOf(entries)))[0])).toEqual(["A1 number 5"]);
    const absolute = workbookEntries(FIVE).map((entry) => ({ ...entry, name: `/${entry.name}` }));
    expect(cellsOf((await sheetsOf(zipOf(absolute)))[0])).toEqual(["A1 number 5"]);
  });

  it("may be percent-encoded in a target, with backslashes", async () => {
    const cells = await cellsIn(FIVE, {
      "xl/worksheets/表.xml": sheetXml('<row><c r="B1"><v>6</v></c></row>'),
      "xl/_rels/workbook.xml.rels": relationshipsXml([["rId1", "worksheet", "worksheets\\%E8%A1%A8.xml"]]),
    });
    expect(cells).toEqual(["B1 number 6"]);
  });

  it("of the strict format and with any prefix are the same", async () => {
    const strict = (xml: string): string =>
      xml.replaceAll(
        "http://schemas.openxmlformats.org/officeDocument/2006",
        "http://purl.oclc.org/ooxml/officeDocument",
      );
    const prefix = (xml: string): string =>
      xml
        .replace(/<(\/?)([a-zA-Z])/g, "<$1x:$2")
        .replace(/xmlns="/, 'xmlns:x="')
        .replaceAll("r:id", "rel:id")
        .replace("xmlns:r=", "xmlns:rel=");
    const entries = workbookEntries(
      '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="inlineStr"><is><t>丙</t></is></c></row>',
    );
    const changed = entries.map(({ name, content }) => ({ name, content: prefix(strict(String(content))) }));
    expect(cellsOf((await sheetsOf(zipOf(changed)))[0])).toEqual(["A1 text 甲", "B1 text 丙"]);
  });
});

describe("rows and cells", () => {
  it("without a reference count on", async () => {
    const rows =
      '<row><c><v>1</v></c><c/><c><v>2</v></c></row><row r="5"><c r="B5"><v>3</v></c><c><v>4</v></c></row><row><c><v>5</v></c></row><row><c r="C9"><v>6</v></c></row>';
    expect(await cellsIn(rows)).toEqual([
      "A1 number 1",
      "C1 number 2",
      "B5 number 3",
      "C5 number 4",
      "A6 number 5",
      "C9 number 6",
    ]);
  });

  it("in any order, in small letters", async () => {
    expect(
      await cellsIn(
        '<row r="3"><c r="b3"><v>3</v></c><c r="A3"><v>4</v></c></row><row r="1"><c r="AB1"><v>1</v></c></row>',
      ),
    ).toEqual([expect.stringMatching(/^.1 number 1$/), "A3 number 4", "B3 number 3"]);
  });

  it("outside the rows are not taken for cells", async () => {
    const after = '<extLst><ext><sheetData><row r="9"><c r="A9"><v>9</v></c></row></sheetData></ext></extLst>';
    const inside =
      '<row r="1"><c r="A1"><f>1+1</f><v>2</v><extLst><v>8</v><ext><v>7</v></ext></extLst></c><extLst><c r="B1"/></extLst></row>';
    const xml = sheetXml(inside.replace("<v>8</v>", ""), after);
    expect(await cellsIn("", { "xl/worksheets/sheet1.xml": xml })).toEqual(["A1 =number 2"]);
  });
});

describe("sheets", () => {
  it("know their name, visibility, hidden rows and columns, and merges", async () => {
    const xml = sheetXml(
      '<row r="2" hidden="1"><c r="A2"><v>1</v></c></row><row r="3" hidden="true"/><row r="4"><c r="A4"><v>2</v></c></row>',
      '<mergeCells count="2"><mergeCell ref="A1:C2"/><mergeCell ref="B7"/></mergeCells>',
      '<cols><col min="2" max="3" hidden="1"/><col min="5" max="5" width="3"/><col min="6" max="99999999" hidden="1"/></cols>',
    );
    const [sheet, second, third] = await sheetsOf(
      workbookOf("", {
        "xl/worksheets/sheet1.xml": xml,
        "xl/workbook.xml": workbookXml(
          '<sheet name="杭州—恩施" sheetId="1" r:id="rId1"/><sheet name="二" state="hidden" r:id="rId1"/><sheet name="_x4E09_" state="veryHidden" r:id="rId1"/>',
        ),
      }),
    );
    expect(sheet).toMatchObject({
      name: "杭州—恩施",
      visibility: "visible",
      hiddenColumns: [
        { first: 1, last: 2 },
        { first: 5, last: 16_383 },
      ],
      merges: [
        { top: 1, left: 0, bottom: 2, right: 2 },
        { top: 7, left: 1, bottom: 7, right: 1 },
      ],
    });
    expect(sheet?.rows.map(({ row, hidden }) => [row, hidden])).toEqual([
      [2, true],
      [4, false],
    ]);
    expect([second?.name, second?.visibility, third?.name, third?.visibility]).toEqual([
      "二",
      "hidden",
      "三",
      "very-hidden",
    ]);
  });

  it("that are empty, no tables, missing or outside are told", async () => {
    const outcome = await outcomeOf(
      workbookOf("", {
        "xl/workbook.xml": workbookXml(
          ["rId1", "c", "m", "e", "none"].map((id) => `<sheet name="${id}" sheetId="1" r:id="${id}"/>`).join(""),
        ),
        "xl/_rels/workbook.xml.rels": relationshipsXml([
          ["rId1", "worksheet", "worksheets/sheet1.xml"],
          ["c", "chartsheet", "chart.xml"],
          ["m", "worksheet", "missing.xml"],
        ]).replace(
          "</Relationships>",
          '<Relationship Id="e" Type="x/worksheet" Target="file:///etc/passwd" TargetMode="External"/></Relationships>',
        ),
        "xl/chart.xml": "<chartsheet><sheetViews/></chartsheet>",
      }),
    );
    expect(outcome).toMatchObject({
      sheets: [{ name: "rId1", rows: [] }],
      faults: [
        { code: "no-cells", sheet: "rId1" },
        { code: "not-a-table", sheet: "c" },
        { code: "part-missing", sheet: "m" },
        { code: "part-missing", sheet: "e" },
        { code: "part-missing", sheet: "none" },
      ],
    });
  });
});
