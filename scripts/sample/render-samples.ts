import type { Scheme } from "../../src/model/scheme.js";
import { fileBytes } from "./file-bytes.js";
import { plantedList } from "./planted-list.js";
import { readmeText } from "./readme-text.js";
import { type SampleBatch, sampleBatch } from "./sample-batch.js";

/** A file ready to be written, with its path inside the folder asked for. */
export interface RenderedFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** Everything in samples/: the batch with its planted problems, the list of them as data, and the README. */
export async function renderSamples(scheme: Scheme): Promise<readonly RenderedFile[]> {
  const batch = sampleBatch(scheme, "planted");
  const planted = plantedList(batch.problems, batch.files);
  return [
    ...(await renderBatch(scheme, batch)).map(({ path, bytes }) => ({ path: `2019/${path}`, bytes })),
    { path: "planted.json", bytes: textBytes(`${JSON.stringify(planted, null, 2)}\n`) },
    { path: "README.md", bytes: textBytes(readmeText(scheme, planted)) },
  ];
}

/** The same batch without planted problems, with paths inside the batch folder. */
export function renderCleanBatch(scheme: Scheme): Promise<readonly RenderedFile[]> {
  return renderBatch(scheme, sampleBatch(scheme, "none"));
}

async function renderBatch(scheme: Scheme, { files, settings }: SampleBatch): Promise<readonly RenderedFile[]> {
  const rendered: RenderedFile[] = [];
  for (const file of files) {
    rendered.push({ path: file.path, bytes: await fileBytes(scheme, file) });
  }
  return [...rendered, { path: "batch.yaml", bytes: textBytes(settings) }];
}

function textBytes(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
