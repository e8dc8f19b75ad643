import type { Note } from "../../model/derivation.js";
import type { ResultUnit } from "../../report/result/schema.js";
import { unitWords } from "../../wording/derivation/unit-words.js";
import { unitName } from "../../wording/names.js";
import { scoreText } from "../formula.js";
import type { Subject } from "../subject.js";
import { noteOf } from "./node.js";

/** The unit's place in its group, and the keys of the units beside it. */
export function rankNotes({ graded, result, scheme }: Subject): readonly Note[] {
  const { place, tied } = graded.rank;
  if (place === null) {
    return [noteOf("rank", unitWords.noPlace)];
  }
  const members = result.units.filter(({ group }) => group === graded.group);
  const places = members.flatMap(({ rank }) => rank.place ?? []);
  const neighbour = (at: number | undefined) => members.filter(({ rank }) => rank.place === at && at !== undefined);
  const above = neighbour(places.filter((one) => one < place).sort((a, b) => b - a)[0]);
  const below = neighbour(places.filter((one) => one > place).sort((a, b) => a - b)[0]);
  const tell = (side: typeof unitWords.above) => (unit: ResultUnit) =>
    noteOf("rank", unitWords.neighbour(side, unitName(scheme, unit.unit), ...keysOf(unit)));
  return [
    noteOf("rank", unitWords.place(place, places.length, tied)),
    ...above.map(tell(unitWords.above)),
    ...below.map(tell(unitWords.below)),
  ];
}

function keysOf({ grade, total, fine }: ResultUnit): readonly [string, string, string] {
  return [grade.suggested ?? "", scoreText(total ?? 0), scoreText(fine ?? 0)];
}
