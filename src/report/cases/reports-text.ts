import { exact, shortText } from "../../model/exact.js";
import type { Scheme } from "../../model/scheme.js";
import { unitName } from "../../wording/names.js";
import { placeWords } from "../../wording/place-words.js";
import { FIGURE_STATE_LABELS } from "../../wording/reconciliation-labels.js";
import type { ResultEntry } from "../result/schema.js";

/** Every report, a line each, with its place where that is to be told: 杭州 5200（填报表/杭州.xlsx!杭州—恩施!H12）. */
export function reportsText(
  { reports }: ResultEntry,
  scheme: Scheme,
  tellsPlaceOf: (reporter: string) => boolean,
): string {
  return reports
    .map(({ reporter, value, state, place }) => {
      const figure = state === "given" && value !== null ? shortText(exact(value)) : FIGURE_STATE_LABELS[state].zh;
      const where = tellsPlaceOf(reporter) ? `（${placeWords(place)}）` : "";
      return `${unitName(scheme, reporter)} ${figure}${where}`;
    })
    .join("\n");
}
