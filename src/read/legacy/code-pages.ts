import { TextDecoder } from "node:util";

const UTF_16 = 1200;
/** Code pages whose names are not windows-<number>. */
const LABELS: Readonly<Record<number, string>> = {
  866: "ibm866",
  932: "shift_jis",
  936: "gbk",
  949: "euc-kr",
  950: "big5",
  1200: "utf-16le",
  10000: "macintosh",
  65001: "utf-8",
};
const decoders = new Map<number, TextDecoder>();

/** Decodes text of a Windows code page with the platform's decoders; of an unknown one as Western European. */
export function decodeCodePage(page: number, bytes: Uint8Array | readonly number[]): string {
  let decoder = decoders.get(page);
  if (decoder === undefined) {
    decoder = decoderOf(page);
    decoders.set(page, decoder);
  }
  const whole = Uint8Array.from(bytes);
  return decoder.decode(page === UTF_16 ? whole.subarray(0, whole.length - (whole.length % 2)) : whole);
}

function decoderOf(page: number): TextDecoder {
  try {
    return new TextDecoder(LABELS[page] ?? `windows-${page}`, { ignoreBOM: true });
  } catch {
    return new TextDecoder("windows-1252");
  }
}
