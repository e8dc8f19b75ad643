import type { Bilingual } from "../model/bilingual.js";

/** A mistake in a scheme folder, with the line and column (from 1) of the field it is about. */
export interface SchemeProblem {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly message: Bilingual;
}

/** Thrown when a scheme cannot be used; holds every mistake found, in file and line order. */
export class SchemeError extends Error {
  override readonly name = "SchemeError";
  readonly directory: string;
  readonly problems: readonly SchemeProblem[];

  constructor(directory: string, problems: readonly SchemeProblem[]) {
    super([`scheme ${directory}: ${problems.length} problem(s)`, ...problems.map(problemLine)].join("\n"));
    this.directory = directory;
    this.problems = problems;
  }
}

function problemLine({ file, line, column, message }: SchemeProblem): string {
  return `${file}:${line}:${column} ${message.en}`;
}
