import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Artefact } from "../../model/artefact.js";
import { type ComparedWorkbook, compareWorkbooks } from "./compare-workbooks.js";

/** A document of an output, compared with the one that follows. */
export interface ComparedDocument extends ComparedWorkbook {
  readonly path: string;
}

/** Documents that people fill in and send back. */
const ANSWERED = /^(?:反馈\/|差异核查单\.xlsx$)/;
const SOUND = { deviation: null, filledIn: 0 };

/** Compares every document with the one that follows; a workbook that was saved again by its cells. */
export async function compareDocuments(
  directory: string,
  documents: readonly Artefact[],
): Promise<readonly ComparedDocument[]> {
  const compared: ComparedDocument[] = [];
  for (const { path, bytes } of documents) {
    const found = await readFile(join(directory, path)).catch(() => null);
    compared.push({ path, ...(await compareDocument(path, found, Buffer.from(bytes))) });
  }
  return compared;
}

async function compareDocument(path: string, found: Buffer | null, expected: Buffer): Promise<ComparedWorkbook> {
  if (found === null || found.equals(expected)) {
    return found === null ? { ...SOUND, deviation: changed("document-missing", path) } : SOUND;
  }
  return path.endsWith(".xlsx")
    ? compareWorkbooks(path, found, expected, ANSWERED.test(path) ? "answered" : "not-answered")
    : { ...SOUND, deviation: changed("document-changed", path) };
}

function changed(kind: "document-missing" | "document-changed", place: string): ComparedWorkbook["deviation"] {
  return { kind, place, found: "", expected: "", more: 0 };
}
