import type { Options } from "csv-parse";
import { plainSheet } from "./cell.js";
import { findDelimiter } from "./find-delimiter.js";
import type { Refusal, Sheet } from "./sheet.js";

export interface CsvOptions {
  /** Longest record, in characters. */
  readonly lineLength: number;
  readonly isHeader: (cell: string) => boolean;
}

/** Parses decoded CSV text; every record keeps its physical number, blank ones included. */
export async function parseCsv(text: string, options: CsvOptions): Promise<Sheet | Refusal> {
  const { parse } = await import("csv-parse/sync");
  const settings: Options = {
    delimiter: findDelimiter(text, options.isHeader),
    record_delimiter: ["\r\n", "\n", "\r"],
    relax_column_count: true,
    skip_empty_lines: false,
    max_record_size: options.lineLength,
  };
  const first = attempt(parse, text, settings);
  // People type quotation marks inside a cell; that is read as typed, but never across lines.
  const outcome =
    "code" in first && first.code === "INVALID_OPENING_QUOTE"
      ? attempt(parse, text, { ...settings, relax_quotes: true })
      : first;
  if ("code" in outcome) {
    const refusal = refusalOf(outcome, options.lineLength);
    if (outcome.records === 0) {
      return refusal;
    }
    const above = attempt(parse, text, { ...settings, relax_quotes: true, to: outcome.records });
    return "code" in above ? refusal : { ...refusal, above: plainSheet(above.records) };
  }
  const swallowed = outcome.records.findIndex((cells) => cells.some((cell) => /^"[^\n\r]*[\n\r]/.test(cell)));
  if (outcome !== first && swallowed >= 0) {
    const above = plainSheet(outcome.records.slice(0, swallowed));
    return { reason: "quote", row: swallowed + 1, limit: null, found: "csv", above };
  }
  return plainSheet(outcome.records);
}

interface Parsed {
  readonly records: readonly (readonly string[])[];
}

interface ParseError {
  readonly code: string;
  readonly records: number;
}

type Parse = (text: string, options: Options) => string[][];

function attempt(parse: Parse, text: string, options: Options): Parsed | ParseError {
  try {
    return { records: parse(text, options) };
  } catch (error) {
    if (isParseError(error)) {
      return { code: error.code, records: error.records };
    }
    throw error;
  }
}

function isParseError(error: unknown): error is ParseError {
  return error instanceof Error && "code" in error && "records" in error;
}

function refusalOf({ code, records }: ParseError, lineLength: number): Refusal {
  const row = records + 1;
  if (code === "CSV_MAX_RECORD_SIZE") {
    return { reason: "line-too-long", row, limit: lineLength, found: "csv" };
  }
  return code === "CSV_QUOTE_NOT_CLOSED" || code === "CSV_INVALID_CLOSING_QUOTE" || code === "INVALID_OPENING_QUOTE"
    ? { reason: "quote", row, limit: null, found: "csv" }
    : { reason: "not-csv", row, limit: null, found: code };
}
