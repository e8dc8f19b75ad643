import type { Scheme } from "../../model/scheme.js";
import type { Result, ResultUnit } from "../result/schema.js";
import type { AdoptedChange, Pair, UnitChange } from "./comparison.js";

/** Units whose suggested grade, score, place or letters are others now, in the regulation's order. */
export function compareUnits(old: Result, now: Result, scheme: Scheme): readonly UnitChange[] {
  return scheme.units
    .map(({ code }) => unitChange(code, [unitIn(old, code), unitIn(now, code)]))
    .filter(
      ({ grade, total, place, letters }) =>
        [grade, total, place].some(([before, after]) => before !== after) || letters.length > 0,
    );
}

/** Adopted figures that are others now. */
export function compareAdopted(old: Result, now: Result): readonly AdoptedChange[] {
  const entries = new Map(now.reconciliation.map((entry) => [entry.id, entry.adopted]));
  const own = new Map(now.unitFigures.map(({ unit, item, adopted }) => [`${unit}|${item}`, adopted]));
  const changes: readonly AdoptedChange[] = [
    ...old.reconciliation.map(({ id, link, item, adopted }) => ({
      unit: null,
      link,
      item,
      adopted: [adopted, entries.get(id) ?? null] as const,
    })),
    ...old.unitFigures.map(({ unit, item, adopted }) => ({
      unit,
      link: null,
      item,
      adopted: [adopted, own.get(`${unit}|${item}`) ?? null] as const,
    })),
  ];
  return changes.filter(({ adopted: [before, after] }) => before !== after);
}

function unitIn({ units }: Result, code: string): ResultUnit | undefined {
  return units.find(({ unit }) => unit === code);
}

function unitChange(unit: string, [before, after]: Pair<ResultUnit | undefined>): UnitChange {
  const rows = before?.rows ?? after?.rows ?? [];
  return {
    unit,
    grade: [before?.grade.suggested ?? null, after?.grade.suggested ?? null],
    total: [before?.total ?? null, after?.total ?? null],
    place: [before?.rank.place ?? null, after?.rank.place ?? null],
    letters: rows
      .map(({ row }) => ({ row, letter: [letterIn(before, row), letterIn(after, row)] as const }))
      .filter(({ letter: [old, now] }) => old !== now),
  };
}

function letterIn(unit: ResultUnit | undefined, row: number): ResultUnit["rows"][number]["letter"] {
  return unit?.rows.find((one) => one.row === row)?.letter ?? null;
}
