import type { Terminal } from "../../src/cli/terminal.js";
import type { Language } from "../../src/model/bilingual.js";
import { terminalWords } from "../../src/wording/terminal/terminal-words.js";

/** A terminal without colour that swallows what is printed, for texts that are looked at themselves. */
export function silentTerminal(language: Language, columns: number): Terminal {
  const silent = () => undefined;
  return {
    language,
    words: terminalWords(language),
    out: silent,
    err: silent,
    outIsTty: false,
    errIsTty: false,
    colour: false,
    columns,
  };
}
