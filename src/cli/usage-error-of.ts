import { UsageError } from "../model/usage-error.js";
import type { TerminalWords } from "../wording/terminal/en.js";
import { terminalWords } from "../wording/terminal/terminal-words.js";

/** The operator's mistake in the terminal's words of both languages. */
export function usageErrorOf(say: (words: TerminalWords["errors"]) => string, cause?: unknown): UsageError {
  const text = { zh: say(terminalWords("zh").errors), en: say(terminalWords("en").errors) };
  return new UsageError(text, cause === undefined ? {} : { cause });
}

/** The system's code of a failed file operation, such as ENOENT; the error again if it is none. */
export function systemCode(error: unknown): string {
  if (error instanceof Error && "code" in error && typeof error.code === "string") {
    return error.code;
  }
  throw error;
}
