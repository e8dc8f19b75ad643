import type { GradingComparison, StandingPair, UnitStanding } from "../../grade/compare-gradings.js";
import { type Exact, fixedText } from "../../model/exact.js";
import type { Scheme } from "../../model/scheme.js";
import { unitName } from "../../wording/names.js";
import type { Terminal } from "../terminal.js";
import { textTable } from "./table.js";

/** A unit not evaluated under one of the schemes. */
const ABSENT = "—";

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
  const { unit, grade, total, fine, place } = diff.columns;
  const rows = differing.map((pair) => [
    nameOf(pair.unit, first.scheme, second.scheme),
    between(pair, (standing) => standing.grade ?? diff.open),
    between(pair, (standing) => scoreText(standing.total, diff.open)),
    between(pair, (standing) => scoreText(standing.fine, diff.open)),
    between(pair, (standing) => (standing.place === null ? diff.open : String(standing.place))),
  ]);
  const countOf = (field: "grade" | "place"): number =>
    differing.filter((pair) => pair.first?.[field] !== pair.second?.[field]).length;
  const table = rows.length === 0 ? "" : textTable([unit, grade, total, fine, place], rows, terminal);
  return `${diff.results(year, first.name, second.name)}\n${table}${diff.counts(all, countOf("grade"), countOf("place"), same)}\n`;
}

/** One text where both are alike, else the first → the second. */
function between({ first, second }: StandingPair, tell: (standing: UnitStanding) => string): string {
  const [before, after] = [first, second].map((standing) => (standing === null ? ABSENT : tell(standing)));
  return before === after ? `${before}` : `${before} → ${after}`;
}

function scoreText(score: Exact | null, open: string): string {
  return score === null ? open : fixedText(score, 2);
}

function nameOf(code: string, first: Scheme, second: Scheme): string {
  const known = unitName(first, code);
  return known === code ? unitName(second, code) : known;
}
