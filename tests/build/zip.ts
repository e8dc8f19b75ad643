import { crc32, deflateRawSync } from "node:zlib";

/** One file of an archive; what is left out is as it should be. */
export interface ZipEntry {
  readonly name: string;
  readonly content: string | Buffer;
  readonly isStored?: boolean;
  /** Unpacked size to declare instead of the real one. */
  readonly declared?: number;
  readonly crc?: number;
  readonly flags?: number;
  readonly method?: number;
}

const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;
const UTF8_NAMES = 0x800;

/** Writes an archive by hand, so that every field of it can be wrong on purpose. */
export function zipOf(entries: readonly ZipEntry[]): Buffer {
  const locals: Buffer[] = [];
  const centrals: Buffer[] = [];
  let offset = 0;
  for (const entry of entries) {
    const name = Buffer.from(entry.name);
    const content = Buffer.from(entry.content);
    const packed = entry.isStored === true ? content : deflateRawSync(content);
    const fields = fieldsOf(entry, name, content, packed);
    const local = Buffer.concat([uint32(LOCAL), fields, uint16(0), name, packed]);
    const rest = [uint16(0), uint16(0), uint16(0), uint16(0), uint32(0), uint32(offset)];
    centrals.push(Buffer.concat([uint32(CENTRAL), uint16(20), fields, ...rest, name]));
    locals.push(local);
    offset += local.length;
  }
  const directory = Buffer.concat(centrals);
  const counts = [uint16(0), uint16(0), uint16(entries.length), uint16(entries.length)];
  const end = Buffer.concat([uint32(END), ...counts, uint32(directory.length), uint32(offset), uint16(0)]);
  return Buffer.concat([...locals, directory, end]);
}

/** What stands alike in the local and the central header: version needed to the length of the name. */
function fieldsOf(entry: ZipEntry, name: Buffer, content: Buffer, packed: Buffer): Buffer {
  return Buffer.concat([
    uint16(20),
    uint16(entry.flags ?? UTF8_NAMES),
    uint16(entry.method ?? (entry.isStored === true ? 0 : 8)),
    uint32(0),
    uint32(entry.crc ?? crc32(content)),
    uint32(packed.length),
    uint32(entry.declared ?? content.length),
    uint16(name.length),
  ]);
}

function uint16(value: number): Buffer {
  const bytes = Buffer.alloc(2);
  bytes.writeUInt16LE(value);
  return bytes;
}

function uint32(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}
