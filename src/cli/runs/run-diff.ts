import { resolve } from "node:path";
import { checkComparable, compareResults } from "../../report/diff/compare-results.js";
import type { Comparison } from "../../report/diff/comparison.js";
import { diffTables } from "../../report/diff/diff-sheets.js";
import type { DiffOptions } from "../options.js";
import { diffText } from "../show/diff-text.js";
import { startProgress } from "../show/progress.js";
import type { Terminal } from "../terminal.js";
import { usageErrorOf } from "../usage-error-of.js";
import { isBatch, loadOrEvaluate } from "./load-or-evaluate.js";
import type { LoadedResult } from "./load-result.js";
import { provincesNamed } from "./provinces-named.js";
import { readResultFile } from "./read-result-file.js";
import { tableFormat } from "./table-format.js";
import { writeFileWhole } from "./write-file-whole.js";

/** Compares two results, or batches, and says what each province did; returns the exit code. */
export async function runDiff(
  paths: readonly [old: string, now: string],
  names: readonly string[],
  options: DiffOptions,
  terminal: Terminal,
): Promise<number> {
  await checkRecorded(paths);
  const progress = await startProgress(terminal, options);
  try {
    const old = await loadOrEvaluate(paths[0], options, terminal, progress);
    const now = await loadOrEvaluate(paths[1], options, terminal, progress);
    const provinces = names.length === 0 ? null : provincesNamed(now.scheme, names).map(({ code }) => code);
    const comparison = compareResults(old.result, now.result, now.scheme, provinces);
    const content = await contentOf(comparison, [old, now], options, terminal);
    progress.stop();
    if (options.output !== undefined && content !== null) {
      await writeFileWhole(options.output, content);
    }
    report(comparison, content, now, options, terminal);
    return 0;
  } finally {
    progress.stop();
  }
}

/** Before a scheme is looked for: no --scheme can fit two results that rest on different ones. */
async function checkRecorded([old, now]: readonly [old: string, now: string]): Promise<void> {
  if (!(await isBatch(old)) && !(await isBatch(now))) {
    checkComparable((await readResultFile(old)).result, (await readResultFile(now)).result);
  }
}

/** What a file or another program gets; null where the terminal tells it. */
async function contentOf(
  comparison: Comparison,
  [old, now]: readonly [LoadedResult, LoadedResult],
  options: DiffOptions,
  terminal: Terminal,
): Promise<string | Uint8Array | null> {
  const { output } = options;
  const format = tableFormat(options);
  const isTold = output === undefined && (options.format === undefined || options.json === true);
  if (format === "xlsx" && output === undefined && (terminal.outIsTty || options.json === true)) {
    throw usageErrorOf((words) => words.binaryToTerminal);
  }
  for (const { file } of [old, now]) {
    if (output !== undefined && resolve(output) === resolve(file)) {
      throw usageErrorOf((words) => words.wouldReplaceInput(output, file));
    }
  }
  return isTold ? null : diffTables(comparison, { result: now.result, scheme: now.scheme, format });
}

function report(
  comparison: Comparison,
  content: string | Uint8Array | null,
  { result, scheme }: LoadedResult,
  { output, json, quiet }: DiffOptions,
  terminal: Terminal,
): void {
  if (json === true) {
    const told = output === undefined ? comparison : { output };
    const object = { command: "diff", exitCode: 0, year: result.year, ...told, findings: result.findings };
    terminal.out(`${JSON.stringify(object, null, 2)}\n`);
  } else if (output === undefined) {
    terminal.out(content ?? diffText(comparison, result.year, scheme, terminal));
  } else if (quiet !== true) {
    terminal.err(`${terminal.words.export.written(output)}\n`);
  }
}
