import type { Unit } from "../../model/pairing.js";
import type { Scheme } from "../../model/scheme.js";
import { nameKey } from "../text/fold-width.js";

/** Units by every accepted spelling: code, names, aliases, and a city's names behind its province's. */
export type UnitNames = ReadonlyMap<string, Unit>;

/** Accepted spellings of the scheme's units. */
export function unitNames(scheme: Scheme): UnitNames {
  const names = new Map<string, Unit>();
  const add = (spelling: string, unit: Unit): void => {
    const key = nameKey(spelling);
    if (!names.has(key)) {
      names.set(key, unit);
    }
  };
  for (const unit of scheme.units) {
    for (const spelling of [unit.code, ...spellingsOf(unit)]) {
      add(spelling, unit);
    }
  }
  for (const unit of scheme.units) {
    const parent = scheme.units.find((candidate) => candidate.code === unit.parent);
    for (const prefix of parent === undefined ? [] : spellingsOf(parent)) {
      for (const spelling of spellingsOf(unit)) {
        add(prefix + spelling, unit);
      }
    }
  }
  return names;
}

/** A unit's names without its code. */
export function spellingsOf(unit: Unit): readonly string[] {
  return [unit.name, unit.fullName, ...unit.aliases];
}

/** The unit a text names by code, name, full name or alias; null if it names none. */
export function findUnit(names: UnitNames, text: string): Unit | null {
  return names.get(nameKey(text)) ?? null;
}
