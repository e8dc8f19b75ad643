import { damaged } from "../xlsx/workbook-error.js";

/** The streams that lie in the root of a compound file (old Office files, and wrappers of locked workbooks). */
export interface CompoundFile {
  /**
   * The content of a stream by its name, in lower case; null if there is none. Its chain counts, where the directory
   * says that it is longer.
   *
   * @throws WorkbookError if its chain leads in a circle or out of the file.
   */
  readonly read: (name: string) => Buffer | null;
}

/** A sector chain that goes nowhere: end, free, or one of the file's own tables. */
const LAST_SECTOR = 0xffff_fff9;
const NONE = 0xffff_ffff;
const HEADER_TABLES = 109;
const ENTRY = 128;
const STREAM = 2;
const ROOT = 5;
/** Streams smaller than this lie in sectors of 64 bytes inside the root's own stream. */
const SMALL = 4096;
const SMALL_SECTOR = 64;

interface Entry {
  readonly name: string;
  readonly type: number;
  readonly left: number;
  readonly right: number;
  readonly child: number;
  readonly start: number;
  readonly size: number;
}

/**
 * Opens a compound file; streams of embedded objects are left alone. A last sector may be cut short, as some programs
 * write it.
 *
 * @throws WorkbookError if its tables lead in circles or out of the file.
 */
export function openCompoundFile(bytes: Buffer): CompoundFile {
  return guarded(() => {
    const shift = bytes.readUInt16LE(30);
    if (shift !== 9 && shift !== 12) {
      throw broken();
    }
    const sector = 2 ** shift;
    const whole: Sectors = { bytes, sector, next: readTable(bytes, sector), origin: sector };
    const entries = entriesOf(chain(whole, bytes.readUInt32LE(48)));
    const [root] = entries;
    if (root?.type !== ROOT) {
      throw broken();
    }
    const streams = childrenOf(root, entries);
    return {
      read: (name) => {
        const entry = streams.find((stream) => stream.name.toLowerCase() === name);
        return entry === undefined ? null : guarded(() => content(entry, root, whole));
      },
    };
  });
}

function content({ start, size }: Entry, root: Entry, whole: Sectors): Buffer {
  if (size >= SMALL) {
    return chain(whole, start).subarray(0, size);
  }
  const next = words(chain(whole, whole.bytes.readUInt32LE(60)));
  const small = { bytes: chain(whole, root.start), sector: SMALL_SECTOR, next, origin: 0 };
  return chain(small, start).subarray(0, size);
}

/** What lies behind the end of the file cannot be read. */
function guarded<Result>(work: () => Result): Result {
  try {
    return work();
  } catch (error) {
    if (error instanceof RangeError) {
      throw broken();
    }
    throw error;
  }
}

/** The table that names each sector's successor; it lies in sectors that the header names, and, in large files, a list behind them. */
function readTable(bytes: Buffer, sector: number): Uint32Array {
  const places: number[] = [];
  const most = Math.ceil(bytes.length / sector);
  const take = (from: number, count: number): void => {
    for (let index = 0; index < count; index += 1) {
      const place = bytes.readUInt32LE(from + index * 4);
      if (place < LAST_SECTOR) {
        places.push(place);
      }
    }
  };
  take(76, HEADER_TABLES);
  let list = bytes.readUInt32LE(68);
  for (let count = 0; list < LAST_SECTOR && count <= most; count += 1) {
    const from = (list + 1) * sector;
    take(from, sector / 4 - 1);
    list = bytes.readUInt32LE(from + sector - 4);
  }
  if (places.length > most) {
    throw broken();
  }
  return words(Buffer.concat(places.map((place) => sectorAt(bytes, place, sector, sector))));
}

interface Sectors {
  readonly bytes: Buffer;
  readonly sector: number;
  readonly next: Uint32Array;
  /** Where sector 0 begins. */
  readonly origin: number;
}

/** The bytes of a chain of sectors. */
function chain({ bytes, sector, next, origin }: Sectors, start: number): Buffer {
  const parts: Buffer[] = [];
  for (let at = start; at < LAST_SECTOR; at = next[at] ?? NONE) {
    parts.push(sectorAt(bytes, at, sector, origin));
    if (parts.length * sector > bytes.length + sector) {
      throw broken();
    }
  }
  return Buffer.concat(parts);
}

function sectorAt(bytes: Buffer, index: number, sector: number, origin: number): Buffer {
  const from = origin + index * sector;
  if (from >= bytes.length) {
    throw broken();
  }
  return bytes.subarray(from, from + sector);
}

function words(bytes: Buffer): Uint32Array {
  return Uint32Array.from({ length: Math.floor(bytes.length / 4) }, (_, index) => bytes.readUInt32LE(index * 4));
}

function entriesOf(directory: Buffer): readonly Entry[] {
  const entries: Entry[] = [];
  for (let at = 0; at + ENTRY <= directory.length; at += ENTRY) {
    const length = Math.min(Math.max(directory.readUInt16LE(at + 64) - 2, 0), 62);
    entries.push({
      name: directory.toString("utf16le", at, at + length),
      type: directory[at + 66] ?? 0,
      left: directory.readUInt32LE(at + 68),
      right: directory.readUInt32LE(at + 72),
      child: directory.readUInt32LE(at + 76),
      start: directory.readUInt32LE(at + 116),
      size: directory.readUInt32LE(at + 120),
    });
  }
  return entries;
}

/** The streams below the root: its child, and that one's siblings on both sides. */
function childrenOf(root: Entry, entries: readonly Entry[]): readonly Entry[] {
  const found: Entry[] = [];
  const seen = new Set<number>();
  const pending = [root.child];
  for (let index = pending.pop(); index !== undefined; index = pending.pop()) {
    const entry = seen.has(index) ? undefined : entries[index];
    seen.add(index);
    if (entry !== undefined) {
      pending.push(entry.left, entry.right);
      if (entry.type === STREAM) {
        found.push(entry);
      }
    }
  }
  return found;
}

function broken(): Error {
  return damaged("OLE", "文件结构不完整，可能没有传完", "its structure is incomplete, it may have been cut off");
}
