import type { Workbook } from "exceljs";
import { packArchive } from "./pack-archive.js";

/** The bytes of the .xlsx file. exceljs only stores its parts: its compression takes several times as long as Node's own. */
export async function bookBytes(book: Workbook): Promise<Uint8Array> {
  return packArchive(Buffer.from(await book.xlsx.writeBuffer({ zip: { compression: "STORE" } })));
}
