import { nearestKey } from "../../model/nearest-key.js";
import { nameKey } from "../../read/text/fold-width.js";

/** As many as fit on one line. */
const LISTED = 5;

/** The names that a text is part of, or that are part of it, an id that also stands before its wording once; else the one that is a typing slip away. */
export function nearNames(text: string, names: readonly string[]): readonly string[] {
  const key = nameKey(text);
  const alike = names.filter((name) => {
    const other = nameKey(name);
    return key.length > 1 && other.length > 1 && (other.includes(key) || key.includes(other));
  });
  if (alike.length > 0) {
    const inFull = alike.filter((name) => !alike.some((other) => other.startsWith(`${name} `)));
    return [...new Set(inFull)].slice(0, LISTED);
  }
  // Two short names of two characters each are always two slips apart.
  const nearest = nearestKey(
    text,
    names.filter((name) => [...name].some((letter) => text.includes(letter))),
  );
  return nearest === null ? [] : [nearest];
}
