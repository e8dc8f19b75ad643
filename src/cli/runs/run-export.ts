import { writeFile } from "node:fs/promises";
import { UsageError } from "../../model/usage-error.js";
import { exportTable } from "../../report/tables/export-table.js";
import { terminalWords } from "../../wording/terminal/terminal-words.js";
import type { ExportOptions } from "../options.js";
import type { Terminal } from "../terminal.js";
import { loadResult } from "./load-result.js";

/** Writes one table of a result to a file or standard output; returns the exit code. */
export async function runExport(path: string, options: ExportOptions, terminal: Terminal): Promise<number> {
  const { result, scheme } = await loadResult(path, options);
  const { table, group, output } = options;
  const format = options.format ?? formatOf(output);
  if (format === "xlsx" && output === undefined && terminal.outIsTty) {
    throw usageError((words) => words.errors.binaryToTerminal);
  }
  const { content } = await exportTable(result, scheme, { table, format, group });
  if (output === undefined) {
    terminal.out(content);
    return 0;
  }
  await writeFile(output, content).catch((error: unknown) => {
    throw usageError((words) => words.errors.unwritableFile(output), error);
  });
  if (options.json === true) {
    terminal.out(
      `${JSON.stringify({ command: "export", exitCode: 0, output, table, format, findings: result.findings }, null, 2)}\n`,
    );
  } else if (options.quiet !== true) {
    terminal.err(`${output}\n`);
  }
  return 0;
}

/** The format a file name asks for; Markdown where nothing does. */
function formatOf(output: string | undefined): NonNullable<ExportOptions["format"]> {
  const ending = output?.split(".").pop()?.toLowerCase();
  return (["xlsx", "csv", "md", "html", "json"] as const).find((format) => format === ending) ?? "md";
}

function usageError(say: (words: ReturnType<typeof terminalWords>) => string, cause?: unknown): UsageError {
  return new UsageError({ zh: say(terminalWords("zh")), en: say(terminalWords("en")) }, { cause });
}
