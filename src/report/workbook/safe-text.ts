const LONGEST_TEXT = 32_767;
const CUT_MARK = "……（超出单元格容量，其余略）";
const LONGEST_SHEET_NAME = 31;
const FORBIDDEN_IN_NAMES: Readonly<Record<string, string>> = {
  "/": "／",
  "\\": "＼",
  "*": "＊",
  "?": "？",
  ":": "：",
  "[": "［",
  "]": "］",
};

/** Anything that could need work; nearly no text does. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what has to go
const SUSPECT = /[\u0000-\u0008\u000b-\u001f\ud800-\udfff\ufffe\uffff]|_x/;

/** Text as a cell may hold it: no character XML forbids, no accidental `_x0041_` escape, at most 32,767 characters. */
export function safeText(text: string): string {
  if (text.length <= LONGEST_TEXT && !SUSPECT.test(text)) {
    return text;
  }
  const escaped = text
    .replace(/\p{Surrogate}/gu, "\ufffd")
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what has to go
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, "")
    .replace(/\r\n?/g, "\n")
    .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, "_x005F_");
  if (escaped.length <= LONGEST_TEXT) {
    return escaped;
  }
  // The cut may fall inside a surrogate pair.
  return escaped.slice(0, LONGEST_TEXT - CUT_MARK.length).replace(/\p{Surrogate}$/u, "") + CUT_MARK;
}

/** A sheet name spreadsheet programs accept and that differs from those taken; the taken set is not changed. */
export function safeSheetName(name: string, taken: ReadonlySet<string>): string {
  const cleaned = safeText(name)
    .replace(/[/\\*?:[\]]/g, (character) => FORBIDDEN_IN_NAMES[character] ?? "")
    .replace(/^'+|'+$/g, "")
    .trim();
  const base = cleaned === "" || cleaned.toLowerCase() === "history" ? `${cleaned}表` : cleaned;
  let candidate = base.slice(0, LONGEST_SHEET_NAME);
  for (let count = 2; taken.has(candidate.toLowerCase()); count += 1) {
    const ending = `（${count}）`;
    candidate = base.slice(0, LONGEST_SHEET_NAME - ending.length) + ending;
  }
  return candidate;
}

/** Text for a page footer, where `&` begins a code. */
export function footerText(text: string): string {
  return safeText(text).replace(/&/g, "&&").replace(/\n/g, " ");
}
