/** A typing slip: at most this many letters added, left out or changed, and no more than half of what was typed. */
const FARTHEST = 2;

/** The one of the keys that was probably meant; null if none is near. Upper and lower case, `_` and `-` do not count. */
export function nearestKey(typed: string, keys: readonly string[]): string | null {
  const ranked = keys
    .map((key) => ({ key, distance: distanceOf(plain(typed), plain(key)) }))
    .filter(({ distance }) => distance <= Math.min(FARTHEST, Math.floor(plain(typed).length / 2)))
    .sort((a, b) => a.distance - b.distance);
  return ranked[0]?.key ?? null;
}

function plain(key: string): string {
  return key.toLowerCase().replace(/[_-]/g, "");
}

/** Least number of letters to add, leave out or change. */
function distanceOf(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (const [i, letter] of [...from].entries()) {
    const next = [i + 1];
    for (const [j, other] of [...to].entries()) {
      const changed = (row[j] ?? 0) + (letter === other ? 0 : 1);
      next.push(Math.min(changed, (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1));
    }
    row = next;
  }
  return row[to.length] ?? 0;
}
