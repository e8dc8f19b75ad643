import type { Bilingual } from "../model/bilingual.js";

export type FieldPath = readonly (string | number)[];

/** Where a value stands in a scheme folder: its file and the keys and list positions that lead to it. */
export interface FieldPlace {
  readonly file: string;
  readonly path: FieldPath;
}

/** A value with its place, so that a later check can point at it. */
export interface Located<T> {
  readonly value: T;
  readonly place: FieldPlace;
}

/** A mistake not yet turned into line and column. */
export interface Fault {
  readonly place: FieldPlace;
  readonly message: Bilingual;
}

/** The place of a field inside a located value. */
export function within(place: FieldPlace, ...path: (string | number)[]): FieldPlace {
  return { file: place.file, path: [...place.path, ...path] };
}

/** The mistakes of a field; none where it could not be read, which is a mistake already told. */
export function whereRead<T>(value: T | undefined, faults: (value: T) => readonly Fault[]): readonly Fault[] {
  return value === undefined ? [] : faults(value);
}

/** A mistake at a field of a located value, in both languages. */
export function fault(place: FieldPlace, zh: string, en: string): Fault {
  return { place, message: { zh, en } };
}
