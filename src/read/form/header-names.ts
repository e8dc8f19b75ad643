import type { HeaderSynonyms } from "../../model/scheme.js";
import { nameKey } from "../text/fold-width.js";

/** A header with its bracketed remark taken off: 本年完成（万元） → 本年完成 and 万元. */
export interface HeaderText {
  readonly name: string;
  readonly bracket: string | null;
}

/** Canonical columns by accepted spelling; a spelling may stand for columns of several forms. */
export type HeaderNames = ReadonlyMap<string, ReadonlySet<string>>;

const BRACKET = /^(.+?)[([【〔]([^()[\]【】〔〕]*)[)\]】〕]$/;

/** Splits a header cell into the compared name and the text in its closing bracket. */
export function headerText(cell: string): HeaderText {
  const key = nameKey(cell).replace(/[:*★]/g, "");
  const match = BRACKET.exec(key);
  return match === null ? { name: key, bracket: null } : { name: match[1] ?? key, bracket: match[2] ?? null };
}

/** Accepted spellings of all columns from the scheme's synonyms. */
export function headerNames(synonyms: HeaderSynonyms, columns: readonly string[]): HeaderNames {
  const names = new Map<string, Set<string>>();
  for (const column of columns) {
    for (const spelling of [column, ...(synonyms[column] ?? [])]) {
      const { name } = headerText(spelling);
      names.set(name, (names.get(name) ?? new Set()).add(column));
    }
  }
  return names;
}
