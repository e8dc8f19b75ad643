import { readFileSync, writeFileSync } from "node:fs";
import ExcelJS from "exceljs";
import { readWorkbook } from "../../src/read/xlsx/read-workbook.js";
import { WORKBOOK_LIMITS as L } from "../../src/read/xlsx/workbook-limits.js";
if (process.argv[2] === "w") {
  const book = new ExcelJS.Workbook(); const s = book.addWorksheet("杭州—恩施");
  s.addRow(["甲\n乙", 1.07, 8.3, new Date(Date.UTC(2019,11,31)), 0.125, true, { formula: "B1*2", result: 2.14 }, { formula: "1/0", result: { error: "#DIV/0!" } as never }, { formula: 'IF(B1>9,1,"")', result: "" }, { formula: "B1-B1", result: 0 }, { formula: "0.1+0.2", result: 0.30000000000000004 }]);
  s.getCell("D1").numFmt = "yyyy-mm-dd"; s.getCell("E1").numFmt = "0.00%";
  s.mergeCells("A3:C4"); s.getCell("A3").value = " 合并 "; s.getRow(6).hidden = true; s.getCell("A6").value = "x"; s.getColumn(5).hidden = true;
  book.addWorksheet("隐", { state: "hidden" }).getCell("C3").value = "h";
  writeFileSync("/tmp/lo/a.xlsx", Buffer.from(await book.xlsx.writeBuffer()));
} else for (const f of process.argv.slice(2)) console.log(f, JSON.stringify(await readWorkbook(readFileSync(f), L), null, 0));
