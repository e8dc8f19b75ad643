import { describe, expect, it } from "vitest";
import { fixtureBytes } from "../fixtures/fixture-bytes.js";
import { filesOf, readFiles, returnOf } from "./temporary-batch.js";
import { workbookOf } from "./xlsx/build-workbook.js";

const CSV = returnOf("2019,浙江,,1.07,,,1,1,1,");

describe("a file that is not what its extension says", () => {
  it.each([
    ["a.xls", CSV, "a.xls csv"],
    ["a.XLSX", CSV, "a.XLSX csv"],
    ["a.csv", workbookOf("<row><c><v>1</v></c></row>"), "a.csv xlsx"],
    ["a.ods", workbookOf("<row><c><v>1</v></c></row>"), "a.ods xlsx"],
    ["a.et", workbookOf("<row><c><v>1</v></c></row>"), null],
    ["a.xlsm", workbookOf("<row><c><v>1</v></c></row>"), null],
    ["a.txt", CSV, null],
    ["a", CSV, null],
    ["a.dat", CSV, null],
  ])("%s", async (name, content, expected) => {
    const batch = await readFiles({ [name]: content }, { year: 2019 });
    expect(filesOf(batch, "extension-differs")).toEqual(expected === null ? [] : [expected]);
    expect(batch.examined["extension-differs"]).toBe(1);
  });

  it("is read by its content", async () => {
    const xls = await fixtureBytes("libreoffice-定西.xls");
    const batch = await readFiles({ "a.xlsx": xls, "b.xls": CSV });
    expect([...batch.returns.keys()].sort()).toEqual(["330000", "621100"]);
    expect(filesOf(batch, "extension-differs")).toEqual(["a.xlsx xls", "b.xls csv"]);
  });
});

describe("a page or document under the name of a workbook", () => {
  it.each([
    ["<html><table><tr><td>年度</td></tr></table></html>", "html"],
    ["\uFEFF <!DOCTYPE html>\n<html>", "html"],
    ["<table border=1>", "html"],
    ["MIME-Version: 1.0\n", "html"],
    ['<?xml version="1.0"?><Workbook/>', "xml"],
    ['<?xml version="1.0"?>\n<html xmlns="x">', "html"],
  ])("%s is named as what it is", async (content, code) => {
    expect(filesOf(await readFiles({ "a.xls": content }, { year: 2019 }), "file-unreadable")).toEqual([
      `a.xls ${code}`,
    ]);
  });
});
