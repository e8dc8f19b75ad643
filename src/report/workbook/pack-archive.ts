import { deflateRawSync } from "node:zlib";

const DEFLATED = 8;
const LOCAL = { method: 8, packedSize: 18, nameLength: 26, extraLength: 28, length: 30 };
const ENTRY = { method: 10, packedSize: 20, nameLength: 28, extraLength: 30, commentLength: 32, local: 42, length: 46 };
const END = { entries: 10, size: 12, start: 16, length: 22 };

/** Compresses the parts of a zip archive (without a comment, under 4 GiB) that holds them as they are. */
export function packArchive(stored: Buffer): Uint8Array {
  const end = Buffer.from(stored.subarray(stored.length - END.length));
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  let at = end.readUInt32LE(END.start);
  for (let index = 0; index < end.readUInt16LE(END.entries); index += 1) {
    const entry = entryAt(stored, at);
    at += entry.length;
    const part = packPart(stored, entry);
    entry.writeUInt32LE(offset, ENTRY.local);
    directory.push(entry);
    parts.push(...part);
    offset += part.reduce((total, { length }) => total + length, 0);
  }
  end.writeUInt32LE(
    directory.reduce((total, { length }) => total + length, 0),
    END.size,
  );
  end.writeUInt32LE(offset, END.start);
  return Buffer.concat([...parts, ...directory, end]);
}

/** A copy of an entry of the archive's directory. */
function entryAt(stored: Buffer, at: number): Buffer {
  const lengths = [ENTRY.nameLength, ENTRY.extraLength, ENTRY.commentLength].map((field) =>
    stored.readUInt16LE(at + field),
  );
  return Buffer.from(
    stored.subarray(
      at,
      lengths.reduce((sum, length) => sum + length, at + ENTRY.length),
    ),
  );
}

/** A part with its local header; both headers are told its new size. */
function packPart(stored: Buffer, entry: Buffer): readonly Buffer[] {
  const from = entry.readUInt32LE(ENTRY.local);
  const names = stored.readUInt16LE(from + LOCAL.nameLength) + stored.readUInt16LE(from + LOCAL.extraLength);
  const start = from + LOCAL.length + names;
  const header = Buffer.from(stored.subarray(from, start));
  const plain = stored.subarray(start, start + entry.readUInt32LE(ENTRY.packedSize));
  if (plain.length === 0) {
    return [header];
  }
  const packed = deflateRawSync(plain);
  entry.writeUInt16LE(DEFLATED, ENTRY.method);
  entry.writeUInt32LE(packed.length, ENTRY.packedSize);
  header.writeUInt16LE(DEFLATED, LOCAL.method);
  header.writeUInt32LE(packed.length, LOCAL.packedSize);
  return [header, packed];
}
