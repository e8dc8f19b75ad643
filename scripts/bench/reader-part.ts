import { inflateRawSync } from "node:zlib";
import ExcelJS from "exceljs";
import { fromBufferPromise } from "yauzl";
import { readWorkbook } from "../../src/read/xlsx/read-workbook.js";
import { WORKBOOK_LIMITS } from "../../src/read/xlsx/workbook-limits.js";
import type { Part } from "./part.js";
import { sampleWorkbooks } from "./sample-workbooks.js";
import { timed } from "./timed.js";

const BOOKS = 56;

/** Reading a return of every unit: this reader between the floor of any reader and exceljs. */
export async function readerPart(): Promise<Part> {
  const books = await sampleWorkbooks(BOOKS);
  const kilobytes = books.reduce((sum, book) => sum + book.length, 0) / BOOKS / 1000;
  return {
    title: `${BOOKS} workbooks of ${kilobytes.toFixed(0)} kB`,
    rounds: 9,
    contenders: [
      { name: "bare inflation", run: () => timed(() => inflateAll(books)) },
      { name: "this reader", run: () => timed(() => readAll(books)) },
      { name: "exceljs", run: () => timed(() => loadAll(books)) },
    ],
  };
}

async function inflateAll(books: readonly Buffer[]): Promise<void> {
  for (const bytes of books) {
    const zip = await fromBufferPromise(bytes, { lazyEntries: true });
    for await (const entry of zip.eachEntry()) {
      const { fileDataStart } = await zip.readLocalFileHeaderPromise(entry, { minimal: true });
      const packed = bytes.subarray(fileDataStart, fileDataStart + entry.compressedSize);
      if (entry.compressionMethod === 8) {
        inflateRawSync(packed);
      }
    }
  }
}

async function readAll(books: readonly Buffer[]): Promise<void> {
  for (const bytes of books) {
    const outcome = await readWorkbook(bytes, WORKBOOK_LIMITS);
    if (outcome.kind !== "workbook") {
      throw new Error(`a generated workbook was not read: ${JSON.stringify(outcome)}`);
    }
  }
}

async function loadAll(books: readonly Buffer[]): Promise<void> {
  for (const bytes of books) {
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.load(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer);
  }
}
