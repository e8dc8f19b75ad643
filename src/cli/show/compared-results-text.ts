import type { GradingComparison } from "../../grade/compare-gradings.js";
import type { Scheme } from "../../model/scheme.js";
import { unitName } from "../../wording/names.js";
import type { Terminal } from "../terminal.js";
import { standingsTable } from "./standings-table.js";

/** A scheme and what the operator called it. */
interface NamedScheme {
  readonly name: string;
  readonly scheme: Scheme;
}

/** Units that stand otherwise under another scheme, before → after, and how many do not. */
export function comparedResultsText(
  [first, second]: readonly [NamedScheme, NamedScheme],
  { year, differing, same }: GradingComparison & { readonly year: number },
  terminal: Terminal,
): string {
  const { diff } = terminal.words.scheme;
  const all = differing.length + same;
  if (all === 0) {
    return `${diff.nothing}\n`;
  }
  const countOf = (field: "grade" | "place"): number =>
    differing.filter((pair) => pair.first?.[field] !== pair.second?.[field]).length;
  const table = standingsTable(differing, (unit) => nameOf(unit, first.scheme, second.scheme), terminal);
  return `${diff.results(year, first.name, second.name)}\n${table}${diff.counts(all, countOf("grade"), countOf("place"), same)}\n`;
}

function nameOf(code: string, first: Scheme, second: Scheme): string {
  const known = unitName(first, code);
  return known === code ? unitName(second, code) : known;
}
