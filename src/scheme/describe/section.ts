import type { Bilingual } from "../../model/bilingual.js";
import { type Exact, exact, shortText } from "../../model/exact.js";

/** A table of the printed scheme: plain texts as the scheme has them, names of settings in both languages; every row as long as `columns`. */
export interface SchemeSection {
  /** Kebab-case, for choosing one section. */
  readonly id: string;
  readonly title: Bilingual;
  /** The column that tells one row from another. */
  readonly identity: number;
  /** The columns that people call a row by. */
  readonly named: readonly number[];
  readonly columns: readonly Bilingual[];
  readonly rows: readonly (readonly (string | Bilingual)[])[];
}

/** A column or title in both languages. */
export function label(zh: string, en: string): Bilingual {
  return { zh, en };
}

/** A number as an analyst would write it into the YAML: 0.005, or 1/7 where no short decimal is exact. */
export function numberText(value: Exact): string {
  const decimal = shortText(value, 6);
  return value.equals(exact(decimal)) ? decimal : value.toFraction();
}

/** Names joined for one cell. */
export function listText(names: readonly string[]): string {
  return names.join("、");
}
