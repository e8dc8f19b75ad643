import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { onTestFinished } from "vitest";
import type { Batch, NoteKind } from "../../src/model/batch.js";
import { type ReadOptions, readBatch } from "../../src/read/read-batch.js";
import { scheme } from "./scheme.js";

const RETURN_HEADER = "年度,填报单位,结对关系,项目代码,项目名称,计量单位,上年完成,协议目标,本年完成,备注";
export const AGREEMENT_HEADER = "年度,结对关系,承担单位,项目代码,项目名称,计量单位,协议目标,约束性,备注";

/** A batch folder that is removed after the test. */
export async function temporaryBatch(files: Readonly<Record<string, string | Uint8Array>>): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "jiedui-read-"));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  for (const [path, content] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), content);
  }
  return folder;
}

/** Writes a batch and reads it back. */
export async function readFiles(
  files: Readonly<Record<string, string | Uint8Array>>,
  options: Partial<ReadOptions> = {},
): Promise<Batch> {
  const batch = await readBatch(await temporaryBatch(files), { scheme, ...options });
  for (const kind of new Set(batch.notes.map((note) => note.kind))) {
    const noted = batch.notes.filter((note) => note.kind === kind).length;
    if ((batch.examined[kind] ?? 0) < noted) {
      throw new Error(`${kind}: ${noted} notes of ${batch.examined[kind] ?? 0} examined`);
    }
  }
  return batch;
}

/** A return with the rows given as lines under the usual header. */
export function returnOf(...rows: readonly string[]): string {
  return [RETURN_HEADER, ...rows].join("\n");
}

/** Notes of a kind as flat texts: unit, link, item, row, what was typed. */
export function notesOf(batch: Batch, kind: NoteKind): readonly string[] {
  return batch.notes
    .filter((note) => note.kind === kind)
    .map((note) => [note.unit, note.link, note.item, note.place.row, note.asRead].map((part) => part ?? "·").join(" "));
}

/** Files noted under a kind, with the code of the cause. */
export function filesOf(batch: Batch, kind: NoteKind): readonly string[] {
  return batch.notes
    .filter((note) => note.kind === kind)
    .map((note) =>
      [note.place.file, note.detail["code"], note.place.row].filter((part) => part !== undefined).join(" "),
    );
}
