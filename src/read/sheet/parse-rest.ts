import type { Options } from "csv-parse";
import type { CsvSettings } from "./csv-settings.js";
import { type ParseCsv, type ParsedRecords, type ParseMistake, parseRecords } from "./parse-records.js";
import { plainRows, plainSheet } from "./plain-sheet.js";
import type { Refusal, Sheet, SheetRow } from "./sheet.js";

const OVER_LIMIT = "OVER_LIMIT";

/** The end of a CSV file, in which a quotation mark is out of place, and the rows above it, in which none is. */
export interface CsvRest {
  readonly utf8: Buffer;
  readonly above: readonly SheetRow[];
  /** Most cells of the whole file. */
  readonly cells: number;
}

/** Parses the rest of a CSV file from a record in or below which a quotation mark is out of place, up to the first mistake. */
export function parseRest({ utf8, above, cells }: CsvRest, settings: CsvSettings, parse: ParseCsv): Sheet | Refusal {
  const cellsLeft = above.reduce((left, row) => left - row.cells.length, cells);
  const attempt = (more: Options): ParsedRecords | ParseMistake =>
    parseRecords(parse, utf8, { ...settings, ...more, on_record: cellCounter(cellsLeft) });
  const sheetWith = (records: ParsedRecords["records"]): Sheet =>
    plainSheet([...above, ...plainRows(records, above.length + 1)]);
  const first = attempt({});
  // People type quotation marks inside a cell; that is read as typed, but never across lines.
  const outcome = "code" in first && first.code === "INVALID_OPENING_QUOTE" ? attempt({ relax_quotes: true }) : first;
  if ("code" in outcome) {
    const refusal = refusalOf(outcome.code, above.length + outcome.records + 1, settings.max_record_size, cells);
    if (above.length + outcome.records === 0) {
      return refusal;
    }
    const read = outcome.records === 0 ? { records: [] } : attempt({ relax_quotes: true, to: outcome.records });
    return "code" in read ? refusal : { ...refusal, above: sheetWith(read.records) };
  }
  const swallowed = outcome.records.findIndex((record) => record.some((cell) => /^"[^\n\r]*[\n\r]/.test(cell)));
  if (outcome !== first && swallowed >= 0) {
    const row = above.length + swallowed + 1;
    return { reason: "quote", row, limit: null, found: "csv", above: sheetWith(outcome.records.slice(0, swallowed)) };
  }
  return sheetWith(outcome.records);
}

/** Stops the parser where the limit is passed, as one of its own mistakes would. */
function cellCounter(limit: number): (record: string[]) => string[] {
  let cells = 0;
  let records = 0;
  return (record) => {
    cells += record.length;
    if (cells > limit) {
      throw Object.assign(new Error(OVER_LIMIT), { code: OVER_LIMIT, records });
    }
    records += 1;
    return record;
  };
}

function refusalOf(code: string, row: number, lineLength: number, cells: number): Refusal {
  switch (code) {
    case OVER_LIMIT:
      return { reason: "over-limit", row, limit: cells, found: "csv" };
    case "CSV_MAX_RECORD_SIZE":
      return { reason: "line-too-long", row, limit: lineLength, found: "csv" };
    case "CSV_QUOTE_NOT_CLOSED":
    case "CSV_INVALID_CLOSING_QUOTE":
    case "INVALID_OPENING_QUOTE":
      return { reason: "quote", row, limit: null, found: "csv" };
    default:
      return { reason: "not-csv", row, limit: null, found: code };
  }
}
