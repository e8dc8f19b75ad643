import { mkdtemp, rm } from "node:fs/promises";
import { cpus, tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { helpPart } from "./help-part.js";
import { largeSheetPart } from "./large-sheet-part.js";
import { longCsvPart } from "./long-csv-part.js";
import { markdownTable } from "./markdown-table.js";
import { measure } from "./measure.js";
import type { Part, Setting } from "./part.js";
import { readerPart } from "./reader-part.js";
import { samplePart } from "./sample-part.js";
import { stagesPart } from "./stages-part.js";

const PARTS: Readonly<Record<string, (setting: Setting) => Promise<Part>>> = {
  reader: readerPart,
  sample: samplePart,
  stages: stagesPart,
  help: helpPart,
  sheet: largeSheetPart,
  csv: longCsvPart,
};

const wanted = process.argv.slice(2);
const unknown = wanted.find((name) => !Object.hasOwn(PARTS, name));
if (unknown !== undefined) {
  throw new Error(`no part ${unknown}: choose among ${Object.keys(PARTS).join(", ")}, or none for all`);
}
const folder = await mkdtemp(join(tmpdir(), "jiedui-bench-"));
try {
  const setting: Setting = { folder, root: fileURLToPath(new URL("../..", import.meta.url)) };
  const parts: Part[] = [];
  for (const [name, prepare] of Object.entries(PARTS)) {
    if (wanted.length === 0 || wanted.includes(name)) {
      parts.push(await prepare(setting));
    }
  }
  const measured = await measure(parts, (text) => process.stderr.write(`${text}\n`));
  const processors = cpus();
  console.log(
    `${new Date().toISOString().slice(0, 10)}, Node ${process.version}, ${processors.length} × ${processors[0]?.model ?? "?"}; ` +
      "medians of rounds in turns; × against the first line of each part\n",
  );
  console.log(markdownTable(measured));
} finally {
  await rm(folder, { recursive: true, force: true });
}
