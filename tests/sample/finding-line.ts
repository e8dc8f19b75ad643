import type { PlantedProblem } from "../../scripts/sample/planted-list.js";
import type { Finding } from "../../src/model/finding.js";

/** A finding that a planted problem must cause, as the lists in samples/ hold it. */
export type Listed = PlantedProblem["findings"][number];

type Place = { readonly file: string; readonly sheet: string | null; readonly row: number | null };

/** Rule, severity, what it is about and where, in one line; cells are compared apart. */
export function lineOfListed({
  rule,
  severity,
  unit,
  link,
  item,
  ...place
}: Pick<Listed, "rule" | "severity" | "unit" | "link" | "item"> & Place): string {
  const { file, sheet, row } = place;
  return [severity, rule, unit, link, item, file, sheet, row].map((part) => part ?? "-").join(" ");
}

/** The same line of a finding of the program. */
export function lineOfFinding({ place, ...finding }: Finding): string {
  return lineOfListed({ ...finding, file: place.file, sheet: place.sheet ?? null, row: rowOf(place) });
}

function rowOf({ row, cell }: Finding["place"]): number | null {
  return row ?? (cell === undefined ? null : Number(/\d+$/u.exec(cell)?.[0]));
}
