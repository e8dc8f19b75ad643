import { crc32, inflateRawSync } from "node:zlib";
import { type Entry, fromBufferPromise, getFileNameLowLevel, type ZipFile } from "yauzl";
import { damaged, overLimit, WorkbookError } from "./workbook-error.js";
import type { WorkbookLimits } from "./workbook-limits.js";

/** An unpacked part, and what stops its reading when the time is over. */
export interface Part {
  readonly name: string;
  readonly bytes: Buffer;
  /** Throws a WorkbookError when the archive was opened longer ago than it may take. */
  readonly checkTime: () => void;
}

/** The parts of an opened archive. Names are compared without case, with either slash. */
export interface Parts {
  readonly has: (name: string) => boolean;
  /** Unpacks a part; throws a WorkbookError if it is missing, damaged, or over a limit. */
  readonly read: (name: string) => Promise<Part>;
}

const RATIO_FROM = 1024 * 1024;
/** Smallest that the library takes. */
const SMALLEST_CHUNK = 64;

/** Lists an archive without unpacking anything; null if the bytes are no archive that can be listed. */
export async function openParts(bytes: Buffer, limits: WorkbookLimits): Promise<Parts | null> {
  let zip: ZipFile;
  const entries = new Map<string, Entry | "double">();
  try {
    zip = await fromBufferPromise(bytes, { lazyEntries: true, decodeStrings: false, validateEntrySizes: false });
    if (zip.entryCount > limits.entries) {
      throw overLimit("entries", limits);
    }
    await listEntries(zip, entries, limits);
  } catch (error) {
    if (error instanceof WorkbookError) {
      throw error;
    }
    return null;
  }
  return partsOf(bytes, zip, entries, limits);
}

/** A part's name for comparing: forward slashes, none in front, lower case. */
function partKey(name: string): string {
  return name
    .replaceAll("\\", "/")
    .replace(/^(?:\.?\/)+/, "")
    .toLowerCase();
}

async function listEntries(
  zip: ZipFile,
  entries: Map<string, Entry | "double">,
  limits: WorkbookLimits,
): Promise<void> {
  let declared = 0;
  for await (const entry of zip.eachEntry()) {
    const name = getFileNameLowLevel(entry.generalPurposeBitFlag, entry.fileNameRaw, entry.extraFields, false);
    const key = partKey(name);
    entries.set(key, entries.has(key) ? "double" : entry);
    declared += entry.uncompressedSize;
  }
  if (declared > limits.unpackedBytes) {
    throw overLimit("unpackedBytes", limits);
  }
}

function partsOf(
  bytes: Buffer,
  zip: ZipFile,
  entries: ReadonlyMap<string, Entry | "double">,
  limits: WorkbookLimits,
): Parts {
  const checkTime = timeCheck(limits);
  let unpacked = 0;
  return {
    has: (name) => entries.has(partKey(name)),
    read: async (name) => {
      const entry = entries.get(partKey(name));
      if (entry === undefined || entry === "double") {
        throw entry === undefined
          ? damaged(name, "缺少这个部件", "the part is missing")
          : damaged(name, "同名部件出现两次", "the part is there twice");
      }
      checkEntry(name, entry, limits);
      unpacked += entry.uncompressedSize;
      if (unpacked > limits.unpackedBytes) {
        throw overLimit("unpackedBytes", limits);
      }
      const start = await dataStart(name, zip, entry);
      checkTime();
      return { name, bytes: unpack(name, entry, bytes.subarray(start, start + entry.compressedSize)), checkTime };
    },
  };
}

function timeCheck(limits: WorkbookLimits): () => void {
  const end = performance.now() + limits.seconds * 1000;
  return () => {
    if (performance.now() > end) {
      throw overLimit("seconds", limits);
    }
  };
}

function checkEntry(name: string, entry: Entry, limits: WorkbookLimits): void {
  if (entry.isEncrypted()) {
    throw new WorkbookError({
      reason: "locked",
      limit: null,
      words: { zh: "压缩包设有密码，请取消密码后另存", en: "the archive has a password: save it without one" },
    });
  }
  if (!entry.canDecodeFileData()) {
    throw damaged(name, `不支持的压缩方法 ${entry.compressionMethod}`, `compression method ${entry.compressionMethod}`);
  }
  if (entry.uncompressedSize > limits.partBytes) {
    throw overLimit("partBytes", limits);
  }
  if (entry.uncompressedSize > RATIO_FROM && entry.uncompressedSize > entry.compressedSize * limits.ratio) {
    throw overLimit("ratio", limits);
  }
}

async function dataStart(name: string, zip: ZipFile, entry: Entry): Promise<number> {
  try {
    const { fileDataStart } = await zip.readLocalFileHeaderPromise(entry, { minimal: true });
    return fileDataStart;
  } catch {
    throw damaged(name, "文件头不符", "its local header is wrong");
  }
}

/** Unpacks at most the declared size, so that an archive cannot unpack to more than it said. */
function unpack(name: string, entry: Entry, packed: Buffer): Buffer {
  const size = entry.uncompressedSize;
  let unpacked: Buffer;
  try {
    // A byte more than declared: all of it comes in one piece, and the library sees that it is the last.
    const chunkSize = Math.max(size + 1, SMALLEST_CHUNK);
    unpacked =
      entry.compressionMethod === 0
        ? packed
        : inflateRawSync(packed, { maxOutputLength: Math.max(size, 1), chunkSize });
  } catch {
    throw damaged(name, "不能解压，或解压后大于声明的大小", "it does not unpack, or unpacks to more than it declares");
  }
  if (unpacked.length !== size || crc32(unpacked) !== entry.crc32) {
    throw damaged(name, "大小或校验和不符", "its size or checksum is wrong");
  }
  return unpacked;
}
