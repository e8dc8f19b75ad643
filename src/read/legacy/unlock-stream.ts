import { createHash } from "node:crypto";
import { locked, passwordsToTry, unknownLock } from "../locked/locked.js";
import { Rc4 } from "./rc4.js";
import { BOUND_SHEET, FILE_PASS, type LegacyRecord } from "./records.js";
import { type ByteOpener, xorOpener } from "./xor-lock.js";

/** Gives the key of a block of the stream. */
type BlockKey = (block: number) => Buffer;

const BLOCK = 1024;
/** Records that stay readable: beginnings of parts, the lock itself, and what tells who has the file open. */
const PLAIN: ReadonlySet<number> = new Set([
  0x09,
  0x0209,
  0x0409,
  0x0809,
  FILE_PASS,
  0xe1,
  0x0194,
  0x0195,
  0x0138,
  0x0196,
]);
const RC4 = 1;
const XOR_FIELDS = 4;
const CRYPTO_API_RC4 = 0x6801;

/**
 * Opens a stream that is locked (Excel 5 to 2003), by the first password that fits; the same stream if it is not.
 *
 * @throws WorkbookError if none fits, or the kind of lock is unknown.
 */
export function unlockStream(stream: Buffer, records: readonly LegacyRecord[], passwords: readonly string[]): Buffer {
  const pass = records.find(({ type }) => type === FILE_PASS);
  if (pass === undefined) {
    return stream;
  }
  const content = stream.subarray(pass.start, pass.start + pass.length);
  for (const password of passwordsToTry(passwords)) {
    const open = openerOf(content, password);
    if (open !== null) {
      return opened(stream, records, open);
    }
  }
  throw locked(passwords);
}

/** Null if it is not the password. A lock with a kind in front is of Excel 97 or later. */
function openerOf(pass: Buffer, password: string): ByteOpener | null {
  if (pass.length < XOR_FIELDS) {
    throw unknownLock("FilePass");
  }
  if (pass.length > XOR_FIELDS + 2 && pass.readUInt16LE(0) === RC4) {
    const key = keyOf(pass, password);
    return key === null ? null : rc4Opener(key);
  }
  const fields = pass.subarray(pass.length - XOR_FIELDS);
  return xorOpener(password, fields.readUInt16LE(0), fields.readUInt16LE(2));
}

/** The keys under a password; null if it is not the password. */
function keyOf(pass: Buffer, password: string): BlockKey | null {
  const [major, minor] = [pass.readUInt16LE(2), pass.readUInt16LE(4)];
  const typed = Buffer.from(password, "utf16le");
  if (major === 1 && minor === 1) {
    return binaryKey(pass.subarray(6), typed);
  }
  if (minor === 2 && major >= 2 && major <= 4) {
    return cryptoKey(pass.subarray(6), typed);
  }
  throw unknownLock(`RC4 ${major}.${minor}`);
}

function binaryKey(fields: Buffer, typed: Buffer): BlockKey | null {
  const short = hash("md5", typed).subarray(0, 5);
  const salted = Buffer.concat([short, fields.subarray(0, 16)]);
  const spun = hash("md5", ...Array.from({ length: 16 }, () => salted)).subarray(0, 5);
  const key: BlockKey = (block) => hash("md5", spun, uint32(block));
  return isKey("md5", key, fields.subarray(16, 32), fields.subarray(32, 48)) ? key : null;
}

function cryptoKey(fields: Buffer, typed: Buffer): BlockKey | null {
  const headerSize = fields.readUInt32LE(4);
  const cipher = fields.readUInt32LE(16);
  const bits = fields.readUInt32LE(24) || 40;
  if (cipher !== CRYPTO_API_RC4 || bits > 128) {
    throw unknownLock(`CryptoAPI 0x${cipher.toString(16)} ${bits}`);
  }
  const at = 8 + headerSize + 4;
  const salted = hash("sha1", fields.subarray(at, at + 16), typed);
  const key: BlockKey = (block) => {
    const bytes = hash("sha1", salted, uint32(block)).subarray(0, bits / 8);
    return bits === 40 ? Buffer.concat([bytes, Buffer.alloc(11)]) : bytes;
  };
  return isKey("sha1", key, fields.subarray(at + 16, at + 32), fields.subarray(at + 36, at + 56)) ? key : null;
}

function isKey(name: string, key: BlockKey, verifier: Buffer, verifierHash: Buffer): boolean {
  const stream = new Rc4(key(0));
  const opened = stream.apply(verifier);
  return verifierHash.length > 0 && hash(name, opened).equals(stream.apply(verifierHash));
}

function opened(stream: Buffer, records: readonly LegacyRecord[], open: ByteOpener): Buffer {
  const copy = Buffer.from(stream);
  for (const record of records) {
    const { type, start, length } = record;
    const from = PLAIN.has(type) ? length : type === BOUND_SHEET ? 4 : 0;
    for (let at = start + from; at < start + length; at += 1) {
      copy[at] = open(stream[at] ?? 0, at, record);
    }
  }
  return copy;
}

/** Headers of records count in the key stream, but are never locked. */
function rc4Opener(key: BlockKey): ByteOpener {
  let block = 0;
  let place = 0;
  let cipher = new Rc4(key(0));
  return (stored, at) => {
    const wanted = Math.floor(at / BLOCK);
    if (wanted !== block) {
      block = wanted;
      place = wanted * BLOCK;
      cipher = new Rc4(key(wanted));
    }
    for (; place < at; place += 1) {
      cipher.next();
    }
    place += 1;
    return stored ^ cipher.next();
  };
}

function uint32(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}

function hash(name: string, ...parts: readonly Buffer[]): Buffer {
  const state = createHash(name);
  for (const part of parts) {
    state.update(part);
  }
  return state.digest();
}
