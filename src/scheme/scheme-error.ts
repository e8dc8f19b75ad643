import type { Bilingual } from "../model/bilingual.js";

/** A mistake in a scheme folder, with the line and column (from 1) of the field it is about. */
export interface SchemeProblem {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  /** What is wrong and what is accepted. */
  readonly message: Bilingual;
  /** What stands there; null where nothing does, or too much to repeat. */
  readonly read: string | null;
}

/** Thrown when a scheme cannot be used; holds every mistake found, in file and line order. */
export class SchemeError extends Error {
  override readonly name = "SchemeError";
  readonly directory: string;
  readonly problems: readonly SchemeProblem[];

  constructor(directory: string, problems: readonly SchemeProblem[]) {
    super(
      [`scheme ${directory}: ${problems.length} problem(s)`, ...problems.map((one) => problemLine(one, "en"))].join(
        "\n",
      ),
    );
    this.directory = directory;
    this.problems = problems;
  }
}

/** A mistake on one line: place, message, and what was read where the message does not repeat it. */
export function problemLine(problem: SchemeProblem, language: keyof Bilingual): string {
  const { file, line, column, read } = problem;
  const message = problem.message[language];
  const found = { zh: `（读到：${read}）`, en: ` (read: ${read})` };
  return `${file}:${line}:${column} ${message}${read === null || message.includes(read) ? "" : found[language]}`;
}
