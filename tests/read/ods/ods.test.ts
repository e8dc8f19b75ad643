import { describe, expect, it } from "vitest";
import { zipOf } from "../../build/zip.js";
import { open, opened, whyNot } from "../source/open.js";
import { cellsOf } from "../xlsx/build-workbook.js";

const TYPE = { name: "mimetype", content: "application/vnd.oasis.opendocument.spreadsheet", isStored: true };

function contentXml(tables: string, styles = ""): string {
  return `<?xml version="1.0" encoding="UTF-8"?><office:document-content><office:automatic-styles>${styles}</office:automatic-styles><office:body><office:spreadsheet>${tables}</office:spreadsheet></office:body></office:document-content>`;
}

function documentOf(tables: string, styles = ""): Buffer {
  return zipOf([TYPE, { name: "content.xml", content: contentXml(tables, styles) }]);
}

function tableOf(rows: string): Buffer {
  return documentOf(`<table:table table:name="表">${rows}</table:table>`);
}

/** A row with one cell. */
function cell(attributes: string, inside = ""): string {
  return `<table:table-row><table:table-cell ${attributes}>${inside}</table:table-cell></table:table-row>`;
}

describe("cells", () => {
  it.each([
    ['office:value-type="float" office:value="1.50"', "", "A1 number 1.5"],
    ['office:value-type="currency" office:value="3"', "<text:p>¥3</text:p>", "A1 number 3"],
    ['office:value-type="percentage" office:value="0.125"', "", "A1 percent 12.5%"],
    ['office:value-type="boolean" office:boolean-value="true"', "", "A1 boolean TRUE"],
    ['office:value-type="date" office:date-value="2019-12-31"', "", "A1 date 2019-12-31"],
    ['office:value-type="date" office:date-value="2019-12-31T13:05:06.9999"', "", "A1 date 2019-12-31 13:05:07"],
    ['office:value-type="time" office:time-value="PT12H30M00S"', "", "A1 date 12:30:00"],
    ['office:value-type="time" office:time-value="PT36H"', "", "A1 number 1.5"],
    [
      'office:value-type="string"',
      "<text:p>甲 <text:s text:c='2'/>乙</text:p><text:p>丙</text:p>",
      "A1 text 甲   乙\n丙",
    ],
    ['office:value-type="string" office:string-value="真"', "<text:p>显</text:p>", "A1 text 真"],
    ['office:value-type="string" calcext:value-type="error"', "<text:p>#N/A</text:p>", "A1 error #N/A"],
    ['table:formula="of:=1"', "", "A1 =uncalculated"],
    ['table:formula="of:=1" office:value-type="float" office:value="0"', "", "A1 =number 0"],
    ['table:formula="of:=A2" office:value-type="string"', "", "A1 =text"],
    [
      'office:value-type="string"',
      "<office:annotation><text:p>批注</text:p></office:annotation><text:p>值</text:p>",
      "A1 text 值",
    ],
    ['office:value-type="fraction" office:value="1"', "<text:p>1</text:p>", "A1 unknown"],
  ])("%s", async (attributes, inside, expected) => {
    expect(cellsOf((await opened(tableOf(cell(attributes, inside)))).sheets[0])).toEqual([expected]);
  });

  it("may stand for several, in rows that do too", async () => {
    const one = '<table:table-cell office:value-type="float" office:value="7" table:number-columns-repeated="2"/>';
    const blank =
      '<table:table-row table:number-rows-repeated="1048000"><table:table-cell table:number-columns-repeated="16384"/></table:table-row>';
    const bytes = tableOf(
      `<table:table-row table:number-rows-repeated="2"><table:table-cell/>${one}</table:table-row>${blank}`,
    );
    expect(cellsOf((await opened(bytes)).sheets[0])).toEqual([
      "B1 number 7",
      "C1 number 7",
      "B2 number 7",
      "C2 number 7",
    ]);
  });
});

describe("tables", () => {
  it("may be hidden, with hidden rows and columns, and merged cells", async () => {
    const styles =
      '<style:style style:name="ta2" style:family="table"><style:table-properties table:display="false"/></style:style>';
    const inside = `<table:table-column/><table:table-column table:number-columns-repeated="3" table:visibility="collapse"/><table:table-row table:visibility="filter"><table:table-cell office:value-type="float" office:value="1" table:number-columns-spanned="2" table:number-rows-spanned="3"/></table:table-row>`;
    const { sheets } = await opened(
      documentOf(
        `<table:table table:name="甲" table:style-name="ta2">${inside}</table:table><table:table table:name="乙"/>`,
        styles,
      ),
    );
    expect(sheets.map(({ name, visibility }) => [name, visibility])).toEqual([
      ["甲", "hidden"],
      ["乙", "visible"],
    ]);
    expect(sheets[0]?.hiddenColumns).toEqual([{ first: 1, last: 3 }]);
    expect(sheets[0]?.merges).toEqual([{ top: 1, left: 0, bottom: 3, right: 1 }]);
    expect([...(sheets[0]?.rows ?? [])][0]?.hidden).toBe(true);
  });

  it("are not the former versions of cells that a document keeps", async () => {
    const former = `<table:tracked-changes><table:table>${cell('office:value-type="float" office:value="9"')}</table:table></table:tracked-changes>`;
    const now = `<table:table table:name="表">${cell('office:value-type="float" office:value="1"')}</table:table>`;
    expect(cellsOf((await opened(documentOf(former + now))).sheets[0])).toEqual(["A1 number 1"]);
  });
});

describe("documents that are not read", () => {
  const one = 'office:value-type="float" office:value="1"';

  it("pass a limit", async () => {
    const rows = tableOf(
      `<table:table-row table:number-rows-repeated="900000000"><table:table-cell ${one}/></table:table-row>`,
    );
    expect(await whyNot(rows)).toBe("cells over-limit");
    expect(await whyNot(tableOf(cell(`${one} table:number-columns-repeated="900000000"`)))).toBe("columns over-limit");
    const low = tableOf(`<table:table-row table:number-rows-repeated="2000000"/>${cell(one)}`);
    expect(await whyNot(low)).toBe("rows over-limit");
    expect(
      await whyNot(tableOf(cell("office:value-type='string'", `<text:p>${"x".repeat(9)}</text:p>`)), {
        stringLength: 8,
      }),
    ).toBe("stringLength over-limit");
  });

  it("are locked, damaged, cut off, or another kind of document", async () => {
    const manifest = { name: "META-INF/manifest.xml", content: "<x><manifest:encryption-data/></x>" };
    expect(await whyNot(zipOf([TYPE, manifest, { name: "content.xml", content: "?" }]))).toBe("locked");
    expect(await whyNot(zipOf([TYPE]))).toBe("damaged");
    expect(await whyNot(tableOf(cell(one)).subarray(0, 300))).toBe("damaged");
    expect(
      await whyNot(zipOf([TYPE, { name: "content.xml", content: `<!DOCTYPE x>${contentXml("").slice(38)}` }])),
    ).toBe("doctype");
    expect(await whyNot(zipOf([TYPE, { name: "content.xml", content: "<a><b><c/></b></a>" }]))).toBe("odf");
    expect(await whyNot(documentOf(""))).toBe("no-sheets");
  });

  it("but for their type not standing first", async () => {
    const { name, content } = {
      name: "content.xml",
      content: contentXml(`<table:table table:name="表">${cell(one)}</table:table>`),
    };
    expect((await open(zipOf([{ name, content }, TYPE]))).kind).toBe("tables");
  });
});
