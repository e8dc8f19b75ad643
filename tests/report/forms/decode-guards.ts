import { openWorkbook } from "../workbook/decode-workbook.js";

/** What a workbook computes and admits: formulas, open cells, validations, conditions and protection, sheet by sheet. */
export async function decodeGuards(bytes: Uint8Array): Promise<readonly string[]> {
  const lines: string[] = [];
  for (const sheet of (await openWorkbook(bytes)).worksheets) {
    sheet.eachRow({ includeEmpty: true }, (row) => {
      row.eachCell({ includeEmpty: true }, (cell) => {
        lines.push(`${sheet.name}!${cell.address} | ${cell.formula ?? ""} | ${cell.protection?.locked ?? true}`);
      });
    });
    const { dataValidations, conditionalFormattings, sheetProtection } = sheet as unknown as Record<string, unknown>;
    lines.push(JSON.stringify({ name: sheet.name, dataValidations, conditionalFormattings, sheetProtection }));
  }
  return lines;
}
