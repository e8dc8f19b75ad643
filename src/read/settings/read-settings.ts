import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { LineCounter, parseDocument } from "yaml";
import type { BatchSettings } from "../../model/batch.js";
import { UsageError } from "../../model/usage-error.js";
import type { Limits } from "../source/limits.js";
import { sha256 } from "../source/open-bytes.js";
import { type BatchFileContent, checkBatchContent } from "./batch-schema.js";
import { type Mistake, mistakesOf, syntaxMistake } from "./settings-mistakes.js";

export const SETTINGS_FILE = "batch.yaml";

/** What batch.yaml says; everything null or empty where there is none. */
export interface BatchFile extends BatchSettings {
  readonly year: number | null;
  /** Path of last year's result.json, from the batch folder. */
  readonly lastYear: string | null;
  /** Unit as typed → path of the return that counts. */
  readonly choices: Readonly<Record<string, string>>;
  /** Those left out are the defaults. */
  readonly limits: Partial<Limits>;
  /** Path → ISO date. */
  readonly received: Readonly<Record<string, string>>;
  /** null without a batch.yaml. */
  readonly sha256: string | null;
}

/** The settings where there is no batch.yaml. */
export const NO_SETTINGS: BatchFile = settingsOf({}, null);

/**
 * Reads the settings of a batch folder.
 *
 * @throws UsageError that lists every wrong key and value with its line.
 */
export async function readSettings(folder: string): Promise<BatchFile> {
  const bytes = await bytesOf(join(folder, SETTINGS_FILE));
  if (bytes === null) {
    return NO_SETTINGS;
  }
  const lines = new LineCounter();
  const document = parseDocument(bytes.toString("utf8").replace(/^\uFEFF/, ""), { lineCounter: lines });
  if (document.errors.length > 0) {
    throw usageError(document.errors.map(syntaxMistake));
  }
  const outcome = checkBatchContent(document.toJS());
  if (!outcome.success) {
    throw usageError(outcome.error.issues.flatMap((issue) => mistakesOf(issue, document, lines)));
  }
  return settingsOf(outcome.data, sha256(bytes));
}

function settingsOf(content: BatchFileContent, hash: string | null): BatchFile {
  return {
    year: content.year ?? null,
    scheme: content.scheme ?? null,
    deadline: content.deadline ?? null,
    feedbackDate: content.feedbackDate ?? null,
    lastYear: content.lastYear === undefined ? null : batchPath(content.lastYear),
    choices: withSlashes(content.choices ?? {}, "values"),
    limits: content.limits ?? {},
    received: withSlashes(content.received ?? {}, "keys"),
    sha256: hash,
  };
}

function withSlashes(
  record: Readonly<Record<string, string>>,
  which: "keys" | "values",
): Readonly<Record<string, string>> {
  const entries = Object.entries(record).map(([key, value]) =>
    which === "keys" ? [batchPath(key), value] : [key, batchPath(value)],
  );
  return Object.fromEntries(entries);
}

/** A path inside the batch as the reader writes it. */
function batchPath(path: string): string {
  return path.replaceAll("\\", "/").replace(/^\.\//, "");
}

async function bytesOf(path: string): Promise<Buffer | null> {
  try {
    return await readFile(path);
  } catch (error) {
    const code = error instanceof Error && "code" in error ? error.code : null;
    if (code === "ENOENT" || code === "ENOTDIR") {
      return null;
    }
    throw new UsageError({ zh: `无法读取 ${path}（${code}）`, en: `cannot read ${path} (${code})` }, { cause: error });
  }
}

function usageError(found: readonly Mistake[]): UsageError {
  const mistakes = [...found].sort((a, b) => (a.line ?? 0) - (b.line ?? 0));
  const list = (language: "zh" | "en", word: (line: number) => string): string =>
    mistakes
      .map(({ line, text }) => (line === null ? "" : word(line)) + text[language])
      .join(language === "zh" ? "；" : "; ");
  return new UsageError({
    zh: `${SETTINGS_FILE} 有误：${list("zh", (line) => `第 ${line} 行`)}`,
    en: `${SETTINGS_FILE}: ${list("en", (line) => `line ${line}: `)}`,
  });
}
