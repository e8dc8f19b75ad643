import { stat } from "node:fs/promises";
import { describeScheme } from "../../scheme/describe-scheme.js";
import {
  DEFAULT_SCHEME,
  loadNamedScheme,
  schemeDirectory,
  schemeProblems,
  schemeRemarks,
} from "../../scheme/load-scheme.js";
import { problemLine } from "../../scheme/scheme-error.js";
import type { CommonOptions } from "../options.js";
import { textTable } from "../show/table.js";
import type { Terminal } from "../terminal.js";
import { usageErrorOf } from "../usage-error-of.js";

/** Prints a scheme as tables; returns the exit code. */
export async function runSchemeShow(
  name: string | undefined,
  options: CommonOptions,
  terminal: Terminal,
): Promise<number> {
  const scheme = await loadNamedScheme(name ?? options.scheme ?? DEFAULT_SCHEME);
  const sections = describeScheme(scheme);
  if (options.json === true) {
    terminal.out(`${JSON.stringify({ command: "scheme show", exitCode: 0, sections, findings: [] }, null, 2)}\n`);
    return 0;
  }
  const { language } = terminal;
  for (const { title, columns, rows } of sections) {
    const headers = columns.map((column) => column[language]);
    const texts = rows.map((cells) => cells.map((cell) => (typeof cell === "string" ? cell : cell[language])));
    terminal.out(`${title[language]}\n${textTable(headers, texts, terminal)}\n`);
  }
  return 0;
}

/** Names every mistake of a scheme folder; exit code 2 if there is any, since such a scheme cannot be used. */
export async function runSchemeCheck(directory: string, options: CommonOptions, terminal: Terminal): Promise<number> {
  const { words } = terminal;
  const folder = await schemeDirectory(directory);
  const status = await stat(folder).catch(() => null);
  if (status?.isDirectory() !== true) {
    throw usageErrorOf((errors) => errors.noSuchFolder(directory));
  }
  const problems = await schemeProblems(folder);
  const exitCode = problems.length > 0 ? 2 : 0;
  const remarks = exitCode === 0 ? await schemeRemarks(folder) : [];
  if (options.json === true) {
    terminal.out(
      `${JSON.stringify({ command: "scheme check", exitCode, problems, remarks, findings: [] }, null, 2)}\n`,
    );
    return exitCode;
  }
  if (problems.length > 0) {
    const lines = problems.map((problem) => `  ${problemLine(problem, terminal.language)}`);
    terminal.err(`${[words.scheme.unsound(problems.length), ...lines].join("\n")}\n`);
  } else if (options.quiet !== true) {
    for (const remark of remarks) {
      terminal.err(`${words.scheme.remark(problemLine(remark, terminal.language))}\n`);
    }
    const { id, version } = await loadNamedScheme(directory);
    terminal.out(`${words.scheme.sound(id, version)}\n`);
  }
  return exitCode;
}
