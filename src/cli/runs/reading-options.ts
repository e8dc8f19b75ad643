import { resolve } from "node:path";
import type { ReadOptions } from "../../read/read-batch.js";
import { parseLimits } from "../../read/settings/parse-limits.js";
import type { ReadingOptions } from "../options.js";
import type { Progress } from "../show/progress.js";
import type { Terminal } from "../terminal.js";
import { usageErrorOf } from "../usage-error-of.js";
import { loadPasswords } from "./load-passwords.js";

/** How the command line asks for a batch to be read. Throws UsageError for what it cannot mean. */
export async function readingOptions(
  options: ReadingOptions,
  terminal: Terminal,
  progress: Progress,
): Promise<Omit<ReadOptions, "scheme">> {
  const { year, encoding, limit, passwordFile } = options;
  return {
    ...(year === undefined ? {} : { year: yearOf(year) }),
    ...(encoding === undefined ? {} : { encoding }),
    ...(limit === undefined ? {} : { limits: parseLimits(limit) }),
    ...(passwordFile === undefined
      ? {}
      : { passwords: await loadPasswords(passwordFile), passwordFile: resolve(passwordFile) }),
    onFile: (done, total) => progress.say(terminal.words.progress.reading(done, total)),
  };
}

function yearOf(text: string): number {
  if (!/^(19|20)\d\d$/.test(text)) {
    throw usageErrorOf((words) => words.invalidYear(text));
  }
  return Number(text);
}
