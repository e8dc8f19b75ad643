const QUOTE = 0x22;
const FEED = 0x0a;
const RETURN = 0x0d;
const MOST_RECORDS = 512;

/** Records of one length that stand behind each other in a CSV file: bytes from `start` up to `end`. */
export interface RecordBlock {
  readonly start: number;
  readonly end: number;
  /** Number of the first record, counted from 1. */
  readonly first: number;
  readonly count: number;
  /** Whether a quotation mark stands in it; without one, nothing in it can be wrong. */
  readonly isQuoted: boolean;
}

export interface CutRecords {
  readonly blocks: readonly RecordBlock[];
  readonly records: number;
  /** Number of the record in which the limit on cells is passed, the last one cut; null if it is kept. */
  readonly overLimit: number | null;
}

/**
 * Finds where the records of a CSV file stand, without reading a cell: a line end is one only behind an even number of
 * quotation marks, which holds wherever a strict parser finds no mistake. The parser is slow over records of unequal
 * length, so that each block has one length only.
 */
export function cutRecords(bytes: Uint8Array, delimiter: string, cellLimit: number): CutRecords {
  const separator = delimiter.charCodeAt(0);
  const highest = Math.max(separator, QUOTE);
  const cutter = new Cutter(cellLimit);
  let start = 0;
  let cells = 1;
  let quotes = 0;
  for (let at = 0; at < bytes.length; at += 1) {
    const byte = bytes[at] ?? 0;
    if (byte > highest) {
      continue;
    }
    if (byte === QUOTE) {
      quotes += 1;
    } else if (byte === separator) {
      cells += 1 - (quotes & 1);
    } else if ((byte === FEED || byte === RETURN) && (quotes & 1) === 0) {
      if (byte === RETURN && bytes[at + 1] === FEED) {
        at += 1;
      }
      if (!cutter.take(start, at + 1, cells, quotes > 0)) {
        return cutter.finish();
      }
      start = at + 1;
      cells = 1;
      quotes = 0;
    }
  }
  if (start < bytes.length) {
    cutter.take(start, bytes.length, cells, quotes > 0);
  }
  return cutter.finish();
}

/** Joins records of one length into blocks. */
class Cutter {
  readonly #blocks: RecordBlock[] = [];
  #cellsLeft: number;
  #start = 0;
  #end = 0;
  #first = 1;
  #count = 0;
  #cells = 0;
  #isQuoted = false;

  constructor(cellLimit: number) {
    this.#cellsLeft = cellLimit;
  }

  /** Takes a record; false once the limit is passed. */
  take(start: number, end: number, cells: number, hasQuote: boolean): boolean {
    if (cells !== this.#cells || this.#count === MOST_RECORDS) {
      this.#close();
      this.#start = start;
      this.#cells = cells;
    }
    this.#end = end;
    this.#count += 1;
    this.#isQuoted ||= hasQuote;
    this.#cellsLeft -= cells;
    return this.#cellsLeft >= 0;
  }

  finish(): CutRecords {
    this.#close();
    const records = this.#first - 1;
    return { blocks: this.#blocks, records, overLimit: this.#cellsLeft < 0 ? records : null };
  }

  #close(): void {
    if (this.#count > 0) {
      this.#blocks.push({
        start: this.#start,
        end: this.#end,
        first: this.#first,
        count: this.#count,
        isQuoted: this.#isQuoted,
      });
    }
    this.#first += this.#count;
    this.#count = 0;
    this.#isQuoted = false;
  }
}
