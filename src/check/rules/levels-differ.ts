import { isUndisputed } from "../../model/case-class.js";
import { isWaived } from "../../model/case-standing.js";
import { shortText } from "../../model/exact.js";
import type { Item } from "../../model/item.js";
import { itemOf } from "../../model/lookups.js";
import type { Side } from "../../model/pairing.js";
import { placeText } from "../../model/place.js";
import type { Entry, Report } from "../../model/reconciliation.js";
import { examine } from "../examine.js";
import { both, entriesRule, type Failure } from "../rule.js";

type LevelsData = {
  readonly city: string;
  readonly cityValue: string;
  readonly cityPlace: string;
  readonly province: string;
  readonly provinceValue: string;
  readonly provincePlace: string;
  readonly measureUnit: string;
};

/** A province that says otherwise than its city on one link, where the two sides' case does not already say so (A-07: the city's figure counts). */
export const levelsDiffer = entriesRule<LevelsData>({
  id: "levels-differ",
  severity: "warning",
  basis: "A-07",
  title: both("省、市两级所报数不同", "Province and city differ"),
  examines: both(
    "省、市（州）两级均已填报的每个结对项目",
    "each pairing's item that both a province and its city reported",
  ),
  remedy: both("请省级与市（州）核对后统一更正。", "Province and city are asked to compare and correct."),
  message: {
    zh: (data, about) =>
      `${about.where}：${about.unit(data.city)}报 ${data.cityValue} ${data.measureUnit}，${about.unit(data.province)}报 ${data.provinceValue} ${data.measureUnit}，两级应当一致，采用市（州）数，建议核实（${data.cityPlace}；${data.provincePlace}）。`,
    en: (data, about) =>
      `${about.where}: ${about.unit(data.city)} reports ${data.cityValue} ${data.measureUnit}, ${about.unit(data.province)} ${data.provinceValue} ${data.measureUnit}; both levels should agree, the city's figure is used, please check (${data.cityPlace}; ${data.provincePlace}).`,
  },
  check: ({ reconciliation, scheme }) =>
    examine(reconciliation.entries.flatMap(pairsOf), ({ entry, city, province }) => {
      const item = itemOf(scheme, entry.item);
      // The finding on a disputed case names the province's figure itself.
      const told = !isUndisputed(entry.class) || !entry.levelsDiffer.includes(city.side);
      return told || roundsAlike(city, province, item) ? "passed" : failureOf(entry, city, province, item);
    }),
});

interface Levels {
  readonly entry: Entry;
  readonly city: Report;
  readonly province: Report;
}

function pairsOf(entry: Entry): readonly Levels[] {
  return (["east", "west"] as const).flatMap((side: Side) => {
    const given = entry.reports.filter((report) => report.side === side && report.actual.state === "given");
    const city = given.find(({ level }) => level === "city");
    const province = given.find(({ level }) => level === "province");
    return city === undefined || province === undefined ? [] : [{ entry, city, province }];
  });
}

/** Money, or a figure typed in a larger unit, may differ by half of each last digit. */
function roundsAlike(city: Report, province: Report, item: Item): boolean {
  const [a, b] = [city.actual, province.actual];
  const typedLarger = a.typedIn?.larger === true || b.typedIn?.larger === true;
  if (a.value === null || b.value === null || a.lastDigit === null || b.lastDigit === null) {
    return false;
  }
  const allowed = item.dimension === "money" || typedLarger;
  return allowed && a.value.sub(b.value).abs().mul(2).lte(a.lastDigit.add(b.lastDigit));
}

function failureOf(entry: Entry, city: Report, province: Report, item: Item): Failure<LevelsData> {
  return {
    unit: province.reporter,
    link: entry.link,
    item: entry.item,
    subject: null,
    place: province.actual.place,
    asRead: province.actual.asRead,
    data: {
      city: city.reporter,
      cityValue: valueText(city),
      cityPlace: placeText(city.actual.place),
      province: province.reporter,
      provinceValue: valueText(province),
      provincePlace: placeText(province.actual.place),
      measureUnit: item.measureUnit,
    },
    waived: isWaived(entry.decision),
  };
}

function valueText(report: Report): string {
  return report.actual.value === null ? "" : shortText(report.actual.value);
}
