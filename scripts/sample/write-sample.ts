import { mkdir, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { loadNamedScheme } from "../../src/scheme/load-scheme.js";
import { type RenderedFile, renderCleanBatch, renderSamples } from "./render-samples.js";

const SAMPLES = "samples";

// Without an option: samples/ itself. --clean DIR: the batch without planted problems, into DIR.
const [option, folder] = process.argv.slice(2);
const scheme = await loadNamedScheme("gkf-2019-13");
if (option === "--clean" && folder !== undefined) {
  await writeFiles(await renderCleanBatch(scheme), folder);
} else if (option === undefined) {
  const files = await renderSamples(scheme);
  for (const folder of ["2019", "2019-partial"]) {
    await rm(join(SAMPLES, folder), { recursive: true, force: true });
  }
  await writeFiles(files, SAMPLES);
} else {
  console.error("usage: write-sample.ts [--clean DIR]");
  process.exitCode = 2;
}

async function writeFiles(files: readonly RenderedFile[], directory: string): Promise<void> {
  for (const { path, bytes } of files) {
    const target = join(directory, path);
    await mkdir(dirname(target), { recursive: true });
    await writeFile(target, bytes);
  }
}
