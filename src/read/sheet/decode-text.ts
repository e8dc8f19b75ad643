import { isUtf8 } from "node:buffer";
import { UsageError } from "../../model/usage-error.js";
import type { Refusal } from "./sheet.js";

export interface DecodedText {
  /** The text in UTF-8, without a mark; a view of the file where it is UTF-8 itself. */
  readonly utf8: Buffer;
  /** As recorded beside the file: utf-8, utf-8-bom, utf-16le, utf-16be, gb18030, or the one asked for. */
  readonly encoding: string;
}

const MARK = Buffer.from("\ufeff");
/** Decoded in pieces, so that no text of the whole file is ever made. */
const CHUNK = 1024 * 1024;
const FEED = 0x0a;
const SAMPLE = 4096;
/** Share of zero bytes above which text without a mark is taken as UTF-16: its digits, commas and line ends. */
const ZERO_SHARE = 0.05;

/** Decodes a file: byte order mark → zero-byte pattern of UTF-16 → strict UTF-8 → strict GB18030 → refusal (also on a NUL). */
export function decodeText(bytes: Buffer, asked: string | null): DecodedText | Refusal {
  const decoded = asked === null ? detect(bytes) : decodeAs(bytes, asked);
  if ("reason" in decoded) {
    return decoded;
  }
  const zero = decoded.utf8.indexOf(0);
  if (zero >= 0) {
    return { reason: "nul", row: lineOf(decoded.utf8, zero), limit: null, found: decoded.encoding };
  }
  return decoded;
}

/** Throws a UsageError for an encoding that this platform cannot decode. */
export function checkEncoding(label: string): void {
  try {
    new TextDecoder(label);
  } catch {
    throw new UsageError({
      zh: `不认识的编码 ${label}：可用 utf-8、gb18030、utf-16le 等`,
      en: `unknown encoding "${label}"; use for example utf-8, gb18030 or utf-16le`,
    });
  }
}

function detect(bytes: Buffer): DecodedText | Refusal {
  const marked = markedEncoding(bytes) ?? zeroPattern(bytes);
  if (marked !== null) {
    return decodeAs(bytes, marked);
  }
  if (isUtf8(bytes)) {
    return { utf8: bytes, encoding: "utf-8" };
  }
  const valid = validUtf8(bytes);
  const isDamaged = bytes.subarray(0, valid).some((byte) => byte >= 0x80);
  const chinese = isDamaged ? null : strictly(bytes, "gb18030");
  if (chinese !== null) {
    return { utf8: chinese, encoding: "gb18030" };
  }
  return refused(bytes, valid, isDamaged ? "utf-8" : "utf-8, gb18030");
}

function decodeAs(bytes: Buffer, label: string): DecodedText | Refusal {
  const utf8 = strictly(bytes, label === "utf-8-bom" ? "utf-8" : label);
  if (utf8 !== null) {
    return { utf8, encoding: label };
  }
  return refused(bytes, label.startsWith("utf-8") ? validUtf8(bytes) : null, label);
}

function refused(bytes: Buffer, valid: number | null, found: string): Refusal {
  const row = valid === null ? null : lineOf(bytes, valid);
  return { reason: "encoding", row, limit: null, found };
}

function markedEncoding(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) {
    return "utf-8-bom";
  }
  if (bytes[0] === 0xff && bytes[1] === 0xfe) {
    return "utf-16le";
  }
  return bytes[0] === 0xfe && bytes[1] === 0xff ? "utf-16be" : null;
}

function zeroPattern(bytes: Uint8Array): string | null {
  const sample = bytes.subarray(0, SAMPLE);
  const zeros = [0, 0];
  for (const [index, byte] of sample.entries()) {
    if (byte === 0) {
      zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
    }
  }
  const [even = 0, odd = 0] = zeros;
  if (even + odd < Math.max(2, sample.length * ZERO_SHARE) || (even > 0 && odd > 0)) {
    return null;
  }
  return odd > 0 ? "utf-16le" : "utf-16be";
}

function strictly(bytes: Buffer, label: string): Buffer | null {
  const decoder = new TextDecoder(label, { fatal: true });
  if (decoder.encoding === "utf-8") {
    const isMarked = bytes.subarray(0, MARK.length).equals(MARK);
    return isUtf8(bytes) ? bytes.subarray(isMarked ? MARK.length : 0) : null;
  }
  const pieces: Buffer[] = [];
  try {
    for (let start = 0; start < bytes.length; start += CHUNK) {
      const end = start + CHUNK;
      pieces.push(Buffer.from(decoder.decode(bytes.subarray(start, end), { stream: end < bytes.length })));
    }
  } catch {
    return null;
  }
  return Buffer.concat(pieces);
}

/** Length of the lines at the start that are valid UTF-8. */
function validUtf8(bytes: Uint8Array): number {
  const decoder = new TextDecoder("utf-8", { fatal: true });
  for (let start = 0; start < bytes.length; ) {
    const end = bytes.indexOf(FEED, start);
    const next = end < 0 ? bytes.length : end + 1;
    try {
      decoder.decode(bytes.subarray(start, next));
    } catch {
      return start;
    }
    start = next;
  }
  return bytes.length;
}

function lineOf(bytes: Buffer, position: number): number {
  let line = 1;
  for (let at = bytes.indexOf(FEED); at >= 0 && at < position; at = bytes.indexOf(FEED, at + 1)) {
    line += 1;
  }
  return line;
}
