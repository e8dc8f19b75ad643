import type { Figure, FiledReturn } from "../../model/filing.js";
import type { Item } from "../../model/item.js";
import { itemOf } from "../../model/lookups.js";
import type { ReturnsContext } from "../rule.js";

export type FigureColumn = "actual" | "previous" | "target";

const FIGURE_COLUMNS: readonly FigureColumn[] = ["actual", "previous", "target"];

/** One figure of a return with what it is a figure of. */
export interface LocatedFigure {
  readonly unit: string;
  readonly link: string | null;
  readonly item: Item;
  readonly column: FigureColumn;
  readonly figure: Figure;
}

/** Every figure that was filled in, of all usable returns, in filed order; 不适用 counts as filled in. */
export function filledFigures({ batch, scheme }: ReturnsContext): readonly LocatedFigure[] {
  return [...batch.returns.values()].flatMap((filed) =>
    figuresOf(filed, (id) => itemOf(scheme, id)).filter(({ figure }) => figure.state !== "blank"),
  );
}

function figuresOf(filed: FiledReturn, itemBy: (id: string) => Item): readonly LocatedFigure[] {
  return [...filed.rows.values()].flatMap((row) =>
    FIGURE_COLUMNS.map((column) => ({
      unit: filed.unit,
      link: row.link,
      item: itemBy(row.item),
      column,
      figure: row[column],
    })),
  );
}
