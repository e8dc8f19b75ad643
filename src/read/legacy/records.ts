import { damaged } from "../xlsx/workbook-error.js";

/** A record of an old workbook's stream: its type, and where its content stands. */
export interface LegacyRecord {
  readonly type: number;
  readonly start: number;
  readonly length: number;
}

export const FILE_PASS = 0x2f;
export const BOUND_SHEET = 0x85;
const EOF = 0x0a;
/** Of Excel 5 and later; earlier ones lay their fields out differently. */
const FORMULA = 0x06;
const TEXT = 0x0207;
const BETWEEN: ReadonlySet<number> = new Set([0x3c, 0x0221, 0x0236, 0x04bc]);
/** Beginnings of a part (workbook or sheet), of all versions. */
const BOF: ReadonlySet<number> = new Set([0x09, 0x0209, 0x0409, 0x0809]);

/**
 * Lists the records of a stream. What stands behind the last part's end is filling.
 *
 * @throws WorkbookError if a record reaches beyond the stream, or a part does not end.
 */
export function listRecords(stream: Buffer): readonly LegacyRecord[] {
  const records: LegacyRecord[] = [];
  let depth = 0;
  for (let at = 0; at + 4 <= stream.length; ) {
    const record = { type: stream.readUInt16LE(at), start: at + 4, length: stream.readUInt16LE(at + 2) };
    const isBeginning = BOF.has(record.type);
    if (depth === 0 && !isBeginning) {
      break;
    }
    at = record.start + record.length;
    if (at > stream.length) {
      throw brokenRecords();
    }
    records.push(record);
    depth += isBeginning ? 1 : -Number(record.type === EOF);
  }
  if (depth !== 0 || records.length === 0) {
    throw brokenRecords();
  }
  checkSheets(stream, records);
  checkTexts(stream, records);
  return records;
}

/** Each sheet that the workbook lists begins where it says. */
function checkSheets(stream: Buffer, records: readonly LegacyRecord[]): void {
  const beginnings = new Set(records.filter(({ type }) => BOF.has(type)).map(({ start }) => start - 4));
  for (const { type, start, length } of records) {
    if (type === BOUND_SHEET && !(length >= 4 && beginnings.has(stream.readUInt32LE(start)))) {
      throw brokenRecords();
    }
  }
}

/** A formula whose result is a text is followed by it, with at most its shared formula or array between. */
function checkTexts(stream: Buffer, records: readonly LegacyRecord[]): void {
  for (const [index, { type, start, length }] of records.entries()) {
    const isText =
      type === FORMULA && length > 20 && stream[start + 6] === 0 && stream.readUInt16LE(start + 12) === 0xffff;
    let next = index + 1;
    while (isText && BETWEEN.has(records[next]?.type ?? 0)) {
      next += 1;
    }
    if (isText && records[next]?.type !== TEXT) {
      throw brokenRecords();
    }
  }
}

/** What cells, formats, rows, columns, merges and the names in formulas are made of, in all versions. */
const NEEDED: ReadonlySet<number> = new Set([
  ...[0x00, 0x02, 0x03, 0x04, 0x05, 0x06, 0x07, 0x08, 0x09, 0x0a, 0x16, 0x17, 0x18, 0x1e, 0x1f, 0x21, 0x22, 0x23],
  ...[0x24, 0x25, 0x36, 0x37, 0x3c, 0x42, 0x43, 0x44, 0x7d, 0x7e, 0x81, 0x85, 0x8e, 0x8f, 0xbd, 0xd6, 0xe0],
  ...[0xe5, 0xfc, 0xfd, 0xff, 0x01ae, 0x0200, 0x0203, 0x0204, 0x0205, 0x0206, 0x0207, 0x0208, 0x0209, 0x0218],
  ...[0x0221, 0x0223, 0x0236, 0x0243, 0x027e, 0x0406, 0x0409, 0x041e, 0x0443, 0x04bc, 0x0809],
]);
/** What a printer remembers: passed over by every reader. */
const NO_RECORD = 0x4d;
const CONTINUE = 0x3c;

/** The stream with all records taken out that no table is made of (drawings, print settings), for some stop the library. */
export function tableRecords(stream: Buffer, records: readonly LegacyRecord[]): Buffer {
  const kept = Buffer.from(stream);
  let isKept = false;
  for (const { type, start } of records) {
    isKept = type === CONTINUE ? isKept : NEEDED.has(type);
    if (!isKept) {
      kept.writeUInt16LE(NO_RECORD, start - 4);
    }
  }
  return kept;
}

function brokenRecords(): Error {
  return damaged("Workbook", "记录不完整", "its records are incomplete");
}
