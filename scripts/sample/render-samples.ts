import type { Scheme } from "../../src/model/scheme.js";
import { plantedList } from "./planted-list.js";
import { readmeText } from "./readme-text.js";
import { type SampleBatch, sampleBatch } from "./sample-batch.js";
import { fileBytes } from "./sample-file.js";

/** A file ready to be written, with its path inside the folder asked for. */
export interface RenderedFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** Everything in samples/: the batch with its planted problems, the list of them as data, and the README. */
export function renderSamples(scheme: Scheme): readonly RenderedFile[] {
  const batch = sampleBatch(scheme, "planted");
  const planted = plantedList(batch.problems, batch.files);
  return [
    ...renderBatch(batch).map(({ path, bytes }) => ({ path: `2019/${path}`, bytes })),
    { path: "planted.json", bytes: textBytes(`${JSON.stringify(planted, null, 2)}\n`) },
    { path: "README.md", bytes: textBytes(readmeText(scheme, planted)) },
  ];
}

/** The same batch without planted problems, with paths inside the batch folder. */
export function renderCleanBatch(scheme: Scheme): readonly RenderedFile[] {
  return renderBatch(sampleBatch(scheme, "none"));
}

function renderBatch({ files, settings }: SampleBatch): readonly RenderedFile[] {
  return [
    ...files.map((file) => ({ path: file.path, bytes: fileBytes(file) })),
    { path: "batch.yaml", bytes: textBytes(settings) },
  ];
}

function textBytes(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
