import { readFileSync } from "node:fs";
import { readWorkbook } from "../../src/read/xlsx/read-workbook.js";
import { WORKBOOK_LIMITS as L } from "../../src/read/xlsx/workbook-limits.js";
const s = performance.now(); const o = await readWorkbook(readFileSync(process.argv[2] ?? ""), L);
console.log(o.kind, o.kind === "refused" ? o.refusal : o.kind === "workbook" ? o.sheets[0]?.rows.length : "", (performance.now() - s).toFixed(0), "ms", (process.resourceUsage().maxRSS / 1024).toFixed(0), "MiB");
