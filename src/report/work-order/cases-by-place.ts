import { endOf, itemOf, linkOf, unitOf } from "../../model/lookups.js";
import type { Side } from "../../model/pairing.js";
import type { Scheme } from "../../model/scheme.js";
import type { Result, ResultEntry } from "../result/schema.js";

/** The cases to look into at one place, in link and item order. */
export interface PlaceToVisit {
  readonly place: string;
  readonly cases: readonly ResultEntry[];
}

const TELLING: readonly ResultEntry["influence"][] = ["A", "B"];

/** The open differences of a province that flip a grade, a veto or a row's letter, by the place whose figures they are. */
export function casesByPlace(result: Result, scheme: Scheme, province: string): readonly PlaceToVisit[] {
  const { side } = unitOf(scheme, province);
  const own = result.reconciliation.filter(
    (entry) =>
      TELLING.includes(entry.influence) &&
      itemOf(scheme, entry.item).scope === "link" &&
      endOf(linkOf(scheme, entry.link), side).province === province,
  );
  const places = [...new Set(own.map((entry) => placeOf(entry, scheme, side)))];
  return places.map((place) => ({ place, cases: own.filter((entry) => placeOf(entry, scheme, side) === place) }));
}

/** The city or prefecture at the province's end of the link, else the place that is paired. */
function placeOf({ link }: ResultEntry, scheme: Scheme, side: Side): string {
  const end = endOf(linkOf(scheme, link), side);
  return end.city === null ? end.place : unitOf(scheme, end.city).fullName;
}
