import ExcelJS from "exceljs";
import fastCheck from "fast-check";
import { describe, expect, it } from "vitest";
import { parseXml } from "../../../src/read/xlsx/parse-xml.js";
import { openParts } from "../../../src/read/xlsx/parts.js";
import { scanXml } from "../../../src/read/xlsx/scan-xml.js";
import { UnusualXml } from "../../../src/read/xlsx/unusual-xml.js";
import { WORKBOOK_LIMITS } from "../../../src/read/xlsx/workbook-limits.js";
import type { XmlHandler } from "../../../src/read/xlsx/xml-handler.js";
import { document, text } from "./xml-documents.js";

/** What a reader is told, one line each; text between the elements of the root alone, pieces joined. */
function logged(read: (handler: XmlHandler) => void): readonly string[] | string {
  const log: string[] = [];
  let depth = 0;
  const handler: XmlHandler = {
    open: (name, at, attributes) => {
      depth = at;
      log.push(`<${name} ${at} ${JSON.stringify(Object.entries(attributes))}`);
    },
    close: (at) => {
      depth = at - 1;
      log.push(`>${at}`);
    },
    text: (text) => {
      if (depth > 0) {
        log.push(`"${text}`);
      }
    },
  };
  try {
    read(handler);
    return log;
  } catch (error) {
    return error instanceof UnusualXml ? "unusual" : "refused";
  }
}

const byLibrary = (xml: string) =>
  logged((handler) => parseXml({ name: "x", bytes: Buffer.from(xml), checkTime: () => undefined }, handler));
const byScanner = (xml: string) => logged((handler) => scanXml(xml, handler, () => undefined));

describe("the scanner", () => {
  it("says what the library says, or leaves it to the library", () => {
    let same = 0;
    fastCheck.assert(
      fastCheck.property(document, (xml) => {
        const scanned = byScanner(xml);
        if (scanned !== "unusual") {
          same += 1;
          expect(scanned).toEqual(byLibrary(xml));
        }
      }),
      { numRuns: 20_000 },
    );
    expect(same).toBeGreaterThan(1000);
  });

  it("says what the library says of text damaged anywhere", () => {
    const whole =
      '<?xml version="1.0"?>\n<worksheet xmlns="a" xmlns:r="b"><cols><col min="1" max=\'2\'/></cols><sheetData><row r="1" spans="1:2"><c r="A1" s="3" t="s"><v>12</v></c><c r="B1"><f>A1&amp;"甲"</f><v>0.5</v></c></row></sheetData></worksheet>\n';
    expect(byScanner(whole)).toEqual(byLibrary(whole));
    const damage = fastCheck.tuple(
      fastCheck.nat(whole.length),
      fastCheck.nat(3),
      fastCheck.oneof(text, fastCheck.constantFrom("<", ">", "/", '"', "=", "<c>", "</c>", " ")),
    );
    fastCheck.assert(
      fastCheck.property(fastCheck.array(damage, { minLength: 1, maxLength: 2 }), (damages) => {
        const xml = damages.reduce(
          (before, [at, cut, put]) => before.slice(0, at) + put + before.slice(at + cut),
          whole,
        );
        const scanned = byScanner(xml);
        if (scanned !== "unusual") {
          expect(scanned).toEqual(byLibrary(xml));
        }
      }),
      { numRuns: 20_000 },
    );
  });

  it.each([
    ["a space of another kind before the declaration's end", '<?xml version="1.0"\u00a0?><a/>', "unusual"],
    ["an ordinary sheet", '<a r="1"><v>5</v></a>', "read"],
    ["a comment", "<a><!-- x --></a>", "unusual"],
    ["a document type", "<!DOCTYPE a><a/>", "unusual"],
    ["an end too many", "<a/></a>", "unusual"],
    ["an end too few", "<a><b></a>", "unusual"],
    ["an attribute twice", '<a b="1" b="2"/>', "unusual"],
    ["attributes without space", '<a b="1"c="2"/>', "unusual"],
    ["two roots", "<a/><b/>", "unusual"],
    ["nothing", "", "unusual"],
    ["depth", `${"<a>".repeat(65)}${"</a>".repeat(65)}`, "unusual"],
    ["a longer end", "<a></ab>", "unusual"],
  ])("%s", (_, xml, outcome) => {
    const scanned = byScanner(xml);
    expect(scanned === "unusual" ? "unusual" : "read").toBe(outcome);
  });

  it("reads every part of a workbook written by another program", async () => {
    const book = new ExcelJS.Workbook();
    const sheet = book.addWorksheet("表");
    sheet.addRow(["甲 & <乙>", 1.5, new Date(0), true, { formula: 'IF(A1>"x",1,2)', result: 2 }, "  空 \n格"]);
    sheet.getCell("A1").note = "注";
    sheet.getCell("B2").dataValidation = {
      type: "list",
      formulae: ['"是,否"'],
      prompt: "提示\n第二行",
      promptTitle: "填",
    };
    const parts = await openParts(Buffer.from(await book.xlsx.writeBuffer()), WORKBOOK_LIMITS);
    for (const part of [
      "xl/workbook.xml",
      "xl/styles.xml",
      "xl/sharedStrings.xml",
      "xl/worksheets/sheet1.xml",
      "_rels/.rels",
    ]) {
      const xml = String((await parts?.read(part))?.bytes);
      expect(byScanner(xml), part).toEqual(byLibrary(xml));
    }
  });
});
