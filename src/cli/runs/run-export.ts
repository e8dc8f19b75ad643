import { resolve } from "node:path";
import { exportTable } from "../../report/tables/export-table.js";
import type { ExportOptions } from "../options.js";
import type { Terminal } from "../terminal.js";
import { usageErrorOf } from "../usage-error-of.js";
import { loadResult } from "./load-result.js";
import { tableFormat } from "./table-format.js";
import { writeFileWhole } from "./write-file-whole.js";

/** Writes one table of a result to a file or standard output; returns the exit code. */
export async function runExport(path: string, options: ExportOptions, terminal: Terminal): Promise<number> {
  const { result, scheme, file } = await loadResult(path, options);
  const { table, group, output } = options;
  const format = tableFormat(options);
  if (format === "xlsx" && output === undefined && (terminal.outIsTty || options.json === true)) {
    throw usageErrorOf((words) => words.binaryToTerminal);
  }
  if (output !== undefined && resolve(output) === resolve(file)) {
    throw usageErrorOf((words) => words.wouldReplaceInput(output, file));
  }
  const { content } = await exportTable(result, scheme, { table, format, group });
  if (output !== undefined) {
    await writeFileWhole(output, content);
  }
  if (options.json === true) {
    const told =
      output === undefined ? { content: format === "json" ? JSON.parse(String(content)) : content } : { output };
    const object = { command: "export", exitCode: 0, table, format, ...told, findings: result.findings };
    terminal.out(`${JSON.stringify(object, null, 2)}\n`);
  } else if (output === undefined) {
    terminal.out(content);
  } else if (options.quiet !== true) {
    terminal.err(`${terminal.words.export.written(output)}\n`);
  }
  return 0;
}
