import { describe, expect, it } from "vitest";
import { zipOf } from "../../build/zip.js";
import { cellsIn, outcomeOf, refusalOf, sheetXml, stringsXml, workbookEntries, workbookOf } from "./build-workbook.js";

const FIVE = '<row r="1"><c r="A1"><v>5</v></c></row>';
const SHEET = "xl/worksheets/sheet1.xml";
const STRINGS = "xl/sharedStrings.xml";
const MEBIBYTE = 1024 * 1024;

/** The workbook with one part written in another way. */
function withEntry(name: string, change: Readonly<Record<string, unknown>>): Buffer {
  return zipOf(workbookEntries(FIVE).map((entry) => (entry.name === name ? { ...entry, ...change } : entry)));
}

/** What must end within 20 seconds is asked to end within five. */
async function soon<T>(work: () => Promise<T>): Promise<T> {
  const started = performance.now();
  const result = await work();
  expect(performance.now() - started).toBeLessThan(5_000);
  return result;
}

describe("bombs", () => {
  it("that declare their size are refused unopened", async () => {
    const bomb = Buffer.concat([Buffer.from(sheetXml(FIVE)), Buffer.alloc(200 * MEBIBYTE, " ")]);
    const bytes = workbookOf("", { [SHEET]: bomb });
    expect(await soon(() => refusalOf(bytes))).toBe(`over-limit ${96 * MEBIBYTE}`);
  });

  it("that do not declare it are stopped at what they declare", async () => {
    const content = Buffer.concat([Buffer.from(sheetXml(FIVE)), Buffer.alloc(200 * MEBIBYTE, " ")]);
    const bytes = withEntry(SHEET, { content, declared: 1000 });
    expect(await soon(() => refusalOf(bytes))).toBe("damaged");
  });

  it("by their ratio, part by part and all together", async () => {
    const spaces = (size: number): Buffer => Buffer.from(sheetXml(FIVE, " ".repeat(size)));
    expect(await refusalOf(workbookOf("", { [SHEET]: spaces(20 * MEBIBYTE) }))).toBe("over-limit 300");
    const limits = { ratio: 2000, partBytes: 10 * MEBIBYTE };
    expect(await refusalOf(workbookOf("", { [SHEET]: spaces(20 * MEBIBYTE) }), limits)).toBe(
      `over-limit ${10 * MEBIBYTE}`,
    );
    expect(await refusalOf(workbookOf(FIVE), { unpackedBytes: 1500 })).toBe("over-limit 1500");
    const entries = workbookEntries(FIVE);
    const lying = entries.map((entry) => ({ ...entry, declared: 0xffff_fff0 }));
    expect(await refusalOf(zipOf(lying))).toBe(`over-limit ${96 * MEBIBYTE}`);
  });

  it("of one shared string of 500 MB", async () => {
    const text = Buffer.concat([
      Buffer.from("<sst><si><t>"),
      Buffer.alloc(500_000_000, "x"),
      Buffer.from("</t></si></sst>"),
    ]);
    const declared = workbookOf(FIVE, { [STRINGS]: text });
    expect(await soon(() => refusalOf(declared))).toBe(`over-limit ${96 * MEBIBYTE}`);
    const hidden = withEntry(STRINGS, { content: text, declared: 5000 });
    expect(await soon(() => refusalOf(hidden))).toBe("damaged");
  });

  it("of entities, and documents that name other files", async () => {
    const bomb = `<!DOCTYPE x [<!ENTITY a "${"x".repeat(1000)}"><!ENTITY b "${"&a;".repeat(1000)}">]>`;
    const outside = '<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]>';
    for (const doctype of [bomb, outside, '<!DOCTYPE x SYSTEM "http://127.0.0.1/x.dtd">']) {
      const text = `${doctype}${stringsXml("<si><t>&a;&b;</t></si>")}`;
      expect(await refusalOf(workbookOf(FIVE, { [STRINGS]: text }))).toBe("doctype");
      expect(await refusalOf(workbookOf("", { [SHEET]: doctype + sheetXml(FIVE).slice(39) }))).toBe("doctype");
    }
    expect(await refusalOf(workbookOf(FIVE, { [STRINGS]: stringsXml("<si><t>&a;</t></si>") }))).toBe("damaged");
  });

  it("of depth, attributes and parts", async () => {
    const deep = "<a>".repeat(200_000);
    expect(await refusalOf(workbookOf("", { [SHEET]: sheetXml(deep) }))).toBe("damaged");
    const attributes = Array.from({ length: 100_000 }, (_, index) => `a${index}=""`).join(" ");
    expect(await refusalOf(workbookOf("", { [SHEET]: sheetXml(`<row ${attributes}/>`) }))).toBe("damaged");
    const many = Array.from({ length: 3000 }, (_, index) => ({ name: `x${index}`, content: "" }));
    expect(await refusalOf(zipOf([...workbookEntries(FIVE), ...many]))).toBe("over-limit 2000");
  });
});

describe("sizes", () => {
  it("that a sheet claims cost nothing", async () => {
    const before = '<dimension ref="A1:XFD1048576"/><cols><col min="1" max="16384" style="1"/></cols>';
    const validation = (range: string): string =>
      `<dataValidation type="list" sqref="${range}"><formula1>"是,否"</formula1></dataValidation>`;
    const after = `<mergeCells><mergeCell ref="A2:XFD1048576"/></mergeCells><dataValidations>${validation("A1:XFD1048576").repeat(500)}</dataValidations>`;
    const cells = await soon(() => cellsIn("", { [SHEET]: sheetXml(FIVE, after, before) }));
    expect(cells).toEqual(["A1 number 5"]);
  });

  it("of rows and columns end where the format ends", async () => {
    const cell = (reference: string, number = reference.replace(/\D/g, "")): string =>
      `<row r="${number}"><c r="${reference}"><v>1</v></c></row>`;
    expect(await refusalOf(workbookOf(cell("XFD1")))).toBe("workbook");
    expect(await refusalOf(workbookOf(cell("XFE1")))).toBe("over-limit 16384");
    expect(await refusalOf(workbookOf(cell("BDWGN1")))).toBe("over-limit 16384");
    expect(await refusalOf(workbookOf(cell("A1048576")))).toBe("workbook");
    expect(await refusalOf(workbookOf(cell("A1048577")))).toBe("over-limit 1048576");
    const wide = `<row r="1">${"<c><v>1</v></c>".repeat(1_000_000)}</row>`;
    expect(await soon(() => refusalOf(workbookOf(wide), { ratio: 2000 }))).toBe("over-limit 16384");
  });

  it("of what is really there are limited", async () => {
    const rows = (count: number): string =>
      Array.from({ length: count }, () => '<row><c r="XFD1"><v>1</v></c></row>'.replace(' r="XFD1"', "")).join("");
    expect(await refusalOf(workbookOf(rows(100)), { cells: 100 })).toBe("workbook");
    expect(await refusalOf(workbookOf(rows(101)), { cells: 100 })).toBe("over-limit 100");
    const far = Array.from(
      { length: 200 },
      (_, index) => `<row r="${index + 1}"><c r="XFD${index + 1}"><v>1</v></c></row>`,
    ).join("");
    expect(await refusalOf(workbookOf(far))).toBe("over-limit 1000000");
    const strings = stringsXml("<si><t>123456</t></si>".repeat(11));
    expect(await refusalOf(workbookOf(FIVE, { [STRINGS]: strings }), { sharedStrings: 10 })).toBe("over-limit 10");
    const named = workbookOf('<row><c t="s"><v>0</v></c></row>', { [STRINGS]: strings });
    expect(await refusalOf(named, { stringLength: 5 })).toBe("over-limit 5");
    expect(await refusalOf(named, { stringLength: 6 })).toBe("workbook");
    const merges = `<mergeCells>${'<mergeCell ref="A1:B2"/>'.repeat(11)}</mergeCells>`;
    expect(await refusalOf(workbookOf("", { [SHEET]: sheetXml(FIVE, merges) }), { ranges: 10 })).toBe("over-limit 10");
    const empty = "<row/>".repeat(1_048_577);
    expect(await soon(() => refusalOf(workbookOf(empty), { ratio: 2000 }))).toBe("over-limit 1048576");
  });
});

describe("damage", () => {
  it("is refused wherever a file was cut off", async () => {
    const text = Array.from(
      { length: 3000 },
      (_, index) => `<si><t>${(index * 7919) % 1_000_003}甲${(index * 104_729) % 999_983}</t></si>`,
    );
    const whole = workbookOf(FIVE, { [STRINGS]: stringsXml(text.join("")) });
    expect(whole.length).toBeGreaterThan(20_000);
    expect(await refusalOf(whole)).toBe("workbook");
    for (let size = 1000; size < whole.length; size += 1000) {
      expect(await refusalOf(whole.subarray(0, size)), `${size} bytes`).toBe("damaged");
    }
    expect(await refusalOf(whole.subarray(0, whole.length - 1))).toBe("damaged");
  });

  it("of one bit is refused, or was in nothing that is read", async () => {
    const whole = workbookOf(FIVE);
    for (let at = 0; at < whole.length; at += 7) {
      const bytes = Buffer.from(whole);
      bytes[at] = (bytes[at] ?? 0) ^ 0x10;
      const outcome = await outcomeOf(bytes);
      if (outcome.kind === "workbook") {
        const cells = outcome.sheets.flatMap(({ rows }) => [...rows].flatMap((row) => row.cells));
        expect([["5"], []], `byte ${at}`).toContainEqual(cells);
        expect(cells.length + outcome.faults.length, `byte ${at}`).toBe(1);
      }
    }
  });

  it.each([
    ["a wrong checksum", { crc: 1 }, "damaged"],
    ["a larger size than there is", { declared: 5000 }, "damaged"],
    ["a smaller size than there is", { declared: 10 }, "damaged"],
    ["an unknown method", { method: 99 }, "damaged"],
    ["a password", { flags: 0x801 }, "locked"],
    ["no packed bytes", { method: 0 }, "damaged"],
    ["no XML", { content: "PK" }, "damaged"],
    ["XML that does not end", { content: sheetXml(FIVE).slice(0, -5) }, "damaged"],
    ["crossed elements", { content: sheetXml("<row><c></row></c>") }, "damaged"],
    ["control characters", { content: sheetXml('<row><c t="str"><v>\u0001</v></c></row>') }, "damaged"],
    [
      "bytes that are no UTF-8",
      { content: Buffer.from([0x3c, 0x61, 0x3e, 0xff, 0xfe, 0x3c, 0x2f, 0x61, 0x3e]) },
      "damaged",
    ],
    ["a row twice", { content: sheetXml(FIVE + FIVE) }, "damaged"],
    ["a cell twice", { content: sheetXml(FIVE.replace("</row>", '<c r="A1"><v>6</v></c></row>')) }, "damaged"],
    ["a cell of another row", { content: sheetXml('<row r="7"><c r="B17"><v>6</v></c></row>') }, "damaged"],
    ["a wrong reference", { content: sheetXml('<row r="7"><c r="7"><v>6</v></c></row>') }, "damaged"],
    ["a wrong row number", { content: sheetXml('<row r="0"><c><v>6</v></c></row>') }, "damaged"],
    ["stored as it is", { isStored: true }, "workbook"],
  ])("%s", async (_, change, outcome) => {
    expect(await refusalOf(withEntry(SHEET, change))).toBe(outcome);
  });

  it("of the structure", async () => {
    expect(await refusalOf(workbookOf(FIVE, { "xl/workbook.xml": null }))).toBe("damaged");
    expect(await refusalOf(workbookOf(FIVE, { [STRINGS]: null }))).toBe("damaged");
    expect(await refusalOf(workbookOf(FIVE, { "xl/workbook.xml": "<workbook><sheets/></workbook>" }))).toBe(
      "no-sheets",
    );
    expect(await refusalOf(zipOf([...workbookEntries(FIVE), { name: "XL/Worksheets/Sheet1.xml", content: "" }]))).toBe(
      "damaged",
    );
  });
});
