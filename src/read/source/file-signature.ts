/** Kinds of file that hold no form, by what is in them. */
export type OtherKind =
  | "docx"
  | "xlsb"
  | "zip"
  | "odf"
  | "html"
  | "xml"
  | "doc"
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

/** What a file is by its first bytes; "archive": look inside, "encrypted": a workbook behind a password. */
export type FileKind = "text" | "archive" | "ods" | "xls" | "encrypted" | OtherKind;

const SIGNATURES: readonly (readonly [kind: OtherKind, bytes: string])[] = [
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

const OLE = "\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1";
/** Streams of an old Office file that tell what it is; a password-protected workbook is wrapped in one. */
const OLE_STREAMS: readonly (readonly [kind: FileKind, stream: string])[] = [
  ["encrypted", "EncryptedPackage"],
  ["xls", "Workbook"],
  ["xls", "WORKBOOK"],
  ["xls", "Book"],
  ["xls", "BOOK"],
  ["doc", "WordDocument"],
];
const STREAMS = ["\x09\0\x04\0", "\x09\x02\x06\0", "\x09\x04\x06\0", "\x09\x08\x08\0", "\x09\x08\x10\0"];
const DIRECTORY_ENTRY = 128;
const STREAM = 2;
const ODS = "mimetypeapplication/vnd.oasis.opendocument.spreadsheet";
const FIRST_NAME = 30;

/** Names what a file is by its magic bytes, never by its extension. */
export function fileKind(bytes: Buffer): FileKind {
  const head = bytes.toString("latin1", 0, 16);
  if (head.startsWith("PK\x03\x04") || head.startsWith("PK\x05\x06")) {
    return isOpenDocument(bytes) ? "ods" : "archive";
  }
  if (head.startsWith(OLE)) {
    return OLE_STREAMS.find(([, stream]) => hasStream(bytes, stream))?.[0] ?? "ole";
  }
  if (head.startsWith("RIFF") && head.slice(8, 12) === "WEBP") {
    return "webp";
  }
  if (head.startsWith("BM") && bytes.subarray(6, 10).every((byte) => byte === 0) && bytes.length > 10) {
    return "bmp";
  }
  if (isOldStream(head)) {
    return "xls";
  }
  return SIGNATURES.find(([, signature]) => head.startsWith(signature))?.[0] ?? "text";
}

/** Before Excel 5 a workbook is a bare stream, which begins with one of these: a record's type and length. */
function isOldStream(head: string): boolean {
  return STREAMS.some((beginning) => head.startsWith(beginning));
}

/** An OpenDocument archive begins with its type, stored as it is; some programs put other fields between name and type. */
function isOpenDocument(bytes: Buffer): boolean {
  return bytes
    .toString("latin1", FIRST_NAME, FIRST_NAME + ODS.length + 64)
    .replace(/^(mimetype).*?(?=appl)/s, "$1")
    .startsWith(ODS);
}

/** Whether a directory entry of an old Office file bears the name: UTF-16, on an entry's boundary, of the type of a stream. */
function hasStream(bytes: Buffer, name: string): boolean {
  const text = Buffer.from(`${name}\0`, "utf16le");
  for (let at = bytes.indexOf(text); at >= 0; at = bytes.indexOf(text, at + 2)) {
    const isEntry = at % DIRECTORY_ENTRY === 0 && at + DIRECTORY_ENTRY <= bytes.length;
    if (isEntry && bytes.readUInt16LE(at + 64) === text.length && bytes[at + 66] === STREAM) {
      return true;
    }
  }
  return false;
}
