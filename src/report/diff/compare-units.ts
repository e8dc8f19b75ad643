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

/** Adopted figures that are others now, also those that only one of the results has. */
export function compareAdopted(old: Result, now: Result): readonly AdoptedChange[] {
  const [before, after] = [adoptedFigures(old), adoptedFigures(now)];
  return [...new Map([...before, ...after])]
    .map(([key, { unit, link, item }]) => {
      const adopted: Pair<number | null> = [before.get(key)?.adopted ?? null, after.get(key)?.adopted ?? null];
      return { unit, link, item, adopted };
    })
    .filter(({ adopted: [was, is] }) => was !== is);
}

interface AdoptedFigure {
  readonly unit: string | null;
  readonly link: string | null;
  readonly item: string;
  readonly adopted: number | null;
}

function adoptedFigures({ reconciliation, unitFigures }: Result): ReadonlyMap<string, AdoptedFigure> {
  const shared = reconciliation.map(({ link, item, adopted }) => ({ unit: null, link, item, adopted }));
  const own = unitFigures.map(({ unit, item, adopted }) => ({ unit, link: null, item, adopted }));
  return new Map([...shared, ...own].map((figure) => [`${figure.unit ?? figure.link}|${figure.item}`, figure]));
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
