import { mkdir, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { loadNamedScheme } from "../../src/scheme/load-scheme.js";
import { plantedList } from "./planted-list.js";
import { readmeText } from "./readme-text.js";
import { type SampleBatch, sampleBatch } from "./sample-batch.js";
import { fileBytes } from "./sample-file.js";

const SAMPLES = "samples";

/** `write-sample.ts` writes samples/; `--clean DIR` writes the batch without planted problems into DIR; `--into DIR` writes all of samples/ elsewhere. */
const [option, folder] = process.argv.slice(2);
if (option === "--clean" && folder !== undefined) {
  await writeBatch(await build("none"), folder);
} else if (option === undefined || (option === "--into" && folder !== undefined)) {
  await writeSamples(folder ?? SAMPLES);
} else {
  console.error("usage: write-sample.ts [--clean DIR | --into DIR]");
  process.exitCode = 2;
}

async function build(problems: "planted" | "none"): Promise<SampleBatch> {
  return sampleBatch(await loadNamedScheme("gkf-2019-13"), problems);
}

async function writeSamples(samples: string): Promise<void> {
  const batch = await build("planted");
  const planted = plantedList(batch.problems, batch.files);
  await rm(join(samples, "2019"), { recursive: true, force: true });
  await writeBatch(batch, join(samples, "2019"));
  await writeFile(join(samples, "planted.json"), `${JSON.stringify(planted, null, 2)}\n`);
  await writeFile(join(samples, "README.md"), readmeText(planted));
}

async function writeBatch(batch: SampleBatch, directory: string): Promise<void> {
  for (const file of batch.files) {
    const path = join(directory, file.path);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, fileBytes(file));
  }
  await writeFile(join(directory, "batch.yaml"), batch.settings);
}
