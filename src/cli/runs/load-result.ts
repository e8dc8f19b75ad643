import { readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import type { Scheme } from "../../model/scheme.js";
import { schemeInYear } from "../../model/scheme-in-year.js";
import { parseResult } from "../../report/result/parse-result.js";
import type { Result } from "../../report/result/schema.js";
import { loadNamedScheme } from "../../scheme/load-scheme.js";
import { shippedDirectory } from "../../scheme/shipped-schemes.js";
import type { CommonOptions } from "../options.js";
import { systemCode, usageErrorOf } from "../usage-error-of.js";

export interface LoadedResult {
  readonly result: Result;
  readonly scheme: Scheme;
  /** Path of the result.json. */
  readonly file: string;
}

/** Reads a result.json (or the folder it lies in) and the scheme it was made with. Throws UsageError. */
export async function loadResult(path: string, options: CommonOptions): Promise<LoadedResult> {
  const file = await resultFile(path);
  const result = parseResult(await textOf(file));
  const { id, version } = result.scheme;
  if (options.scheme === undefined && (await shippedDirectory(id)) === null) {
    throw usageErrorOf((words) => words.schemeElsewhere(`${id} ${version}`));
  }
  const scheme = await loadNamedScheme(options.scheme ?? id);
  if (scheme.sha256 !== result.scheme.sha256) {
    const name = (one: { readonly id: string; readonly version: string; readonly sha256: string }): string =>
      `${one.id} ${one.version} (${one.sha256.slice(0, 8)})`;
    throw usageErrorOf((words) => words.schemeChanged(name(result.scheme), name(scheme)));
  }
  return { result, scheme: schemeInYear(scheme, result.year), file };
}

async function resultFile(path: string): Promise<string> {
  const status = await stat(path).catch(() => null);
  return status?.isDirectory() === true ? join(path, "result.json") : path;
}

async function textOf(file: string): Promise<string> {
  try {
    return await readFile(file, "utf8");
  } catch (error) {
    const reason = systemCode(error);
    const isMissing = reason === "ENOENT" || reason === "ENOTDIR";
    throw usageErrorOf((words) => (isMissing ? words.noSuchPath(file) : words.unreadableFile(file, reason)), error);
  }
}
