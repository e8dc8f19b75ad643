import { BlockRows } from "./block-rows.js";
import type { CsvOptions, CsvSettings } from "./csv-settings.js";
import { type CutRecords, cutRecords, type RecordBlock } from "./cut-records.js";
import { findDelimiter } from "./find-delimiter.js";
import { parseRecords } from "./parse-records.js";
import { parseRest } from "./parse-rest.js";
import { plainRows, plainSheet } from "./plain-sheet.js";
import type { Refusal, Sheet, SheetRow, SheetRows } from "./sheet.js";
import { splitRecords } from "./split-records.js";

const RETURN = 0x0d;
/** Bytes that are enough for the first lines, however they are encoded. */
const HEAD = 512 * 1024;
/** Up to here all rows are made at once. */
const FEW_RECORDS = 20_000;
/** Rows that tell whose file it is. */
const ROWS_ABOVE = 1000;

/** Parses CSV text, given in UTF-8 without a mark; every record keeps its physical number, blank ones included. */
export async function parseCsv(utf8: Buffer, options: CsvOptions): Promise<Sheet | Refusal> {
  const { parse } = await import("csv-parse/sync");
  const delimiter = findDelimiter(utf8.toString("utf8", 0, HEAD), options.isHeader);
  const settings: CsvSettings = {
    delimiter,
    // The parser is a third faster where it looks for one line end only.
    record_delimiter: utf8.includes(RETURN) ? ["\r\n", "\n", "\r"] : ["\n"],
    relax_column_count: true,
    skip_empty_lines: false,
    max_record_size: options.lineLength,
  };
  const cut = cutRecords(utf8, delimiter, options.cells);
  const rowsOf = (block: RecordBlock): readonly SheetRow[] | "wrong" => {
    const bytes = utf8.subarray(block.start, block.end);
    if (!block.isQuoted) {
      return plainRows(splitRecords(bytes.toString("utf8"), delimiter), block.first);
    }
    const parsed = parseRecords(parse, bytes, settings);
    return "code" in parsed || parsed.records.length !== block.count ? "wrong" : plainRows(parsed.records, block.first);
  };
  const read = readBlocks(cut, rowsOf);
  if ("wrongFrom" in read) {
    return parseRest({ utf8: utf8.subarray(read.wrongFrom), above: read.above, cells: options.cells }, settings, parse);
  }
  return cut.overLimit === null
    ? plainSheet(read.rows)
    : overLimit(read.rows.slice(0, ROWS_ABOVE), cut.overLimit, options.cells);
}

type RowsOf = (block: RecordBlock) => readonly SheetRow[] | "wrong";

/** A block in which a quotation mark is out of place, and the rows above it. */
interface WrongBlock {
  readonly wrongFrom: number;
  readonly above: readonly SheetRow[];
}

/** The rows of a file that was cut. Of a long one only what may be wrong is read now. */
function readBlocks({ blocks, records }: CutRecords, rowsOf: RowsOf): { readonly rows: SheetRows } | WrongBlock {
  const isLong = records > FEW_RECORDS;
  const rows: SheetRow[] = [];
  for (const [index, block] of blocks.entries()) {
    const found = isLong && !block.isQuoted ? [] : rowsOf(block);
    if (found === "wrong") {
      const above = isLong ? [...lazyRows(blocks.slice(0, index), rowsOf)] : rows;
      return { wrongFrom: block.start, above };
    }
    if (!isLong) {
      rows.push(...found);
    }
  }
  return { rows: isLong ? lazyRows(blocks, rowsOf) : rows };
}

function lazyRows(blocks: readonly RecordBlock[], rowsOf: RowsOf): BlockRows {
  return new BlockRows(blocks, (block) => {
    const rows = rowsOf(block);
    if (rows === "wrong") {
      throw new Error(`record ${block.first} and those behind it were sound before, and now are not`);
    }
    return rows;
  });
}

function overLimit(rows: readonly SheetRow[], row: number, limit: number): Refusal {
  return { reason: "over-limit", row, limit, found: "csv", above: plainSheet(rows) };
}
