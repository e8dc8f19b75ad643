import { findMeasure } from "../figure/measure-table.js";
import { findItem } from "../names/item-names.js";
import { foldWidth, nameKey } from "../text/fold-width.js";
import type { FormTools } from "./form-tools.js";
import type { NamedCell } from "./named-row.js";
import type { RowMeaning } from "./settle-item.js";

/** Whom a note on a row concerns. */
interface RowOwner {
  readonly unit: string | null;
  readonly link: string | null;
}

/** How the texts of a row are compared with the blank form's. */
export interface LockedTexts {
  readonly owner: RowOwner;
  readonly meaning: RowMeaning;
  /** Cells of the row as they stand, by the names of the long layout. */
  readonly cells: ReadonlyMap<string, NamedCell>;
  /** "exact": the form is the program's own; "meaning": only a text that means something else was changed. */
  readonly compare: "exact" | "meaning";
}

/** Notes code, name and unit of measure of a row that no longer say what the blank form says. */
export function noteLockedTexts(row: LockedTexts, { notes, items, measures }: FormTools): void {
  const { owner, meaning, cells, compare } = row;
  const { figure, kind } = meaning;
  const dimension = "dimension" in figure ? figure.dimension : "share";
  const isFigure = (text: string): boolean => {
    const found = findItem(items, "", text);
    return (found.kind === "item" ? found.item : found.kind === "derived" ? found.derived : null) === figure;
  };
  const isMeasure = (text: string): boolean => {
    const unit = findMeasure(measures, text, dimension);
    const own = findMeasure(measures, figure.measureUnit, dimension);
    return text === "" || (unit !== null && unit === own);
  };
  const texts = [
    { column: "项目代码", expected: figure.code, means: isFigure },
    { column: "项目名称", expected: figure.name, means: isFigure },
    { column: "计量单位", expected: figure.measureUnit, means: isMeasure },
  ];
  for (const { column, expected, means } of texts) {
    const cell = cells.get(column);
    if (cell === undefined) {
      continue;
    }
    notes.examine("locked-text-changed");
    const text = foldWidth(cell.text);
    if (nameKey(text) === nameKey(expected) || (compare === "meaning" && (text === "" || means(text)))) {
      continue;
    }
    notes.add("locked-text-changed", {
      ...owner,
      item: kind === "item" && "id" in figure ? figure.id : null,
      place: cell.place,
      subject: kind === "item" ? column : `${figure.code}|${column}`,
      asRead: cell.text,
      found: text || { zh: "空白", en: "blank" },
      expected,
    });
  }
}
