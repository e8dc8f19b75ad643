import { UsageError } from "../model/usage-error.js";
import type { FormWords } from "../wording/terminal/forms-en.js";
import { terminalWords } from "../wording/terminal/terminal-words.js";

/** The operator's mistake with forms, in the terminal's words of both languages. */
export function formsError(say: (words: FormWords["errors"]) => string): UsageError {
  return new UsageError({ zh: say(terminalWords("zh").forms.errors), en: say(terminalWords("en").forms.errors) });
}
