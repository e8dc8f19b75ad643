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

function brokenRecords(): Error {
  return damaged("Workbook", "记录不完整", "its records are incomplete");
}
