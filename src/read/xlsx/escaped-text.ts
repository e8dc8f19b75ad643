const ESCAPED = /_x([0-9A-Fa-f]{4})_/g;

/** Decodes the format's own escapes: _x000D_ is a carriage return, _x005F_ an underscore; a NUL is dropped. */
export function escapedText(text: string): string {
  if (!text.includes("_x")) {
    return text;
  }
  return text.replace(ESCAPED, (_, digits: string) =>
    digits === "0000" ? "" : String.fromCharCode(Number.parseInt(digits, 16)),
  );
}
