import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Artefact } from "../model/artefact.js";

/** Stands in every output folder: what this program wrote there. */
export const MANIFEST_NAME = ".jiedui-manifest.json";
const MARK = "jiedui/output@1";

/** Hashes of an output folder's files by path with forward slashes. */
export type Manifest = ReadonlyMap<string, string>;

/** SHA-256 of bytes in hexadecimal. */
export function sha256Of(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}

/** The manifest's text for the files of one run; the same files give the same text. */
export function manifestText(artefacts: readonly Artefact[]): string {
  const entries = artefacts.map(({ path, bytes }) => [path, sha256Of(bytes)] as const);
  entries.sort(([one], [two]) => (one < two ? -1 : 1));
  return `${JSON.stringify({ schema: MARK, files: Object.fromEntries(entries) }, null, 2)}\n`;
}

/** The manifest of a folder; null where there is none or it is not one of this program's. */
export async function readManifest(directory: string): Promise<Manifest | null> {
  try {
    const read: unknown = JSON.parse(await readFile(join(directory, MANIFEST_NAME), "utf8"));
    return manifestOf(read);
  } catch {
    return null;
  }
}

function manifestOf(read: unknown): Manifest | null {
  if (typeof read !== "object" || read === null || !("schema" in read) || read.schema !== MARK || !("files" in read)) {
    return null;
  }
  const files: unknown = read.files;
  return typeof files === "object" && files !== null
    ? new Map(Object.entries(files).map(([path, hash]) => [path, String(hash)]))
    : null;
}
