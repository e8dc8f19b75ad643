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

interface RecordedResult extends LoadedResult {
  /** The id or folder that the scheme was loaded by. */
  readonly named: string;
}

/**
 * Reads a result.json (or the folder it lies in) and the scheme it was made with.
 * `own`: the scheme to take where the recorded one is not built in and no option names one.
 * @throws UsageError
 */
export async function loadResult(
  path: string,
  options: CommonOptions,
  own: string | null = null,
): Promise<RecordedResult> {
  const file = await resultFile(path);
  const result = parseResult(await textOf(file), file);
  const { id, version } = result.scheme;
  const named = options.scheme ?? ((await shippedDirectory(id)) === null ? own : id);
  if (named === null) {
    throw usageErrorOf((words) => words.schemeElsewhere(`${id} ${version}`));
  }
  const scheme = await loadNamedScheme(named);
  if (scheme.sha256 !== result.scheme.sha256) {
    const name = (one: { readonly id: string; readonly version: string; readonly sha256: string }): string =>
      `${one.id} ${one.version} (${one.sha256.slice(0, 8)})`;
    throw usageErrorOf((words) => words.schemeChanged(name(result.scheme), name(scheme)));
  }
  return { result, scheme: schemeInYear(scheme, result.year), named, file };
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
