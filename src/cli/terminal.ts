import type { Language } from "../model/bilingual.js";
import type { TerminalWords } from "../wording/terminal/en.js";
import { terminalWords } from "../wording/terminal/terminal-words.js";

/** The terminal as commands see it: texts out, and what it can show. */
export interface Terminal {
  readonly language: Language;
  readonly words: TerminalWords;
  readonly out: (text: string | Uint8Array) => void;
  readonly err: (text: string) => void;
  /** Whether people look at standard output, and at standard error. */
  readonly outIsTty: boolean;
  readonly errIsTty: boolean;
  readonly colour: boolean;
  /** Width of standard output in characters. */
  readonly columns: number;
}

/** The process's own terminal, for given arguments and environment. */
export function processTerminal(args: readonly string[], env: NodeJS.ProcessEnv): Terminal {
  const language = languageOf(args, env);
  const plain = (env["NO_COLOR"] ?? "") !== "" || args.includes("--no-color") || env["TERM"] === "dumb";
  for (const stream of [process.stdout, process.stderr]) {
    // Once, however often the program runs in one process.
    stream.off("error", ignoreClosedPipe).on("error", ignoreClosedPipe);
  }
  return {
    language,
    words: terminalWords(language),
    out: (text) => void process.stdout.write(text),
    err: (text) => void process.stderr.write(text),
    outIsTty: process.stdout.isTTY === true,
    errIsTty: process.stderr.isTTY === true,
    colour: process.stdout.isTTY === true && !plain,
    columns: process.stdout.columns ?? (Number(env["COLUMNS"]) || 100),
  };
}

/** `--lang` wherever it stands, else Chinese where the locale of the environment is, or of a system that sets none there (Windows), else English. */
function languageOf(args: readonly string[], env: NodeJS.ProcessEnv): Language {
  const at = args.findIndex((arg) => arg === "--lang" || arg.startsWith("--lang="));
  const asked = at === -1 ? undefined : (args[at]?.split("=")[1] ?? args[at + 1]);
  const set = [env["LC_ALL"], env["LC_MESSAGES"], env["LANG"]].find((value) => (value ?? "") !== "");
  const locale = asked ?? set ?? new Intl.DateTimeFormat().resolvedOptions().locale;
  return locale.toLowerCase().startsWith("zh") ? "zh" : "en";
}

/** `jiedui … | head` closes the pipe early; that is no error of ours. */
function ignoreClosedPipe(error: NodeJS.ErrnoException): void {
  if (error.code !== "EPIPE") {
    throw error;
  }
}
