import { readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import type { Scheme } from "../../model/scheme.js";
import { UsageError } from "../../model/usage-error.js";
import { parseResult } from "../../report/result/parse-result.js";
import type { Result } from "../../report/result/schema.js";
import { loadNamedScheme } from "../../scheme/load-scheme.js";
import { terminalWords } from "../../wording/terminal/terminal-words.js";
import type { CommonOptions } from "../options.js";

export interface LoadedResult {
  readonly result: Result;
  readonly scheme: Scheme;
}

/** Reads a result.json (or the folder it lies in) and the scheme it was made with. Throws UsageError. */
export async function loadResult(path: string, options: CommonOptions): Promise<LoadedResult> {
  const result = parseResult(await textOf(path));
  const scheme = await loadNamedScheme(options.scheme ?? result.scheme.id);
  if (scheme.sha256 !== result.scheme.sha256) {
    const name = (one: { readonly id: string; readonly version: string; readonly sha256: string }): string =>
      `${one.id} ${one.version} (${one.sha256.slice(0, 8)})`;
    const say = (language: "zh" | "en"): string =>
      terminalWords(language).errors.schemeChanged(name(result.scheme), name(scheme));
    throw new UsageError({ zh: say("zh"), en: say("en") });
  }
  return { result, scheme };
}

async function textOf(path: string): Promise<string> {
  const status = await stat(path).catch(() => null);
  const file = status?.isDirectory() === true ? join(path, "result.json") : path;
  try {
    return await readFile(file, "utf8");
  } catch (error) {
    const say = (language: "zh" | "en"): string => terminalWords(language).errors.noSuchPath(file);
    throw new UsageError({ zh: say("zh"), en: say("en") }, { cause: error });
  }
}
