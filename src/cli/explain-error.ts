import { UsageError } from "../model/usage-error.js";
import type { ExplainWords } from "../wording/terminal/explain-en.js";
import { terminalWords } from "../wording/terminal/terminal-words.js";

/** The operator's mistake about what to explain, in both languages. */
export function explainError(say: (words: ExplainWords["errors"]) => string): UsageError {
  return new UsageError({
    zh: say(terminalWords("zh").explain.errors),
    en: say(terminalWords("en").explain.errors),
  });
}
