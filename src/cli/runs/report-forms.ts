import type { Result } from "../../report/result/schema.js";
import type { WrittenOutput } from "../../write/write-output.js";
import type { CommonOptions } from "../options.js";
import { findingsText } from "../show/findings-text.js";
import { shownPath } from "../show/shown-path.js";
import type { Terminal } from "../terminal.js";
import { conclude } from "./conclude.js";

/** What came of writing forms. */
export interface FormsReport {
  readonly year: number;
  readonly written: WrittenOutput;
  /** What was found in the agreement form that the targets come from. */
  readonly findings: Result["findings"];
  /** Whether there was such a form. */
  readonly checked: boolean;
}

/** Prints what was written, and what is wrong with the agreement form, and returns the exit code. */
export function reportForms(report: FormsReport, options: CommonOptions, terminal: Terminal): number {
  const { year, written, findings, checked } = report;
  const { exitCode, line } = conclude(findings, "error", terminal);
  if (options.json === true) {
    const { directory: output, files } = written;
    terminal.out(`${JSON.stringify({ command: "template", exitCode, output, files, year, findings }, null, 2)}\n`);
    return exitCode;
  }
  if (options.quiet !== true) {
    const found = checked ? findingsText(findings, terminal, false) : "";
    const lines = [
      terminal.words.summary.written(written.files.length, shownPath(written.directory)),
      ...(checked ? [line] : []),
    ];
    terminal.out(`${found}${lines.join("\n")}\n`);
  }
  return exitCode;
}
