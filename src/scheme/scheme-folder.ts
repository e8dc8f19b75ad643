import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { SchemeError } from "./scheme-error.js";
import { shippedDirectory, shippedSchemes } from "./shipped-schemes.js";
import { parseSource, type SourceDocument } from "./source-document.js";

/** The YAML files of a scheme by name, in name order, and one hash over them all. */
export interface SchemeFolder {
  readonly documents: ReadonlyMap<string, SourceDocument>;
  readonly sha256: string;
}

interface SchemeText {
  readonly text: string;
  readonly shownAs: string;
}

/** The file that says which scheme it is. */
export const HEAD_FILE = "scheme.yaml";

/**
 * Reads a folder's YAML files, and from the scheme that it extends those that it has not.
 * Line endings are normalised first, so that a checkout on Windows has the same hash.
 * @throws SchemeError when the folder cannot be read.
 */
export async function readSchemeFolder(directory: string): Promise<SchemeFolder> {
  const texts = await wholeTexts(directory);
  const hash = createHash("sha256");
  for (const [name, { text }] of texts) {
    hash.update(`${name}\0${text}\0`);
  }
  const documents = [...texts].map(([name, { text, shownAs }]) => [name, parseSource(name, text, shownAs)] as const);
  return { documents: new Map(documents), sha256: hash.digest("hex") };
}

/** The texts of a scheme by file name, in name order, with those of the scheme it extends. */
export async function wholeTexts(directory: string): Promise<ReadonlyMap<string, SchemeText>> {
  const own = await ownTexts(directory, "");
  const base = extendedScheme(own.get(HEAD_FILE)?.text ?? "");
  const baseDirectory = base === null ? null : await shippedDirectory(base);
  const inherited = baseDirectory === null ? [] : await ownTexts(baseDirectory, `${base}/`);
  return new Map([...new Map([...inherited, ...own])].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** The id after `extends`; null where the scheme stands by itself. */
export function extendedScheme(head: string): string | null {
  const { value } = parseSource(HEAD_FILE, head, HEAD_FILE);
  const id = typeof value === "object" && value !== null && "extends" in value ? value.extends : null;
  return typeof id === "string" ? id : null;
}

async function ownTexts(directory: string, prefix: string): Promise<ReadonlyMap<string, SchemeText>> {
  const texts = new Map<string, SchemeText>();
  for (const name of await yamlNames(directory)) {
    const text = (await readFile(join(directory, name), "utf8")).replace(/^\uFEFF/, "").replace(/\r\n?/g, "\n");
    texts.set(name, { text, shownAs: `${prefix}${name}` });
  }
  return texts;
}

async function yamlNames(directory: string): Promise<readonly string[]> {
  try {
    const entries = await readdir(directory, { withFileTypes: true });
    return entries.filter((entry) => entry.isFile() && /\.ya?ml$/.test(entry.name)).map((entry) => entry.name);
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    const known = await shippedSchemes();
    const message = {
      zh: `不能读取方案文件夹（${code ?? "未知原因"}）；内置方案有 ${known.join("、")}`,
      en: `the scheme folder cannot be read (${code ?? "unknown cause"}); the built-in schemes are ${known.join(", ")}`,
    };
    throw new SchemeError(directory, [{ file: directory, line: 1, column: 1, message, read: null }]);
  }
}
