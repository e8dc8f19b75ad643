import type { Options } from "csv-parse";
import { plainSheet } from "./cell.js";
import { findDelimiter } from "./find-delimiter.js";
import type { Refusal, Sheet } from "./sheet.js";

const TOO_MANY_CELLS = "TOO_MANY_CELLS";

export interface CsvOptions {
  /** Longest record, in characters. */
  readonly lineLength: number;
  /** Cells in all. */
  readonly cells: number;
  readonly isHeader: (cell: string) => boolean;
}

/** Parses decoded CSV text; every record keeps its physical number, blank ones included. */
export async function parseCsv(text: string, options: CsvOptions): Promise<Sheet | Refusal> {
  const { parse } = await import("csv-parse/sync");
  const delimiter = findDelimiter(text, options.isHeader);
  const settings = (): Options => ({
    delimiter,
    ...cellLimit(text, delimiter, options.cells),
    record_delimiter: ["\r\n", "\n", "\r"],
    relax_column_count: true,
    skip_empty_lines: false,
    max_record_size: options.lineLength,
  });
  const first = attempt(parse, text, settings());
  // People type quotation marks inside a cell; that is read as typed, but never across lines.
  const outcome =
    "code" in first && first.code === "INVALID_OPENING_QUOTE"
      ? attempt(parse, text, { ...settings(), relax_quotes: true })
      : first;
  if ("code" in outcome) {
    const refusal = refusalOf(outcome, options);
    if (outcome.records === 0) {
      return refusal;
    }
    const above = attempt(parse, text, { ...settings(), relax_quotes: true, to: outcome.records });
    return "code" in above ? refusal : { ...refusal, above: plainSheet(above.records) };
  }
  const swallowed = outcome.records.findIndex((cells) => cells.some((cell) => /^"[^\n\r]*[\n\r]/.test(cell)));
  if (outcome !== first && swallowed >= 0) {
    const above = plainSheet(outcome.records.slice(0, swallowed));
    return { reason: "quote", row: swallowed + 1, limit: null, found: "csv", above };
  }
  return plainSheet(outcome.records);
}

/** Counts cells only where their separators leave it open whether there are too many. */
function cellLimit(text: string, delimiter: string, limit: number): Options {
  if (count(text, delimiter) + count(text, "\n") + count(text, "\r") < limit) {
    return {};
  }
  let cells = 0;
  return {
    on_record: (record: string[], { records }) => {
      cells += record.length;
      if (cells > limit) {
        throw new TooManyCells(records - 1);
      }
      return record;
    },
  };
}

function count(text: string, character: string): number {
  let found = 0;
  for (let at = text.indexOf(character); at >= 0; at = text.indexOf(character, at + 1)) {
    found += 1;
  }
  return found;
}

interface Parsed {
  readonly records: readonly (readonly string[])[];
}

interface ParseError {
  readonly code: string;
  readonly records: number;
}

type Parse = (text: string, options: Options) => string[][];

/** Stops the parser; `records` are those before it. */
class TooManyCells extends Error {
  readonly code = TOO_MANY_CELLS;
  readonly records: number;

  constructor(records: number) {
    super(TOO_MANY_CELLS);
    this.records = records;
  }
}

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

function refusalOf({ code, records }: ParseError, { lineLength, cells }: CsvOptions): Refusal {
  const row = records + 1;
  if (code === TOO_MANY_CELLS) {
    return { reason: "too-many-cells", row, limit: cells, found: "csv" };
  }
  if (code === "CSV_MAX_RECORD_SIZE") {
    return { reason: "line-too-long", row, limit: lineLength, found: "csv" };
  }
  return code === "CSV_QUOTE_NOT_CLOSED" || code === "CSV_INVALID_CLOSING_QUOTE" || code === "INVALID_OPENING_QUOTE"
    ? { reason: "quote", row, limit: null, found: "csv" }
    : { reason: "not-csv", row, limit: null, found: code };
}
