import type { Options } from "csv-parse";

export interface ParsedRecords {
  readonly records: readonly (readonly string[])[];
}

/** The parser's code of the first mistake, and the records above it. */
export interface ParseMistake {
  readonly code: string;
  readonly records: number;
}

export type ParseCsv = (bytes: Buffer, options: Options) => string[][];

/** Parses CSV in UTF-8 at once; a mistake in it is an outcome, not a throw. */
export function parseRecords(parse: ParseCsv, bytes: Buffer, options: Options): ParsedRecords | ParseMistake {
  try {
    return { records: parse(bytes, options) };
  } catch (error) {
    if (isMistake(error)) {
      return { code: error.code, records: error.records };
    }
    throw error;
  }
}

function isMistake(error: unknown): error is ParseMistake {
  return error instanceof Error && "code" in error && "records" in error;
}
