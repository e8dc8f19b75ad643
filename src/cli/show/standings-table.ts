import type { StandingPair, UnitStanding } from "../../grade/compare-gradings.js";
import { type Exact, fixedText } from "../../model/exact.js";
import { SCORE_DECIMALS } from "../../report/result/to-figures.js";
import type { Terminal } from "../terminal.js";
import { otherChanges } from "./other-changes.js";
import { textTable } from "./table.js";

/** A unit not evaluated in one of the gradings. */
const ABSENT = "—";

/** Units that stand otherwise in another grading, before → after: grade, G*, S, place, what else; empty where none does. */
export function standingsTable(
  differing: readonly StandingPair[],
  nameOf: (unit: string) => string,
  terminal: Terminal,
): string {
  const { columns, open } = terminal.words.standings;
  const rows = differing.map((pair) => [
    nameOf(pair.unit),
    between(pair, ({ grade }) => grade ?? open),
    between(pair, ({ total }) => scoreText(total, open)),
    between(pair, ({ fine }) => scoreText(fine, open)),
    between(pair, ({ place }) => (place === null ? open : String(place))),
    othersOf(pair, terminal).join(terminal.words.table.separator),
  ]);
  const { unit, grade, total, fine, place, others } = columns;
  return rows.length === 0 ? "" : textTable([unit, grade, total, fine, place, others], rows, terminal);
}

/** One text where both are alike, else the first → the second. */
function between({ first, second }: StandingPair, tell: (standing: UnitStanding) => string): string {
  const [before, after] = [first, second].map((standing) => (standing === null ? ABSENT : tell(standing)));
  return before === after ? `${before}` : `${before} → ${after}`;
}

/** A unit that only one of the gradings evaluates has no change to tell of. */
function othersOf({ first, second }: StandingPair, terminal: Terminal): readonly string[] {
  return first === null || second === null
    ? []
    : otherChanges({ dataRank: [first.dataRank, second.dataRank], facts: [first.facts, second.facts] }, terminal);
}

function scoreText(score: Exact | null, open: string): string {
  return score === null ? open : fixedText(score, SCORE_DECIMALS);
}
