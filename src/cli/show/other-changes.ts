import { type FactStanding, standAlike } from "../../model/fact-standing.js";
import { factStandingsText } from "../../wording/fact-standing-words.js";
import { placeRange } from "../../wording/place-range.js";
import type { Terminal } from "../terminal.js";

type Interval = readonly [best: number, worst: number] | null;

/** What is otherwise about a unit beside its scores and letters. */
interface Others {
  readonly dataRank: readonly [Interval, Interval];
  readonly facts: readonly [readonly FactStanding[], readonly FactStanding[]];
}

/** Places under the open differences, and caps, vetoes and V1, where they are others than before. */
export function otherChanges({ dataRank, facts }: Others, { words, language }: Terminal): readonly string[] {
  const { open, interval } = words.standings;
  const [places, newPlaces] = dataRank.map((range) => (range === null ? open : placeRange(range)));
  const [before, after] = facts.map((standings) => factStandingsText(standings)[language]);
  return [
    ...(places === newPlaces ? [] : [interval(`${places} → ${newPlaces}`)]),
    ...(standAlike(...facts) ? [] : [`${before} → ${after}`]),
  ];
}
