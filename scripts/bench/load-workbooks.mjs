import ExcelJS from "exceljs";

// A program that does nothing but read the workbooks it is given.
for (const path of process.argv.slice(2)) {
  await new ExcelJS.Workbook().xlsx.readFile(path);
}
