import { CommanderError } from "commander";
import { UsageError } from "../model/usage-error.js";
import { SchemeError } from "../scheme/scheme-error.js";
import { commanderMessage } from "./commander-message.js";
import { buildProgram } from "./program.js";
import { processTerminal, type Terminal } from "./terminal.js";

/**
 * Runs the program for the given arguments (without node and script) and returns its exit code:
 * 0 done, 1 done with findings at or above --fail-on, 2 could not do the work (3-interfaces §3.1).
 * The operator's mistake is one line; a bug is thrown and shows its stack.
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
    return refused(error, terminal);
  }
}

function refused(error: unknown, terminal: Terminal): number {
  if (error instanceof CommanderError) {
    if (error.exitCode === 0) {
      return 0;
    }
    const message = commanderMessage(error, terminal.words);
    if (message !== null) {
      terminal.err(`${terminal.words.errors.prefix}${message}\n`);
    }
    return 2;
  }
  if (error instanceof UsageError) {
    terminal.err(`${terminal.words.errors.prefix}${error.text[terminal.language]}\n`);
    return 2;
  }
  if (error instanceof SchemeError) {
    terminal.err(`${terminal.words.errors.prefix}${schemeMessage(error, terminal)}\n`);
    return 2;
  }
  throw error;
}

/** One line: the first mistake; `scheme check` lists them all. */
function schemeMessage({ directory, problems }: SchemeError, terminal: Terminal): string {
  const [first] = problems;
  const place =
    first === undefined ? "" : `${first.file}:${first.line}:${first.column} ${first.message[terminal.language]}`;
  return terminal.words.errors.schemeUnusable(directory, place, problems.length);
}
