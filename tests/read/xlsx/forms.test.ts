import { describe, expect, it } from "vitest";
import { zipOf } from "../../build/zip.js";
import { filesOf, notesOf, readFiles, returnOf } from "../temporary-batch.js";
import { relationshipsXml, sheetXml, workbookEntries, workbookOf, workbookXml } from "./build-workbook.js";

const HEADER = "年度,填报单位,结对关系,项目代码,项目名称,计量单位,上年完成,协议目标,本年完成,备注";
const GOOD = returnOf("2019,浙江,,1.07,,,1,1,1,");

/** A row of cells from texts; what looks like a number is one, what begins with < is a cell's own XML. */
function rowXml(row: number, cells: string): string {
  const all = cells.split(",").map((text, column) => {
    const name = `${String.fromCharCode(65 + column)}${row}`;
    if (text === "" || text.startsWith("<")) {
      return text.replace("<c", `<c r="${name}"`);
    }
    return /^\d+(\.\d+)?$/.test(text)
      ? `<c r="${name}"><v>${text}</v></c>`
      : `<c r="${name}" t="inlineStr"><is><t>${text}</t></is></c>`;
  });
  return `<row r="${row}">${all.join("")}</row>`;
}

/** A workbook of several sheets, by name. */
function bookOf(sheets: Readonly<Record<string, string>>): Buffer {
  const names = Object.keys(sheets);
  return workbookOf("", {
    "xl/worksheets/sheet1.xml": null,
    "xl/workbook.xml": workbookXml(names.map((name) => `<sheet name="${name}" sheetId="1" r:id="${name}"/>`).join("")),
    "xl/_rels/workbook.xml.rels": relationshipsXml(names.map((name) => [name, "worksheet", `${name}.xml`] as const)),
    ...Object.fromEntries(names.map((name) => [`xl/${name}.xml`, sheetXml(sheets[name] ?? "")])),
  });
}

describe("a workbook in the long layout", () => {
  const rows = [
    '<row r="2"><c r="A2" t="inlineStr"><is><t>2019年填报表</t></is></c></row>',
    rowXml(4, HEADER),
    rowXml(5, "2019,浙江,,1.07,,,1,2,3,"),
    rowXml(9, "2019,浙江,,3.04,,,4.5,<c><f>1+1</f><v>0</v></c>,<c><f>X1</f></c>,某备注,,表外的字"),
  ].join("");

  it("is read as the same figures, at their cells", async () => {
    const batch = await readFiles({ "a.xlsx": workbookOf(rows) });
    const filed = batch.returns.get("330000");
    const figures = [...(filed?.rows ?? [])].map(([key, { previous, target, actual }]) => [
      key,
      ...[previous, target, actual].map(
        ({ state, asRead, place }) => `${place.sheet}!${place.cell} ${state} ${asRead}`,
      ),
    ]);
    expect(figures).toEqual([
      [expect.any(String), "表1!G5 given 1", "表1!H5 given 2", "表1!I5 given 3"],
      [expect.any(String), "表1!G9 given 4.5", "表1!H9 given 0", "表1!I9 blank "],
    ]);
    expect(batch.files).toMatchObject([{ path: "a.xlsx", form: "return", units: ["330000"], encoding: null }]);
    expect(batch.notes.map(({ kind, place, detail }) => [kind, place.cell, detail["code"]])).toEqual([
      ["cell-unreadable", "I9", "uncalculated"],
    ]);
  });

  it("may be spread over sheets, beside others", async () => {
    const sheet = (...lines: readonly string[]): string =>
      [HEADER, ...lines].map((line, index) => rowXml(index + 1, line)).join("");
    const batch = await readFiles({
      "a.xlsx": bookOf({
        填报说明: rowXml(1, "请看,这里"),
        一: sheet("2019,浙江,,1.07,,,1,1,1,"),
        二: sheet("2019,浙江,,3.04,,,1,1,1,"),
        空: "",
      }),
    });
    expect(batch.returns.get("330000")?.rows.size).toBe(2);
    expect(batch.completeness.filter(({ status }) => status !== "missing")).toEqual([
      { unit: "330000", status: "received", files: ["a.xlsx"] },
    ]);
    expect(batch.notes.map(({ kind, place, detail }) => [kind, place.sheet, detail["code"]])).toEqual([
      ["file-skipped", "空", "no-cells"],
      ["file-skipped", "填报说明", "no-form"],
    ]);
  });

  it("without any form is one note", async () => {
    const batch = await readFiles({
      "good.csv": GOOD,
      "a.xlsx": bookOf({ 一: rowXml(3, "姓名,电话"), 二: rowXml(1, "甲") }),
    });
    expect(batch.notes).toMatchObject([
      { kind: "form-unrecognised", place: { file: "a.xlsx", sheet: "一", row: 3 }, detail: { found: "姓名、电话" } },
    ]);
  });
});

describe("files that are refused", () => {
  /** An old Office file whose directory holds one stream. */
  const ole = (stream: string, type = 2): Buffer => {
    const entry = Buffer.alloc(128);
    entry.write(stream, "utf16le");
    entry.writeUInt16LE((stream.length + 1) * 2, 64);
    entry[66] = type;
    return Buffer.concat([Buffer.from("d0cf11e0a1b11ae1", "hex"), Buffer.alloc(1528, 1), entry, Buffer.alloc(400)]);
  };

  it("say what they are while the rest is read", async () => {
    const mimetype = { name: "mimetype", content: "application/vnd.oasis.opendocument.spreadsheet", isStored: true };
    const main = (target: string): string => relationshipsXml([["rId1", "officeDocument", target]]);
    const batch = await readFiles({
      "good.csv": GOOD,
      "1.xlsx": ole("EncryptedPackage"),
      "2.xls": ole("Workbook"),
      "3.et": ole("Book"),
      "4.doc": ole("WordDocument"),
      "5.xls": ole("Workbook", 1),
      "6.ods": zipOf([mimetype, { name: "content.xml", content: "<x/>" }]),
      "7.xlsx": zipOf([
        { name: "_rels/.rels", content: main("word/document.xml") },
        { name: "word/document.xml", content: "<w:document xmlns:w='x'><w:body/></w:document>" },
      ]),
      "8.xlsx": zipOf([
        { name: "_rels/.rels", content: main("xl/workbook.bin") },
        { name: "xl/workbook.bin", content: "x" },
      ]),
      "9.xlsx": zipOf([{ name: "a.txt", content: "xl/workbook.xml" }]),
      "a.csv": workbookOf('<row><c t="str"><v>甲</v></c></row>'),
      "b.xlsx": workbookOf("").subarray(0, 700),
      "c.xlsx": workbookOf("", { "xl/styles.xml": '<!DOCTYPE x SYSTEM "a"><x/>' }),
      "d.xlsx": zipOf(workbookEntries("").map((entry) => ({ ...entry, flags: 1 }))),
    });
    expect(filesOf(batch, "file-unreadable")).toEqual([
      "1.xlsx damaged",
      "2.xls damaged",
      "3.et damaged",
      "4.doc doc",
      "5.xls ole",
      "6.ods odf",
      "7.xlsx docx",
      "8.xlsx xlsb",
      "9.xlsx zip",
      "b.xlsx damaged",
      "c.xlsx doctype",
      "d.xlsx locked",
    ]);
    expect(filesOf(batch, "form-unrecognised")).toEqual(["a.csv 1"]);
    expect(batch.returns.size).toBe(1);
    const found = batch.notes.flatMap(({ detail }) => [
      detail["found"] ?? detail["reason"],
      detail["foundEn"] ?? detail["reasonEn"],
    ]);
    expect(found.every((text) => typeof text === "string" && text !== "")).toBe(true);
    expect(batch.notes.find(({ place }) => place.file === "8.xlsx")?.detail["found"]).toContain("另存为 .xlsx");
  });

  it("over a limit that was set", async () => {
    const batch = await readFiles(
      { "good.csv": GOOD, "a.xlsx": workbookOf(rowXml(1, HEADER)) },
      { year: 2019, limits: { cells: 5 } },
    );
    expect(filesOf(batch, "file-unreadable")).toEqual(["a.xlsx over-limit", "good.csv over-limit 1"]);
    expect(batch.notes[0]?.detail).toMatchObject({
      limit: 5,
      limitName: "cells",
      reason: "单元格数超过上限 5（文件确实无误的，用 --limit cells=数值 放宽，否则请拆分或重新另存）",
    });
  });
});

describe("cells that cannot be read", () => {
  it("are one note for each sheet and cause", async () => {
    const bad = "<c t='z'><v>5</v></c>";
    const rows = [
      HEADER,
      `2019,浙江,,1.07,,,${bad},${bad},1,`,
      "2019,浙江,,3.04,,,1,1,<c><v>12345678901234567890</v></c>,",
    ];
    const batch = await readFiles({
      "a.xlsx": workbookOf(rows.map((line, index) => rowXml(index + 1, line)).join("")),
    });
    expect(notesOf(batch, "cell-unreadable")).toHaveLength(2);
    expect(batch.notes).toMatchObject([
      { place: { file: "a.xlsx", sheet: "表1", cell: "G2" }, asRead: "5", detail: { code: "unknown-type", count: 2 } },
      { place: { cell: "I3" }, asRead: "12345678901234567890", detail: { code: "inexact-integer", count: 1 } },
    ]);
  });
});
