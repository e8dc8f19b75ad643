const FEED = 0x0a;
const RETURN = 0x0d;

/** Number of the first line that holds more bytes than the limit, before anything is decoded; null if none does. */
export function findLongLine(bytes: Buffer, limit: number): number | null {
  // From line end to line end in steps as long as a line may be: most lines are never looked at.
  let start = 0;
  while (bytes.length - start > limit) {
    const end = lastEnd(bytes, start, start + limit);
    if (end < 0) {
      return lineOf(bytes, start);
    }
    start = end + 1;
  }
  return null;
}

/** The last line end of a stretch, both ends included; -1 if there is none. */
function lastEnd(bytes: Buffer, from: number, to: number): number {
  const stretch = bytes.subarray(from, to + 1);
  const end = Math.max(stretch.lastIndexOf(FEED), stretch.lastIndexOf(RETURN));
  return end < 0 ? -1 : from + end;
}

/** Lines end with a line feed; in a file without any, with a carriage return. */
function lineOf(bytes: Buffer, position: number): number {
  let line = 1;
  for (let at = bytes.indexOf(FEED); at >= 0 && at < position; at = bytes.indexOf(FEED, at + 1)) {
    line += 1;
  }
  return line;
}
