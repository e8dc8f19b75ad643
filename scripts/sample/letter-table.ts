import type { Letter, Unit } from "../../src/model/scheme.js";
import { draw } from "./draw.js";

/** Letters of the ten rows as the assessors see them, by unit name. */
const LETTER_TABLE: Readonly<Record<string, string>> = {};

const DEFAULT = "良良良良良良良良良良";

/** The ten letters of a unit. */
export function lettersFor(unit: Unit): readonly Letter[] {
  return [...(LETTER_TABLE[unit.name] ?? DEFAULT)] as readonly Letter[];
}

/** Points for innovation: 0 to 3, mostly 0 or 1. */
export function innovationFor(unit: Unit): number {
  return [0, 0, 0, 1, 1, 2][draw(`${unit.code}/innovation/points`, 0, 5)] ?? 0;
}
