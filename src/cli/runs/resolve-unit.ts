import type { Unit } from "../../model/pairing.js";
import type { Scheme } from "../../model/scheme.js";
import { findUnit, unitNames } from "../../read/names/unit-names.js";
import { explainError } from "../explain-error.js";
import { nearNames } from "./near-names.js";

/** The unit a text names by code, name or alias. Throws UsageError with the names that are near. */
export function resolveUnit(text: string, scheme: Scheme): Unit {
  const unit = findUnit(unitNames(scheme), text);
  if (unit === null) {
    const near = nearNames(
      text,
      scheme.units.flatMap(({ name, fullName }) => [name, fullName]),
    );
    const known = scheme.units.filter(({ name, fullName }) => near.includes(name) || near.includes(fullName));
    throw explainError((words) => words.unknownUnit(text, known.map(({ name }) => name).join(", ")));
  }
  return unit;
}
