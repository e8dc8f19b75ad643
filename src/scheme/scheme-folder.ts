import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { SchemeError } from "./scheme-error.js";

/** The YAML texts of a scheme folder by file name, in name order, and one hash over them all. */
export interface SchemeFolder {
  readonly texts: ReadonlyMap<string, string>;
  readonly sha256: string;
}

/**
 * Reads a folder's YAML files. Line endings are normalised first, so that a checkout on Windows has the same hash.
 * @throws SchemeError when the folder cannot be read.
 */
export async function readSchemeFolder(directory: string): Promise<SchemeFolder> {
  const names = await yamlNames(directory);
  const texts = new Map<string, string>();
  const hash = createHash("sha256");
  for (const name of names) {
    const text = (await readFile(join(directory, name), "utf8")).replace(/^\uFEFF/, "").replace(/\r\n?/g, "\n");
    texts.set(name, text);
    hash.update(`${name}\0${text}\0`);
  }
  return { texts, sha256: hash.digest("hex") };
}

async function yamlNames(directory: string): Promise<readonly string[]> {
  try {
    const entries = await readdir(directory, { withFileTypes: true });
    return entries
      .filter((entry) => entry.isFile() && /\.ya?ml$/.test(entry.name))
      .map((entry) => entry.name)
      .sort((a, b) => (a < b ? -1 : 1));
  } catch (error) {
    throw new SchemeError(directory, [
      {
        file: directory,
        line: 1,
        column: 1,
        message: {
          zh: `不能读取方案文件夹（${(error as NodeJS.ErrnoException).code ?? "未知原因"}）`,
          en: `the scheme folder cannot be read (${(error as NodeJS.ErrnoException).code ?? "unknown cause"})`,
        },
      },
    ]);
  }
}
