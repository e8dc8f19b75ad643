import { type BinaryLike, createDecipheriv, createHash } from "node:crypto";
import { parseXml } from "../xlsx/parse-xml.js";
import { damaged } from "../xlsx/workbook-error.js";
import type { XmlAttributes } from "../xlsx/xml-handler.js";
import { type Opener, unknownLock } from "./locked.js";

/** How something is locked: the parameters of its cipher and hash. */
interface Lock {
  readonly hash: string;
  readonly keyBytes: number;
  readonly blockBytes: number;
  readonly salt: Buffer;
}

interface KeyLock extends Lock {
  readonly spins: number;
  readonly verifier: Buffer;
  readonly verifierHash: Buffer;
  readonly key: Buffer;
}

const HASHES: Readonly<Record<string, string>> = {
  SHA1: "sha1",
  "SHA-1": "sha1",
  SHA256: "sha256",
  SHA384: "sha384",
  SHA512: "sha512",
  MD5: "md5",
};
/** Keys of the three locked values, fixed by the format. */
const VERIFIER = Buffer.from("fea7d2763b4b9e79", "hex");
const VERIFIER_HASH = Buffer.from("d7aa0f6d3061344e", "hex");
const KEY = Buffer.from("146e0be7abacd0d6", "hex");
const SEGMENT = 4096;
/** A hundred times what Office writes. */
const MOST_SPINS = 10_000_000;
const PADDING = 0x36;

/** Prepares to open the lock that Office writes since 2010 (Agile); its description is XML. */
export function agileOpener(description: Buffer, content: Buffer): Opener {
  const { data, password: lock } = readDescription(description);
  return (password) => {
    const spun = spin(lock, password);
    const opened = (value: Buffer, block: Buffer): Buffer =>
      decrypt(lock, derivedKey(lock, spun, block), lock.salt, value);
    const verifier = opened(lock.verifier, VERIFIER).subarray(0, lock.salt.length);
    const expected = digest(lock.hash, verifier);
    if (!opened(lock.verifierHash, VERIFIER_HASH).subarray(0, expected.length).equals(expected)) {
      return null;
    }
    return openSegments(data, opened(lock.key, KEY).subarray(0, data.keyBytes), content);
  };
}

function readDescription(bytes: Buffer): { readonly data: Lock; readonly password: KeyLock } {
  let data: Lock | null = null;
  let password: KeyLock | null = null;
  // Locked files are opened in a process that is stopped by its clock.
  parseXml(
    { name: "EncryptionInfo", bytes, checkTime: () => undefined },
    {
      open: (name, depth, attributes) => {
        if (name === "keyData" && depth === 2) {
          data = lockOf(attributes);
        } else if (name === "encryptedKey" && attributes["spinCount"] !== undefined) {
          password ??= keyLockOf(attributes);
        }
      },
      close: () => undefined,
    },
  );
  if (data === null || password === null) {
    throw broken();
  }
  return { data, password };
}

function keyLockOf(attributes: XmlAttributes): KeyLock {
  const spins = Number(attributes["spinCount"]);
  if (!(Number.isInteger(spins) && spins >= 0 && spins <= MOST_SPINS)) {
    throw broken();
  }
  return {
    ...lockOf(attributes),
    spins,
    verifier: base64(attributes["encryptedVerifierHashInput"]),
    verifierHash: base64(attributes["encryptedVerifierHashValue"]),
    key: base64(attributes["encryptedKeyValue"]),
  };
}

function lockOf(attributes: XmlAttributes): Lock {
  const { hashAlgorithm = "", cipherAlgorithm = "", cipherChaining = "", keyBits, blockSize } = attributes;
  const hash = HASHES[hashAlgorithm];
  const isKnown = cipherAlgorithm === "AES" && cipherChaining === "ChainingModeCBC" && hash !== undefined;
  if (!isKnown || !["128", "192", "256"].includes(keyBits ?? "") || blockSize !== "16") {
    throw unknownLock(`${cipherAlgorithm} ${keyBits} ${cipherChaining} ${hashAlgorithm}`.slice(0, 60));
  }
  return { hash, keyBytes: Number(keyBits) / 8, blockBytes: 16, salt: base64(attributes["saltValue"]) };
}

function base64(text: string | undefined): Buffer {
  const bytes = Buffer.from(text ?? "", "base64");
  if (bytes.length === 0) {
    throw broken();
  }
  return bytes;
}

/** The password hashed over and over, so that guessing is slow. */
function spin({ hash, salt, spins }: KeyLock, password: string): Buffer {
  let value = digest(hash, salt, Buffer.from(password, "utf16le"));
  const buffer = Buffer.alloc(4 + value.length);
  for (let count = 0; count < spins; count += 1) {
    buffer.writeUInt32LE(count);
    value.copy(buffer, 4);
    value = digest(hash, buffer);
  }
  return value;
}

function derivedKey({ hash, keyBytes }: Lock, spun: Buffer, block: Buffer): Buffer {
  return fitted(digest(hash, spun, block), keyBytes);
}

/** Cut to a length, or filled up to it as the format says. */
function fitted(bytes: Buffer, length: number): Buffer {
  return Buffer.concat([bytes, Buffer.alloc(Math.max(0, length - bytes.length), PADDING)]).subarray(0, length);
}

function openSegments(lock: Lock, key: Buffer, content: Buffer): Buffer {
  const size = Number(content.readBigUInt64LE(0));
  const packed = content.subarray(8);
  if (size > packed.length) {
    throw broken();
  }
  const parts: Buffer[] = [];
  const index = Buffer.alloc(4);
  for (let at = 0; at < packed.length; at += SEGMENT) {
    index.writeUInt32LE(at / SEGMENT);
    parts.push(decrypt(lock, key, digest(lock.hash, lock.salt, index), packed.subarray(at, at + SEGMENT)));
  }
  return Buffer.concat(parts).subarray(0, size);
}

function decrypt({ keyBytes, blockBytes }: Lock, key: Buffer, start: Buffer, value: Buffer): Buffer {
  if (key.length !== keyBytes) {
    throw broken();
  }
  const decipher = createDecipheriv(`aes-${keyBytes * 8}-cbc`, key, fitted(start, blockBytes)).setAutoPadding(false);
  const whole = value.subarray(0, value.length - (value.length % blockBytes));
  return Buffer.concat([decipher.update(whole), decipher.final()]);
}

function digest(hash: string, ...parts: readonly BinaryLike[]): Buffer {
  const state = createHash(hash);
  for (const part of parts) {
    state.update(part);
  }
  return state.digest();
}

function broken(): Error {
  return damaged("EncryptionInfo", "加密信息不完整", "what tells how it is locked is incomplete");
}
