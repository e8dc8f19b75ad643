import type { Language } from "../../model/bilingual.js";
import { EN, type TerminalWords } from "./en.js";
import { ZH } from "./zh.js";

const WORDS: Readonly<Record<Language, TerminalWords>> = { en: EN, zh: ZH };

/** The terminal's words in a language. */
export function terminalWords(language: Language): TerminalWords {
  return WORDS[language];
}
