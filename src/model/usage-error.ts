import type { Bilingual } from "./bilingual.js";

/** The operator's mistake: shown as one sentence in the operator's language, without a stack; exit code 2. */
export class UsageError extends Error {
  override readonly name = "UsageError";
  readonly text: Bilingual;

  /** A plain string is the sentence of both languages; `message` is the English one. */
  constructor(text: Bilingual | string, options?: ErrorOptions) {
    const both = typeof text === "string" ? { zh: text, en: text } : text;
    super(both.en, options);
    this.text = both;
  }
}
