import type { DerivedFigure, Item } from "../../model/item.js";
import { findItem, type ItemNames } from "../names/item-names.js";

/** What a row of figures is about, with the texts that the blank form has there. */
export interface RowMeaning {
  readonly kind: "item" | "derived";
  readonly figure: Item | DerivedFigure;
}

/**
 * Tells a row's item by its code and name; where they are gone or contradict each other, by the register's entry for the
 * row, if that is one of the two or stands nowhere else. Null where that tells nothing.
 */
export function settleItem(
  names: ItemNames,
  typed: { readonly code: string; readonly name: string },
  registered: string | null,
  isElsewhere: (figure: Item | DerivedFigure) => boolean,
): RowMeaning | null {
  const named = meaningOf(names, typed.code, typed.name);
  if (named !== null || registered === null) {
    return named;
  }
  const entry = meaningOf(names, registered, "");
  if (entry === null) {
    return null;
  }
  const read = [meaningOf(names, typed.code, ""), meaningOf(names, "", typed.name)];
  const isContradiction = read.some((one) => one !== null);
  const agrees = read.some((one) => one?.figure === entry.figure);
  return agrees || (!isContradiction && !isElsewhere(entry.figure)) ? entry : null;
}

function meaningOf(names: ItemNames, code: string, name: string): RowMeaning | null {
  const found = findItem(names, code, name);
  switch (found.kind) {
    case "item":
      return { kind: "item", figure: found.item };
    case "derived":
      return { kind: "derived", figure: found.derived };
    default:
      return null;
  }
}
