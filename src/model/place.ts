/** Where something stands in the inputs. `file` is relative to the batch folder with forward slashes; `row` counts from 1. */
export interface Place {
  readonly file: string;
  readonly sheet?: string;
  /** A1 style, in workbooks. */
  readonly cell?: string;
  readonly row?: number;
  /** The header text of the column. */
  readonly column?: string;
}

/** Writes a place for people: `file!sheet!cell`, or `file 第 5 行 本年完成` style parts joined by `!` for CSV. */
export function placeText(place: Place): string {
  const inside = place.cell ?? [place.row, place.column].filter((part) => part !== undefined).join(" ");
  return [place.file, place.sheet, inside].filter((part) => part !== undefined && part !== "").join("!");
}
