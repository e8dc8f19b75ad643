import type { Level, Side } from "../../model/pairing.js";
import { linkName } from "../assemble.js";
import { type Fault, type FieldPlace, fault, within } from "../fault.js";
import type { ParsedScheme } from "../parsed-scheme.js";
import { GROUP, LINK, repeatedNames, UNIT, unknownName } from "./references.js";

interface Party {
  readonly name: string;
  readonly parent: string | null;
  readonly side: Side;
  readonly level: Level;
}

/** Groups and units: codes and names unique, groups and parents known, parents provinces of the same side. */
export function unitFaults(parsed: ParsedScheme): readonly Fault[] {
  const { groups, units } = parsed;
  const parties = partiesOf(parsed);
  return [
    ...repeatedNames(
      GROUP,
      groups.entries.map(({ value, place }) => ({ name: value.id, place: within(place, "id") })),
    ),
    ...repeatedNames(
      UNIT,
      units.entries.map(({ value, place }) => ({ name: value.code, place: within(place, "code") })),
    ),
    ...repeatedNames(UNIT, [
      ...units.entries.map(({ value, place }) => ({ name: value.name, place: within(place, "name") })),
      ...units.entries.flatMap(({ value, place }) =>
        value.fullName === value.name ? [] : [{ name: value.fullName, place: within(place, "fullName") }],
      ),
      ...units.entries.flatMap(({ value, place }) =>
        value.aliases.map((name, index) => ({ name, place: within(place, "aliases", index) })),
      ),
    ]),
    ...units.entries.flatMap(({ value, place }) => [
      ...unknownName(groups.names, GROUP, value.group, within(place, "group")),
      ...parentFaults(parties.get(value.code), parties, units.names, within(place, "parent")),
    ]),
  ];
}

function parentFaults(
  unit: Party | undefined,
  parties: ReadonlyMap<string, Party>,
  names: ReadonlySet<string> | null,
  place: FieldPlace,
): readonly Fault[] {
  if (unit === undefined) {
    return [];
  }
  if (unit.level === "province") {
    return unit.parent === null ? [] : [fault(place, "省级单位不写 parent", "a province has no parent")];
  }
  if (unit.parent === null) {
    return [fault(place, "市（州）要写所属省份 parent", "a city or prefecture needs its province as parent")];
  }
  const parent = parties.get(unit.parent);
  const wrong = parent !== undefined && (parent.level !== "province" || parent.side !== unit.side);
  return [
    ...unknownName(names, UNIT, unit.parent, place),
    ...(wrong ? [fault(place, "parent 应为同一方的省级单位", "parent must be a province of the same side")] : []),
  ];
}

/** Links: ids and names unique, ends known, of the right side and level, cities with their own province. */
export function linkFaults(parsed: ParsedScheme): readonly Fault[] {
  const { links, units } = parsed;
  const parties = partiesOf(parsed);
  const check = { parties, names: units.names };
  return [
    ...repeatedNames(
      LINK,
      links.entries.map(({ value, place }) => ({ name: value.id, place: within(place, "id") })),
    ),
    ...repeatedNames(
      LINK,
      links.entries.map(({ value, place }) => ({ name: linkName(value), place: within(place, "west") })),
    ),
    ...links.entries.flatMap(({ value, place }) => [
      ...endFaults(value.east, "east", within(place, "east"), check),
      ...endFaults(value.west, "west", within(place, "west"), check),
    ]),
  ];
}

function endFaults(
  end: { readonly place: string; readonly city: string | null; readonly province: string },
  side: Side,
  place: FieldPlace,
  { parties, names }: { parties: ReadonlyMap<string, Party>; names: ReadonlySet<string> | null },
): readonly Fault[] {
  const province = parties.get(end.province);
  const city = end.city === null ? undefined : parties.get(end.city);
  const faults = [...unknownName(names, UNIT, end.province, within(place, "province"))];
  if (province !== undefined && (province.side !== side || province.level !== "province")) {
    faults.push(fault(within(place, "province"), "应为这一方的省级单位", "must be a province of this side"));
  }
  if (end.city === null) {
    return faults;
  }
  faults.push(...unknownName(names, UNIT, end.city, within(place, "city")));
  if (city !== undefined && city.parent !== end.province) {
    faults.push(fault(within(place, "city"), "不属于所写的省份", "does not belong to the province given"));
  }
  if (city !== undefined && city.name !== end.place) {
    faults.push(fault(within(place, "place"), `与 city 不符（${city.name}）`, `does not match city (${city.name})`));
  }
  return faults;
}

function partiesOf({ groups, units }: ParsedScheme): ReadonlyMap<string, Party> {
  const byId = new Map(groups.entries.map(({ value }) => [value.id, value]));
  return new Map(
    units.entries.flatMap(({ value }) => {
      const group = byId.get(value.group);
      const { code, name, parent } = value;
      return group === undefined ? [] : [[code, { name, parent, side: group.side, level: group.level }] as const];
    }),
  );
}
