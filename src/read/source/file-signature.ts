/** Kinds of file that are no text, by their first bytes. */
export type BinaryKind =
  | "xlsx"
  | "ods"
  | "docx"
  | "zip"
  | "ole"
  | "pdf"
  | "jpeg"
  | "png"
  | "gif"
  | "bmp"
  | "tiff"
  | "webp"
  | "rar"
  | "7z"
  | "gzip";

const SIGNATURES: readonly (readonly [kind: BinaryKind, bytes: string])[] = [
  ["ole", "\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"],
  ["pdf", "%PDF-"],
  ["jpeg", "\xff\xd8\xff"],
  ["png", "\x89PNG\r\n\x1a\n"],
  ["gif", "GIF8"],
  ["tiff", "II*\0"],
  ["tiff", "MM\0*"],
  ["rar", "Rar!\x1a\x07"],
  ["7z", "7z\xbc\xaf\x27\x1c"],
  ["gzip", "\x1f\x8b\x08"],
];

/** Names what a file is by its magic bytes, never by its extension; null if it may be text. */
export function binaryKind(bytes: Uint8Array): BinaryKind | null {
  const head = Buffer.from(bytes.subarray(0, 16)).toString("latin1");
  if (head.startsWith("PK\x03\x04") || head.startsWith("PK\x05\x06")) {
    return zipKind(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
  }
  if (head.startsWith("RIFF") && head.slice(8, 12) === "WEBP") {
    return "webp";
  }
  if (head.startsWith("BM") && bytes.subarray(6, 10).every((byte) => byte === 0) && bytes.length > 10) {
    return "bmp";
  }
  return SIGNATURES.find(([, signature]) => head.startsWith(signature))?.[0] ?? null;
}

function zipKind(bytes: Buffer): BinaryKind {
  if (bytes.includes("mimetypeapplication/vnd.oasis.opendocument.spreadsheet")) {
    return "ods";
  }
  if (bytes.includes("xl/workbook") || bytes.includes("xl\\workbook")) {
    return "xlsx";
  }
  return bytes.includes("word/document") ? "docx" : "zip";
}
