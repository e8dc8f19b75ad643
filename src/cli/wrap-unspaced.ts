import { displayWidth, isWide } from "./display-width.js";

/** What may not begin a line, and what may not end one. */
const CLOSING = /^[，。、；：？！）〕】》〉」』”’…—～％·,.;:?!)\]}%/→]/;
const OPENING = /[（〔【《〈「『“‘([{]$/;
/** Places inside a long word where a reader expects a break. */
const JOINT = /(?<=[_/.\\-])/;

/**
 * Breaks text at the given display width: at spaces and between Chinese characters, inside a word only where it is
 * longer than a line; no line begins with closing punctuation or ends with an opening bracket.
 */
export function wrapUnspaced(text: string, width: number): string {
  return text
    .split("\n")
    .flatMap((line) => wrapLine(line, width))
    .join("\n");
}

function wrapLine(line: string, width: number): string[] {
  const lines: string[] = [];
  let current = "";
  let taken = 0;
  for (const piece of piecesOf(line).flatMap((part) => shortened(part, width))) {
    const wide = displayWidth(piece);
    if (taken + wide > width && current.trim() !== "" && !isBlank(piece)) {
      lines.push(current.trimEnd());
      current = "";
      taken = 0;
    }
    const kept = isBlank(piece) && current === "" && lines.length > 0 ? "" : piece;
    current += kept;
    taken += displayWidth(kept);
  }
  return [...lines, current.trimEnd()];
}

/** Spaces, words and single wide characters, with the punctuation that may not stand apart from them. */
function piecesOf(line: string): readonly string[] {
  return joinMarks(partsOf(line));
}

/** Joins what may begin no line to what stands before it, and what may end none to what follows. */
function joinMarks(parts: readonly string[]): readonly string[] {
  const pieces: string[] = [];
  for (const part of parts) {
    const last = pieces.at(-1);
    if (last !== undefined && !isBlank(last) && !isBlank(part) && (CLOSING.test(part) || OPENING.test(last))) {
      pieces[pieces.length - 1] = last + part;
    } else {
      pieces.push(part);
    }
  }
  return pieces;
}

function partsOf(line: string): readonly string[] {
  const parts: string[] = [];
  let kind = "";
  for (const character of line) {
    const next = kindOf(character);
    if (next === kind && next !== "wide") {
      parts[parts.length - 1] += character;
    } else {
      parts.push(character);
    }
    kind = next;
  }
  return parts;
}

function kindOf(character: string): "blank" | "wide" | "narrow" {
  if (character === " ") {
    return "blank";
  }
  return isWide(character) ? "wide" : "narrow";
}

function isBlank(text: string): boolean {
  return text.trim() === "";
}

/** A piece longer than a line is broken at its joints, and those that are still longer anywhere. */
function shortened(piece: string, width: number): readonly string[] {
  if (displayWidth(piece) <= width || isBlank(piece)) {
    return [piece];
  }
  return piece.split(JOINT).flatMap((part) => (displayWidth(part) <= width ? [part] : joinMarks([...part])));
}
