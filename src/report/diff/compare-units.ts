import { factStandings, standAlike } from "../../model/fact-standing.js";
import type { Scheme } from "../../model/scheme.js";
import type { Result, ResultUnit } from "../result/schema.js";
import type { AdoptedChange, Pair, UnitChange } from "./comparison.js";

/** Units whose suggested grade, scores, place, data interval of places, facts or letters are others now, in the regulation's order. */
export function compareUnits(old: Result, now: Result, scheme: Scheme): readonly UnitChange[] {
  return scheme.units.map(({ code }) => unitChange(code, [unitIn(old, code), unitIn(now, code)])).filter(hasChanged);
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

function hasChanged({ grade, total, fine, place, dataRank, facts, letters }: UnitChange): boolean {
  return (
    [grade, total, fine, place].some(([before, after]) => before !== after) ||
    dataRank[0]?.join() !== dataRank[1]?.join() ||
    !standAlike(...facts) ||
    letters.length > 0
  );
}

function unitChange(unit: string, [before, after]: Pair<ResultUnit | undefined>): UnitChange {
  const rows = before?.rows ?? after?.rows ?? [];
  return {
    unit,
    grade: [before?.grade.suggested ?? null, after?.grade.suggested ?? null],
    total: [before?.total ?? null, after?.total ?? null],
    fine: [before?.fine ?? null, after?.fine ?? null],
    place: [before?.rank.place ?? null, after?.rank.place ?? null],
    dataRank: [before?.robustness?.data.rank ?? null, after?.robustness?.data.rank ?? null],
    facts: [factsOf(before), factsOf(after)],
    letters: rows
      .map(({ row }) => ({ row, letter: [letterIn(before, row), letterIn(after, row)] as const }))
      .filter(({ letter: [old, now] }) => old !== now),
  };
}

function factsOf(unit: ResultUnit | undefined): UnitChange["facts"][number] {
  return unit === undefined ? [] : factStandings(unit.grade);
}

function letterIn(unit: ResultUnit | undefined, row: number): ResultUnit["rows"][number]["letter"] {
  return unit?.rows.find((one) => one.row === row)?.letter ?? null;
}
