import { UsageError } from "../../model/usage-error.js";
import type { Refusal } from "./sheet.js";

export interface DecodedText {
  readonly text: string;
  /** As recorded beside the file: utf-8, utf-8-bom, utf-16le, utf-16be, gb18030, or the one asked for. */
  readonly encoding: string;
}

const SAMPLE = 4096;
/** Share of zero bytes above which text without a mark is taken as UTF-16: its digits, commas and line ends. */
const ZERO_SHARE = 0.05;

/** Decodes a file: byte order mark → zero-byte pattern of UTF-16 → strict UTF-8 → strict GB18030 → refusal (also on a NUL). */
export function decodeText(bytes: Uint8Array, asked: string | null): DecodedText | Refusal {
  const decoded = asked === null ? detect(bytes) : decodeAs(bytes, asked);
  if ("reason" in decoded) {
    return decoded;
  }
  const zero = decoded.text.indexOf("\0");
  if (zero >= 0) {
    return { reason: "nul", row: lineOf(decoded.text, zero), limit: null, found: decoded.encoding };
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

function detect(bytes: Uint8Array): DecodedText | Refusal {
  const marked = markedEncoding(bytes) ?? zeroPattern(bytes);
  if (marked !== null) {
    return decodeAs(bytes, marked);
  }
  const text = strictly(bytes, "utf-8");
  if (text !== null) {
    return { text, encoding: "utf-8" };
  }
  const valid = validUtf8(bytes);
  const isDamaged = bytes.subarray(0, valid).some((byte) => byte >= 0x80);
  const chinese = isDamaged ? null : strictly(bytes, "gb18030");
  if (chinese !== null) {
    return { text: chinese, encoding: "gb18030" };
  }
  return refused(bytes, valid, isDamaged ? "utf-8" : "utf-8, gb18030");
}

function decodeAs(bytes: Uint8Array, label: string): DecodedText | Refusal {
  const text = strictly(bytes, label === "utf-8-bom" ? "utf-8" : label);
  if (text !== null) {
    return { text, encoding: label };
  }
  return refused(bytes, label.startsWith("utf-8") ? validUtf8(bytes) : null, label);
}

function refused(bytes: Uint8Array, valid: number | null, found: string): Refusal {
  const row = valid === null ? null : lineOf(Buffer.from(bytes.subarray(0, valid)).toString("latin1"), valid);
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

function strictly(bytes: Uint8Array, label: string): string | null {
  try {
    return new TextDecoder(label, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** Length of the lines at the start that are valid UTF-8. */
function validUtf8(bytes: Uint8Array): number {
  const decoder = new TextDecoder("utf-8", { fatal: true });
  for (let start = 0; start < bytes.length; ) {
    const end = bytes.indexOf(0x0a, start);
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

function lineOf(text: string, position: number): number {
  let line = 1;
  for (let at = text.indexOf("\n"); at >= 0 && at < position; at = text.indexOf("\n", at + 1)) {
    line += 1;
  }
  return line;
}
