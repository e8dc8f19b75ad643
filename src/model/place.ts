/** Where something stands in the inputs. `file` is relative to the batch folder with forward slashes; `row` counts from 1. */
export interface Place {
  readonly file: string;
  readonly sheet?: string | undefined;
  /** A1 style, in workbooks. */
  readonly cell?: string | undefined;
  readonly row?: number | undefined;
  /** The header text of the column. */
  readonly column?: string | undefined;
}

/** A place as a list; none where a finding is about no place in the inputs. */
export function placesIn<Where extends Pick<Place, "file">>(place: Where): readonly Where[] {
  return place.file === "" ? [] : [place];
}

/** Writes a place for people: `file!sheet!cell`, for CSV `file!row column`: `浙江.csv!5 本年完成`. */
export function placeText(place: Place): string {
  const inside = place.cell ?? [place.row, place.column].filter((part) => part !== undefined).join(" ");
  return [place.file, place.sheet, inside].filter((part) => part !== undefined && part !== "").join("!");
}
