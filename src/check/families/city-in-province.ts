import { type FiledReturn, rowKey } from "../../model/filing.js";
import type { Item } from "../../model/item.js";
import { itemsOf, linksOf, unitOf } from "../../model/lookups.js";
import type { Unit } from "../../model/pairing.js";
import type { ReturnsContext } from "../rule.js";
import { type Total, totalOf } from "./totals.js";

/** A city's or prefecture's total of a link item over its links, beside its province's over all of the province's. */
export interface CityInProvince {
  readonly city: FiledReturn;
  readonly province: string;
  readonly item: Item;
  /** The city's own link, where it has only one. */
  readonly link: string | null;
  readonly part: Total | null;
  readonly whole: Total | null;
}

/** Every item of every city that filed beside its province; only where the province has links besides the city's (else both levels report the same fact). */
export function citiesInProvinces(context: ReturnsContext): readonly CityInProvince[] {
  const { batch, scheme } = context;
  return scheme.units.flatMap((unit) => {
    const city = batch.returns.get(unit.code);
    const province = unit.parent === null ? undefined : batch.returns.get(unit.parent);
    return city === undefined || province === undefined ? [] : itemsInside(unit, city, province, context);
  });
}

function itemsInside(
  unit: Unit,
  city: FiledReturn,
  province: FiledReturn,
  { batch, scheme }: ReturnsContext,
): readonly CityInProvince[] {
  const own = linkIds(unit);
  const all = linkIds(unitOf(scheme, province.unit));
  if (all.length <= own.length) {
    return [];
  }
  return itemsOf(scheme, unit.side, "link").map((item) => ({
    city,
    province: province.unit,
    item,
    link: own.length === 1 ? (own[0] ?? null) : null,
    part: totalOver(city, item, own),
    whole: totalOver(province, item, all),
  }));

  function linkIds(of: Unit): readonly string[] {
    return linksOf(scheme, of, batch.year).map(({ id }) => id);
  }
}

function totalOver(filed: FiledReturn, item: Item, links: readonly string[]): Total | null {
  return totalOf(links.map((link) => ({ item, figure: filed.rows.get(rowKey(link, item.id))?.actual })));
}
