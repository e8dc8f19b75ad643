import { UsageError } from "../../model/usage-error.js";
import type { DecideWords } from "../../wording/terminal/decide-en.js";
import { terminalWords } from "../../wording/terminal/terminal-words.js";

/** The operator's mistake with `decide`, in the terminal's words of both languages. */
export function decideError(say: (words: DecideWords["errors"]) => string): UsageError {
  return new UsageError({ zh: say(terminalWords("zh").decide.errors), en: say(terminalWords("en").decide.errors) });
}
