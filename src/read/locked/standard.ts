import { createDecipheriv, createHash } from "node:crypto";
import { damaged } from "../xlsx/workbook-error.js";
import { type Opener, unknownLock } from "./locked.js";

const SPINS = 50_000;
const SALT = 16;
const HASH = 20;
const BLOCK = 64;
const AES = new Map([
  [0x660e, 16],
  [0x660f, 24],
  [0x6610, 32],
]);

/** Prepares to open the lock of Office 2007 (Standard): AES and SHA-1, fields of fixed size. */
export function standardOpener(info: Buffer, content: Buffer): Opener {
  const { keyBytes, salt, verifier, verifierHash } = readFields(info);
  return (password) => {
    const key = derivedKey(password, salt, keyBytes);
    const expected = sha1(decrypt(key, verifier));
    if (!decrypt(key, verifierHash).subarray(0, HASH).equals(expected)) {
      return null;
    }
    const size = Number(content.readBigUInt64LE(0));
    const packed = content.subarray(8);
    if (size > packed.length) {
      throw broken();
    }
    return decrypt(key, packed).subarray(0, size);
  };
}

function readFields(info: Buffer) {
  const headerSize = info.readUInt32LE(8);
  const verifierAt = 12 + headerSize;
  if (headerSize < 32 || verifierAt + 4 + SALT + 16 + 4 + 32 > info.length) {
    throw broken();
  }
  const cipher = info.readUInt32LE(20);
  const keyBytes = AES.get(cipher);
  if (keyBytes === undefined) {
    throw unknownLock(`Standard 0x${cipher.toString(16)}`);
  }
  const at = verifierAt + 4;
  return {
    keyBytes,
    salt: info.subarray(at, at + SALT),
    verifier: info.subarray(at + SALT, at + SALT + 16),
    verifierHash: info.subarray(at + SALT + 20, at + SALT + 52),
  };
}

function derivedKey(password: string, salt: Buffer, keyBytes: number): Buffer {
  let value = sha1(salt, Buffer.from(password, "utf16le"));
  const count = Buffer.alloc(4);
  for (let index = 0; index < SPINS; index += 1) {
    count.writeUInt32LE(index);
    value = sha1(count, value);
  }
  value = sha1(value, Buffer.alloc(4));
  const half = (byte: number): Buffer => {
    const block = Buffer.alloc(BLOCK, byte);
    for (const [index, own] of value.entries()) {
      block[index] = own ^ byte;
    }
    return sha1(block);
  };
  return Buffer.concat([half(0x36), half(0x5c)]).subarray(0, keyBytes);
}

function decrypt(key: Buffer, value: Buffer): Buffer {
  const decipher = createDecipheriv(`aes-${key.length * 8}-ecb`, key, null).setAutoPadding(false);
  const whole = value.subarray(0, value.length - (value.length % 16));
  return Buffer.concat([decipher.update(whole), decipher.final()]);
}

function sha1(...parts: readonly Buffer[]): Buffer {
  const state = createHash("sha1");
  for (const part of parts) {
    state.update(part);
  }
  return state.digest();
}

function broken(): Error {
  return damaged("EncryptionInfo", "加密信息不完整", "what tells how it is locked is incomplete");
}
