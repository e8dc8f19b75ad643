import { readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import { parseResult } from "../../report/result/parse-result.js";
import type { Result } from "../../report/result/schema.js";
import { systemCode, usageErrorOf } from "../usage-error-of.js";

/**
 * Reads a result.json, or the one in a folder; `file` is its path.
 * @throws UsageError
 */
export async function readResultFile(path: string): Promise<{ readonly file: string; readonly result: Result }> {
  const status = await stat(path).catch(() => null);
  const file = status?.isDirectory() === true ? join(path, "result.json") : path;
  return { file, result: parseResult(await textOf(file), file) };
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
