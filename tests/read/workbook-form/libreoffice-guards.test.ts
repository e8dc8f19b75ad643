import { readFile } from "node:fs/promises";
import type { DataValidation, Worksheet } from "exceljs";
import { describe, expect, it } from "vitest";
import { fromBufferPromise } from "yauzl";
import { NO_PREFILL } from "../../../src/report/forms/prefill.js";
import { returnWorkbook } from "../../../src/report/forms/return-workbook.js";
import { type ZipEntry, zipOf } from "../../build/zip.js";
import { openWorkbook } from "../../report/workbook/decode-workbook.js";
import { planOf } from "./filled-return.js";

interface Guarded {
  readonly formulas: readonly string[];
  readonly open: readonly string[];
  readonly validated: readonly string[];
  readonly isProtected: boolean;
}

/** What a sheet computes, leaves open and admits, cell by cell. */
function guardsOf(sheet: Worksheet): Guarded {
  const formulas: string[] = [];
  const open: string[] = [];
  sheet.eachRow({ includeEmpty: true }, (row) => {
    row.eachCell({ includeEmpty: true }, (cell) => {
      if (cell.formula !== undefined && cell.formula !== "") {
        formulas.push(cell.address);
      }
      if (cell.protection?.locked === false) {
        open.push(cell.address);
      }
    });
  });
  const { dataValidations, sheetProtection } = sheet as unknown as {
    readonly dataValidations: { readonly model: Readonly<Record<string, DataValidation>> };
    readonly sheetProtection: { readonly sheet?: boolean } | null;
  };
  return {
    formulas,
    open,
    validated: Object.entries(dataValidations.model).flatMap(([range, { type, prompt }]) =>
      cellsOf(range).map((cell) => `${cell} ${type} ${prompt}`),
    ),
    isProtected: sheetProtection?.sheet === true,
  };
}

/** Cells of ranges such as `B2:C3 E5` or `range:B2:C3`. */
function cellsOf(ranges: string): readonly string[] {
  return ranges
    .replace(/^range:/u, "")
    .split(" ")
    .flatMap((range) => {
      const [from = "", to = from] = range.split(":");
      const [, firstColumn = "", firstRow = ""] = /^([A-Z]+)(\d+)$/u.exec(from) ?? [];
      const [, lastColumn = "", lastRow = ""] = /^([A-Z]+)(\d+)$/u.exec(to) ?? [];
      const rows = Array.from(
        { length: Number(lastRow) - Number(firstRow) + 1 },
        (_, index) => Number(firstRow) + index,
      );
      const [first, last] = [firstColumn.charCodeAt(0), lastColumn.charCodeAt(0)];
      const columns = Array.from({ length: last - first + 1 }, (_, index) => String.fromCharCode(first + index));
      return rows.flatMap((row) => columns.map((column) => `${column}${row}`));
    });
}

/** LibreOffice writes true and false where exceljs reads only 1 and 0. */
async function withDigits(bytes: Buffer): Promise<Buffer> {
  const zip = await fromBufferPromise(bytes, { lazyEntries: true });
  const parts: ZipEntry[] = [];
  for await (const entry of zip.eachEntry()) {
    const stream = await zip.openReadStreamPromise(entry);
    const content = Buffer.concat(await stream.toArray()).toString();
    parts.push({ name: entry.fileName, content: content.replace(/="true"/gu, '="1"').replace(/="false"/gu, '="0"') });
  }
  return zipOf(parts);
}

describe("a form saved by LibreOffice", () => {
  it.each(["杭州", "定西"])("still computes, guards and explains what the blank one does: %s", async (name) => {
    const saved = await openWorkbook(
      await withDigits(await readFile(new URL(`../../fixtures/workbooks/libreoffice-${name}.xlsx`, import.meta.url))),
    );
    const blank = await openWorkbook((await returnWorkbook(planOf(name), NO_PREFILL)).bytes);
    for (const sheet of blank.worksheets) {
      const [expected, found] = [guardsOf(sheet), guardsOf(saved.getWorksheet(sheet.name) ?? sheet)];
      expect(saved.getWorksheet(sheet.name)?.state, sheet.name).toBeDefined();
      expect(found.isProtected, sheet.name).toBe(expected.isProtected);
      expect(
        expected.formulas.filter((cell) => !found.formulas.includes(cell)),
        sheet.name,
      ).toEqual([]);
      expect(
        expected.open.filter((cell) => !found.open.includes(cell)),
        sheet.name,
      ).toEqual([]);
      expect([...found.validated].sort(), sheet.name).toEqual([...expected.validated].sort());
    }
  });
});
