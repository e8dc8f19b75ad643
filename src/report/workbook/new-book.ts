import type { Workbook } from "exceljs";
import { footerText } from "./safe-text.js";

/** The day the law was issued: output bytes must not know when they were made. */
const FIXED_DATE = new Date(Date.UTC(2019, 5, 5));
const MAKER = "jiedui";

/** An empty workbook with its document properties. */
export async function newBook(title: string, description: string): Promise<Workbook> {
  const { default: exceljs } = await import("exceljs");
  const book = new exceljs.Workbook();
  book.creator = MAKER;
  book.lastModifiedBy = MAKER;
  book.created = FIXED_DATE;
  book.modified = FIXED_DATE;
  book.title = title;
  book.description = description;
  return book;
}

/** Footer of every page: what it is, and page numbers, small enough for an upright page. */
export function pageFooter(title: string, edition: string): string {
  return `&L&8 ${footerText(`${title}　${edition}`)}&R&8 第 &P 页 / 共 &N 页`;
}
