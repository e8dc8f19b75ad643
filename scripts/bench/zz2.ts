import { openParts } from "../../src/read/xlsx/parts.js";
import { parseXml } from "../../src/read/xlsx/parse-xml.js";
import { readSheetPart } from "../../src/read/xlsx/sheet-part.js";
import { readSharedStrings } from "../../src/read/xlsx/shared-strings.js";
import { readCellFormats } from "../../src/read/xlsx/cell-formats.js";
import { SheetFaults } from "../../src/read/xlsx/sheet-fault.js";
import { readWorkbook } from "../../src/read/xlsx/read-workbook.js";
import { WORKBOOK_LIMITS as L } from "../../src/read/xlsx/workbook-limits.js";
import { sampleWorkbooks } from "./sample-workbooks.js";
const books = await sampleWorkbooks(56);
const sheets: Buffer[] = [], strings: Buffer[] = [], styles: Buffer[] = [];
for (const b of books) { const p = await openParts(b, L); if (!p) continue;
  for (let i=1;i<=5;i++) sheets.push(await p.read(`xl/worksheets/sheet${i}.xml`));
  strings.push(await p.read("xl/sharedStrings.xml")); styles.push(await p.read("xl/styles.xml")); }
const nop = { open: () => undefined, close: () => undefined, text: () => undefined };
const str = strings.map((b) => readSharedStrings("x", b, L));
const runs: Record<string, () => unknown> = {
  list: async () => { for (const b of books) await openParts(b, L); },
  listread: async () => { for (const b of books) { const p = await openParts(b, L); for (let i=1;i<=5;i++) await p?.read(`xl/worksheets/sheet${i}.xml`); await p?.read("xl/sharedStrings.xml"); await p?.read("xl/styles.xml"); await p?.read("xl/workbook.xml"); await p?.read("_rels/.rels"); } },
  nopsheets: () => { for (const s of sheets) parseXml("x", s, nop); },
  sheets: () => { sheets.forEach((bytes, i) => readSheetPart({ name: "a", part: "a", bytes, context: { strings: str[Math.floor(i/5)] ?? [], formats: new Map(), is1904: false }, limits: L, budget: { cells: 2e6 }, faults: new SheetFaults() })); },
  strings: () => { for (const s of strings) readSharedStrings("x", s, L); },
  styles: () => { for (const s of styles) readCellFormats("x", s); },
  all: async () => { for (const b of books) await readWorkbook(b, L); },
};
const t: Record<string, number[]> = {};
for (let i=0;i<9;i++) for (const [k,f] of Object.entries(runs)) { const s=process.cpuUsage(); await f(); const e=process.cpuUsage(s); (t[k] ??= []).push((e.user+e.system)/1000); }
for (const [k,v] of Object.entries(t)) console.log(k, v.sort((a,b)=>a-b)[4]?.toFixed(0), v[0]?.toFixed(0));
console.log(sheets.reduce((s,b)=>s+b.length,0)/1e6, strings.reduce((s,b)=>s+b.length,0)/1e6, styles.reduce((s,b)=>s+b.length,0)/1e6);
