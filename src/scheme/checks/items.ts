import { type Fault, type FieldPlace, fault, type Located, within } from "../fault.js";
import type { ParsedScheme } from "../parsed-scheme.js";
import { INDICATOR, ITEM, MEASURE_UNIT, repeatedNames, TOLERANCE, unknownName } from "./references.js";

type Item = ParsedScheme["items"]["entries"][number]["value"];

/** Items: codes, ids and names unique and in code order; units of measure, tolerances and fed indicators known and fitting. */
export function itemFaults(parsed: ParsedScheme): readonly Fault[] {
  const { items } = parsed;
  const namings = (field: "code" | "id") =>
    items.entries.map(({ value, place }) => ({ name: value[field], place: within(place, field) }));
  return [
    ...repeatedNames(ITEM, namings("code")),
    ...repeatedNames(ITEM, namings("id")),
    ...repeatedNames(ITEM, [
      ...items.entries.map(({ value, place }) => ({ name: value.name, place: within(place, "name") })),
      ...items.entries.flatMap(({ value, place }) =>
        value.synonyms.map((name, index) => ({ name, place: within(place, "synonyms", index) })),
      ),
    ]),
    ...orderFaults(items.entries),
    ...items.entries.flatMap(({ value, place }) => [
      ...measureUnitFaults(parsed, value, within(place, "measureUnit")),
      ...toleranceFaults(parsed, value, within(place, "tolerance")),
      ...reporterFaults(value, place),
      ...value.feeds.flatMap((indicator, index) => feedFaults(parsed, value, indicator, within(place, "feeds", index))),
    ]),
  ];
}

function orderFaults(entries: readonly Located<Item>[]): readonly Fault[] {
  return entries.flatMap(({ value, place }, index) => {
    const before = entries[index - 1];
    return before !== undefined && before.value.code > value.code
      ? [fault(within(place, "code"), "没有按项目代码排列", "items must stand in code order")]
      : [];
  });
}

function measureUnitFaults({ measureUnits }: ParsedScheme, item: Item, place: FieldPlace): readonly Fault[] {
  const unit = measureUnits.entries.find(({ value }) => value.id === item.measureUnit)?.value;
  const scaled = unit !== undefined && !unit.factor.equals(1);
  return [
    ...unknownName(measureUnits.names, MEASURE_UNIT, item.measureUnit, place),
    ...(scaled ? [fault(place, "应为基本计量单位（factor 为 1）", "must be a base unit (factor 1)")] : []),
  ];
}

function toleranceFaults({ tolerances }: ParsedScheme, item: Item, place: FieldPlace): readonly Fault[] {
  if (item.tolerance !== null) {
    return item.from === "both"
      ? unknownName(tolerances.names, TOLERANCE, item.tolerance, place)
      : [fault(place, "只有双方填报的项目才有容差", "only items that both sides report have a tolerance")];
  }
  return item.from === "both"
    ? [fault(place, "双方填报的项目缺少 tolerance", "an item that both sides report needs a tolerance")]
    : [];
}

function reporterFaults(item: Item, place: FieldPlace): readonly Fault[] {
  const faults: Fault[] = [];
  if (item.scope === "unit" && item.from === "both") {
    faults.push(
      fault(within(place, "from"), "每个单位填一个数的项目不能由双方填报", "a unit item cannot be from both"),
    );
  }
  if (item.scope === "link" && item.from === "own") {
    faults.push(fault(within(place, "from"), "结对关系项目不能写 own", "a link item cannot be from own"));
  }
  if ((item.scope === "unit") !== (item.duty === "own")) {
    faults.push(
      fault(within(place, "duty"), "只有本级项目写 own，且必须写", "own is for unit items, and only for them"),
    );
  }
  if (item.owner !== null && item.from !== "both") {
    faults.push(
      fault(within(place, "owner"), "只有双方填报的项目才有 owner", "only items from both can have an owner"),
    );
  }
  return faults;
}

function feedFaults(parsed: ParsedScheme, item: Item, indicator: string, place: FieldPlace): readonly Fault[] {
  const { eastIndicators: east, westIndicators: west } = parsed;
  if (east.names === null || west.names === null) {
    return [];
  }
  const foreign =
    (item.from === "east" && west.names.has(indicator)) || (item.from === "west" && east.names.has(indicator));
  return [
    ...unknownName(new Set([...east.names, ...west.names]), INDICATOR, indicator, place),
    ...(foreign
      ? [fault(place, `${indicator} 一方不填报此项目`, `${indicator}'s side does not report this item`)]
      : []),
  ];
}
