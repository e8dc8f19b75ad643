/** A place as result.json holds it. */
export interface PlaceToTell {
  readonly file: string;
  readonly sheet?: string | undefined;
  readonly cell?: string | undefined;
  readonly row?: number | undefined;
  readonly column?: string | undefined;
}

/** A place as the documents print it: `文件!工作表!单元格`, or `文件 第 5 行 本年完成` for CSV. */
export function placeWords(place: PlaceToTell): string {
  if (place.cell !== undefined) {
    return [place.file, place.sheet, place.cell].filter((part) => part !== undefined).join("!");
  }
  return [place.file, positionWords(place)].filter((part) => part !== "").join(" ");
}

/** The place inside its file, without the file's name. */
export function positionWords(place: PlaceToTell): string {
  if (place.cell !== undefined) {
    return [place.sheet, place.cell].filter((part) => part !== undefined).join("!");
  }
  const row = place.row === undefined ? "" : `第 ${place.row} 行`;
  return [place.sheet ?? "", row, place.column ?? ""].filter((part) => part !== "").join(" ");
}
