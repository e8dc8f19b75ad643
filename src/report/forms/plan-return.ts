import { columnName } from "../../model/cell-name.js";
import { FIGURE_HEADERS, RETURN_SHEETS } from "../../model/form-layout.js";
import type { DerivedFigure, Item } from "../../model/item.js";
import { itemsOf, linksOf } from "../../model/lookups.js";
import type { Link, Unit } from "../../model/pairing.js";
import type { Scheme } from "../../model/scheme.js";

/** Row of the headers on a sheet of figures; the items follow. */
export const HEADER_ROW = 3;

/** A sheet of figures: which row holds what. */
export interface FigurePlan {
  readonly sheet: string;
  /** null: 本级指标. */
  readonly link: Link | null;
  readonly items: readonly { readonly item: Item; readonly row: number }[];
  readonly derived: readonly { readonly derived: DerivedFigure; readonly row: number }[];
}

/** Where everything of a unit's return stands. */
export interface ReturnPlan {
  readonly scheme: Scheme;
  readonly unit: Unit;
  readonly year: number;
  readonly own: FigurePlan;
  /** In link order. */
  readonly linked: readonly FigurePlan[];
}

/** Plans a unit's return: its own items, and all items it reports for each link of the year, in code order. */
export function planReturn(scheme: Scheme, unit: Unit, year: number): ReturnPlan {
  const own = itemsOf(scheme, unit.side, "unit");
  const shared = itemsOf(scheme, unit.side, "link");
  const derived = derivedOf(scheme, unit);
  const onLinks = derived.filter((figure) => operands(figure).every((id) => shared.some((item) => item.id === id)));
  return {
    scheme,
    unit,
    year,
    own: planSheet(
      RETURN_SHEETS.unit,
      null,
      own,
      derived.filter((figure) => !onLinks.includes(figure)),
    ),
    linked: linksOf(scheme, unit, year).map((link) => planSheet(link.name, link, shared, onLinks)),
  };
}

/** Column letter of a header on a sheet of figures. */
export function figureColumn(header: (typeof FIGURE_HEADERS)[number]): string {
  return columnName(FIGURE_HEADERS.indexOf(header));
}

/** The row of an item on a sheet; null if it is not there. */
export function rowOf(plan: FigurePlan, item: string): number | null {
  return plan.items.find((entry) => entry.item.id === item)?.row ?? null;
}

/** First and last row of the items. */
export function itemRows(plan: FigurePlan): { readonly first: number; readonly last: number } {
  return { first: HEADER_ROW + 1, last: HEADER_ROW + plan.items.length };
}

function planSheet(
  sheet: string,
  link: Link | null,
  items: readonly Item[],
  derived: readonly DerivedFigure[],
): FigurePlan {
  const first = HEADER_ROW + 1;
  return {
    sheet,
    link,
    items: items.map((item, index) => ({ item, row: first + index })),
    derived: derived.map((figure, index) => ({ derived: figure, row: first + items.length + index })),
  };
}

/** The derived figures of the unit's side and level; a side's figures belong to its own indicators. */
function derivedOf(scheme: Scheme, unit: Unit): readonly DerivedFigure[] {
  return scheme.derived.filter((figure) => {
    const indicator = scheme.indicators.find(({ id }) => id === figure.indicator);
    return indicator?.side === unit.side && figure.levels.includes(unit.level);
  });
}

function operands(figure: DerivedFigure): readonly string[] {
  return figure.denominator === null ? figure.numerator : [...figure.numerator, figure.denominator];
}
