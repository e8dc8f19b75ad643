/** The first line longer than the limit, before anything is decoded; null if none is. */
export function findLongLine(bytes: Buffer, limit: number): number | null {
  let row = 1;
  for (let start = 0; start < bytes.length; row += 1) {
    const feed = bytes.indexOf(0x0a, start);
    const end = feed < 0 ? bytes.length : feed;
    if (end - start > limit && longestWithin(bytes.subarray(start, end)) > limit) {
      return row;
    }
    start = end + 1;
  }
  return null;
}

/** Longest stretch between carriage returns, for files that end their lines with those alone. */
function longestWithin(bytes: Buffer): number {
  let longest = 0;
  for (let start = 0; start <= bytes.length; ) {
    const found = bytes.indexOf(0x0d, start);
    const end = found < 0 ? bytes.length : found;
    longest = Math.max(longest, end - start);
    start = end + 1;
  }
  return longest;
}
