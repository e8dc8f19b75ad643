import { openParts } from "../../src/read/xlsx/parts.js";
import { readSheetPart } from "../../src/read/xlsx/sheet-part.js";
import { readSharedStrings } from "../../src/read/xlsx/shared-strings.js";
import { SheetFaults } from "../../src/read/xlsx/sheet-fault.js";
import { WORKBOOK_LIMITS as L } from "../../src/read/xlsx/workbook-limits.js";
import { sampleWorkbooks } from "./sample-workbooks.js";
const books = await sampleWorkbooks(8);
const sheets: Buffer[] = [], strings: Buffer[] = [];
for (const b of books) { const p = await openParts(b, L); if (!p) continue;
  for (let i=1;i<=5;i++) sheets.push(await p.read(`xl/worksheets/sheet${i}.xml`));
  strings.push(await p.read("xl/sharedStrings.xml")); }
const str = strings.map((b) => readSharedStrings("x", b, L));
for (let k=0;k<100;k++) sheets.forEach((bytes, i) => readSheetPart({ name: "a", part: "a", bytes, context: { strings: str[Math.floor(i/5)] ?? [], formats: new Map(), is1904: false }, limits: L, budget: { cells: 2e6 }, faults: new SheetFaults() }));
