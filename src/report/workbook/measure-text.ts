import stringWidth from "string-width";

/** Lost on each line to the cell's padding and to characters that may not begin a line. */
const LOST_ON_A_LINE = 2;
const HALF_WIDTH = /^[\x20-\x7e]*$/;
const FULL_WIDTH = /^[\u3001-\u303f\u4e00-\u9fff\uff01-\uff5e]*$/;

/** Width of one line in half-width characters; quotes and dashes count full, as Chinese fonts draw them. */
export function displayWidth(line: string): number {
  // Most cells are plain digits or plain Chinese, which need no segmenting.
  if (HALF_WIDTH.test(line)) {
    return line.length;
  }
  return FULL_WIDTH.test(line) ? line.length * 2 : stringWidth(line, { ambiguousIsNarrow: false });
}

/** Width of the widest line of a text. */
export function widestLine(text: string): number {
  return Math.max(0, ...text.split("\n").map(displayWidth));
}

/** Lines a text takes when wrapped into a column of a width. */
export function lineCount(text: string, width: number): number {
  const usable = Math.max(1, width - LOST_ON_A_LINE);
  return text.split("\n").reduce((lines, line) => lines + Math.max(1, linesOf(displayWidth(line), width, usable)), 0);
}

function linesOf(needed: number, width: number, usable: number): number {
  return needed <= width - 1 ? 1 : Math.ceil(needed / usable);
}
