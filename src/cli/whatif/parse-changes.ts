import type { Scheme } from "../../model/scheme.js";
import { usageErrorOf } from "../usage-error-of.js";
import type { Change } from "./change.js";
import { parseFigure, parseLetter } from "./parse-change.js";

/**
 * Reads all that is supposed: figures, letters and bonuses.
 *
 * @throws UsageError naming what is not known, or two suppositions about the same, of which only one could count.
 */
export function parseChanges(
  figures: readonly string[],
  letters: readonly string[],
  scheme: Scheme,
): readonly Change[] {
  const typedBefore = new Map<string, string>();
  const once = (typed: string, change: Change): Change => {
    const about = aboutWhat(change);
    const before = typedBefore.get(about);
    if (before !== undefined) {
      throw usageErrorOf((words) => words.whatif.twice(before, typed));
    }
    typedBefore.set(about, typed);
    return change;
  };
  return [
    ...figures.map((typed) => once(typed, parseFigure(typed, scheme))),
    ...letters.map((typed) => once(typed, parseLetter(typed, scheme))),
  ];
}

function aboutWhat(change: Change): string {
  switch (change.kind) {
    case "figure":
      return `${change.link ?? change.unit} ${change.item}`;
    case "letter":
      return `${change.unit} ${change.row}`;
    case "innovation":
      return `${change.unit} innovation`;
  }
}
