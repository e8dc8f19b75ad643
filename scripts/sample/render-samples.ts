import type { Scheme } from "../../src/model/scheme.js";
import { fileBytes } from "./file-bytes.js";
import { partialBatch } from "./partial/partial-batch.js";
import { type PlantedProblem, plantedList } from "./planted-list.js";
import { readmeText } from "./readme-text.js";
import { type SampleBatch, sampleBatch } from "./sample-batch.js";

/** A file ready to be written, with its path inside the folder asked for. */
export interface RenderedFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** Everything in samples/: both batches with their planted problems, the lists of them as data, and the README. */
export async function renderSamples(scheme: Scheme): Promise<readonly RenderedFile[]> {
  const whole = sampleBatch(scheme, () => true);
  const partial = partialBatch(scheme);
  const planted = { whole: listOf(whole), partial: listOf(partial) };
  return [
    ...within("2019", await renderBatch(scheme, whole)),
    ...within("2019-partial", await renderBatch(scheme, partial)),
    { path: "planted.json", bytes: textBytes(`${JSON.stringify(planted.whole, null, 2)}\n`) },
    { path: "planted-partial.json", bytes: textBytes(`${JSON.stringify(planted.partial, null, 2)}\n`) },
    { path: "README.md", bytes: textBytes(readmeText(scheme, planted)) },
  ];
}

function listOf({ problems, files }: SampleBatch): readonly PlantedProblem[] {
  return plantedList(problems, files);
}

function within(folder: string, files: readonly RenderedFile[]): readonly RenderedFile[] {
  return files.map(({ path, bytes }) => ({ path: `${folder}/${path}`, bytes }));
}

/** The same batch without planted problems, with paths inside the batch folder. */
export function renderCleanBatch(scheme: Scheme): Promise<readonly RenderedFile[]> {
  return renderBatch(
    scheme,
    sampleBatch(scheme, () => false),
  );
}

/** A batch's files and settings, with paths inside the batch folder. */
export async function renderBatch(
  scheme: Scheme,
  { files, raw, settings }: SampleBatch,
): Promise<readonly RenderedFile[]> {
  const rendered: RenderedFile[] = [];
  for (const file of files) {
    rendered.push({ path: file.path, bytes: await fileBytes(scheme, file) });
  }
  return [...rendered, ...raw, { path: "batch.yaml", bytes: textBytes(settings) }];
}

function textBytes(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
