import { readFile } from "node:fs/promises";
import { join, posix } from "node:path";
import type { Artefact } from "../../model/artefact.js";
import { isLockName, outputFiles } from "../../write/output-files.js";
import { MANIFEST_NAME } from "../../write/output-manifest.js";
import { answerColumns } from "./answer-columns.js";
import { type ComparedWorkbook, compareWorkbooks } from "./compare-workbooks.js";

/** A document of an output, compared with the one that follows. */
export interface ComparedDocument extends ComparedWorkbook {
  readonly path: string;
}

/** The result is compared number by number, the manifest says what the folder held, not what follows. */
const NOT_COMPARED = ["result.json", MANIFEST_NAME];
const SOUND = { deviation: null, filledIn: 0, onlyFingerprint: false };

/**
 * Compares every document with the one that follows, a workbook that was saved again by its cells, and names those that
 * do not follow. `renewed` puts today's fingerprints in the place of the recorded ones.
 */
export async function compareDocuments(
  directory: string,
  documents: readonly Artefact[],
  renewed: (text: string) => string,
): Promise<readonly ComparedDocument[]> {
  const compared: ComparedDocument[] = [];
  for (const { path, bytes } of documents) {
    const found = await readFile(join(directory, path)).catch(() => null);
    compared.push({ path, ...(await compareDocument(path, found, Buffer.from(bytes), renewed)) });
  }
  const known = new Set([...NOT_COMPARED, ...documents.map(({ path }) => path)]);
  const added = (await outputFiles(directory)).filter((path) => !known.has(path) && !isLockName(posix.basename(path)));
  return [...compared, ...added.map((path) => ({ path, ...SOUND, deviation: changed("document-added", path) }))];
}

async function compareDocument(
  path: string,
  found: Buffer | null,
  expected: Buffer,
  renewed: (text: string) => string,
): Promise<ComparedWorkbook> {
  if (found === null || found.equals(expected)) {
    return found === null ? { ...SOUND, deviation: changed("document-missing", path) } : SOUND;
  }
  return path.endsWith(".xlsx")
    ? compareWorkbooks(path, [found, expected], answerColumns(path), renewed)
    : { ...SOUND, deviation: changed("document-changed", path) };
}

function changed(
  kind: "document-missing" | "document-changed" | "document-added",
  place: string,
): ComparedWorkbook["deviation"] {
  return { kind, place, found: "", expected: "", more: 0 };
}
