import type { Result } from "../../report/result/schema.js";
import type { WrittenOutput } from "../../write/write-output.js";
import type { CommonOptions, Threshold } from "../options.js";
import { findingsText } from "../show/findings-text.js";
import { shownPath } from "../show/shown-path.js";
import type { Terminal } from "../terminal.js";
import { conclude } from "./conclude.js";

/** What a run leaves to be said: its findings, what it wrote, and texts of its own. */
export interface RunReport {
  readonly command: string;
  readonly findings: Result["findings"];
  readonly written: WrittenOutput | null;
  /** Shown before the findings. */
  readonly summary: string;
  /** Whether the findings are news, or known from the result that was read. */
  readonly tells?: "output";
  /** More of the JSON object. */
  readonly json: Readonly<Record<string, unknown>>;
}

/** Prints what came of a run, as text or as one JSON object, and returns its exit code. */
export function reportRun(
  report: RunReport,
  options: CommonOptions & { readonly failOn: Threshold },
  terminal: Terminal,
): number {
  const { findings, written } = report;
  const { exitCode, line } = conclude(findings, options.failOn, terminal);
  if (options.json === true) {
    const output = written === null ? {} : { output: written.directory, files: written.files };
    const object = { command: report.command, exitCode, ...output, ...report.json, findings };
    terminal.out(`${JSON.stringify(object, null, 2)}\n`);
    return exitCode;
  }
  if (options.quiet !== true) {
    const outputAlone = report.tells === "output";
    const head = outputAlone ? "" : report.summary + findingsText(findings, terminal, written !== null);
    const tail = [...writtenLines(written, terminal), ...(outputAlone ? [] : [line])];
    terminal.out(`${head}${tail.join("\n")}\n`);
  }
  return exitCode;
}

function writtenLines(written: WrittenOutput | null, terminal: Terminal): readonly string[] {
  const { summary } = terminal.words;
  if (written === null) {
    return [];
  }
  const aside = written.keptAside === null ? [] : [summary.keptAside(written.keptAside)];
  return [summary.written(written.files.length, shownPath(written.directory)), ...aside];
}
