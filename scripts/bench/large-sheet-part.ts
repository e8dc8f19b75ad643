import { join } from "node:path";
import ExcelJS from "exceljs";
import { buildChildWork } from "./build-child-work.js";
import type { Part, Setting } from "./part.js";
import { runWork } from "./run-process.js";

const ROWS = 200_000;

/** A sheet far larger than any return, read under raised limits. */
export async function largeSheetPart({ folder }: Setting): Promise<Part> {
  const program = await buildChildWork(folder);
  const path = join(folder, "large.xlsx");
  await writeLargeSheet(path);
  return {
    title: `a sheet of ${ROWS.toLocaleString("en")} rows × 10 columns`,
    rounds: 3,
    contenders: [
      { name: "this reader", run: () => runWork(program, "sheet-reader", path) },
      { name: "exceljs", run: () => runWork(program, "sheet-exceljs", path) },
    ],
  };
}

async function writeLargeSheet(path: string): Promise<void> {
  const workbook = new ExcelJS.stream.xlsx.WorkbookWriter({ filename: path, useSharedStrings: true });
  const sheet = workbook.addWorksheet("项目");
  for (let row = 0; row < ROWS; row += 1) {
    const number = (row * 104_729) % 1_000_003;
    const texts = [`F${row % 400}`, `创业致富${number % 997}`, `劳务协作${number % 4999}`, `援建项目${number}`, "万元"];
    sheet.addRow([...texts, number / 100, number / 10, number, number * 3, number / 8]).commit();
  }
  await workbook.commit();
}
