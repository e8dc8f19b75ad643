import stringWidth from "string-width";

/** Lost on each line to the cell's padding and to characters that may not begin a line. */
const LOST_ON_A_LINE = 2;
/** What nearly every cell consists of: half-width ASCII, and full-width Chinese with its punctuation. */
const FAMILIAR =
  /^[\x20-\x7e\u00b1\u00b7\u00d7\u00f7\u2014\u2018-\u201d\u2026\u2192\u2212\u2264\u2265\u3000-\u303f\u4e00-\u9fff\uff01-\uff5e]*$/;
const FULL_WIDTH = /[^\x20-\x7e]/g;

/** Width of one line in half-width characters; quotes and dashes count full, as Chinese fonts draw them. */
function displayWidth(line: string): number {
  // Segmenting every cell of a national batch takes seconds, so only unfamiliar text is segmented.
  return FAMILIAR.test(line)
    ? line.length + (line.match(FULL_WIDTH)?.length ?? 0)
    : stringWidth(line, { ambiguousIsNarrow: false });
}

/** Widths of a text's lines. */
export function lineWidths(text: string): readonly number[] {
  return text.split("\n").map(displayWidth);
}

/** Lines that lines of given widths take when wrapped into a column of a width. */
export function wrappedLines(lines: readonly number[], width: number): number {
  const usable = Math.max(1, width - LOST_ON_A_LINE);
  return lines.reduce((total, line) => total + (line <= width - 1 ? 1 : Math.ceil(line / usable)), 0);
}

/** Lines a text takes when wrapped into a column of a width. */
export function lineCount(text: string, width: number): number {
  return wrappedLines(lineWidths(text), width);
}
