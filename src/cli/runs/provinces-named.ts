import { provinceOf } from "../../model/lookups.js";
import type { Unit } from "../../model/pairing.js";
import type { Scheme } from "../../model/scheme.js";
import { findUnit, unitNames } from "../../read/names/unit-names.js";
import { unitName } from "../../wording/names.js";
import { usageErrorOf } from "../usage-error-of.js";

/** The provinces named by code or name, each once; all of the scheme where none is named. Throws UsageError. */
export function provincesNamed(scheme: Scheme, names: readonly string[]): readonly Unit[] {
  const known = unitNames(scheme);
  const provinces = names.map((name) => {
    const unit = findUnit(known, name);
    if (unit === null) {
      throw usageErrorOf((words) => words.unknownProvince(name));
    }
    if (!isProvince(unit)) {
      const province = unitName(scheme, provinceOf(unit));
      throw usageErrorOf((words) => words.feedbackElsewhere(unit.name, province));
    }
    return unit;
  });
  return names.length === 0 ? scheme.units.filter(isProvince) : [...new Set(provinces)];
}

function isProvince(unit: Unit): boolean {
  return unit.level === "province";
}
