import { CommanderError } from "commander";
import { UsageError } from "../model/usage-error.js";
import { problemLine, SchemeError } from "../scheme/scheme-error.js";
import { commanderMessage } from "./commander-message.js";
import { buildProgram } from "./program.js";
import { processTerminal, type Terminal } from "./terminal.js";

/**
 * Runs the program for the given arguments (without node and script) and returns its exit code:
 * 0 done, 1 done with findings at or above --fail-on, 2 could not do the work.
 * The operator's mistake is one line, with --json also an object; a bug shows its stack.
 */
export async function main(args: readonly string[]): Promise<number> {
  const terminal = processTerminal(args, process.env);
  let exitCode = 0;
  const program = buildProgram(terminal, (code) => {
    exitCode = code;
  });
  try {
    await program.parseAsync([...args], { from: "user" });
    return exitCode;
  } catch (error) {
    if (error instanceof CommanderError && error.exitCode === 0) {
      return 0;
    }
    refuse(refusalOf(error, terminal), args, terminal);
    return 2;
  }
}

/** One line, in the terminal's language; null where the help itself was the answer. */
function refusalOf(error: unknown, terminal: Terminal): string | null {
  const { words, language } = terminal;
  if (error instanceof CommanderError) {
    return commanderMessage(error, words);
  }
  if (error instanceof UsageError) {
    return error.text[language];
  }
  if (error instanceof SchemeError) {
    return schemeMessage(error, terminal);
  }
  terminal.err(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
  return words.errors.defect;
}

function refuse(message: string | null, args: readonly string[], terminal: Terminal): void {
  if (message === null) {
    return;
  }
  terminal.err(`${terminal.words.errors.prefix}${message}\n`);
  if (args.includes("--json")) {
    terminal.out(`${JSON.stringify({ exitCode: 2, error: message, findings: [] }, null, 2)}\n`);
  }
}

/** One line: the first mistake, without a place where it is the folder itself; `scheme check` lists them all. */
function schemeMessage({ directory, problems }: SchemeError, terminal: Terminal): string {
  const [first] = problems;
  if (first === undefined) {
    throw new Error("a scheme was refused without a mistake in it");
  }
  const mistake = first.file === directory ? first.message[terminal.language] : problemLine(first, terminal.language);
  return terminal.words.errors.schemeUnusable(directory, mistake, problems.length);
}
