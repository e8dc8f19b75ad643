import { type Fault, type FieldPlace, fault, within } from "../fault.js";
import type { ParsedScheme } from "../parsed-scheme.js";
import { DERIVED, ITEM, unknownName } from "./references.js";

type Plausibility = NonNullable<ParsedScheme["plausibility"]>["value"];

/** Bounds in order and on known derived figures, the least jump above 1, joint meetings on items of their sides. */
export function plausibilityFaults(parsed: ParsedScheme): readonly Fault[] {
  if (parsed.plausibility === null) {
    return [];
  }
  const { value, place } = parsed.plausibility;
  return [
    ...boundsFaults(value.countyAverage, within(place, "countyAverage"), parsed),
    ...boundsFaults(value.budgetShare, within(place, "budgetShare"), parsed),
    ...(value.jump.floor.compare(1) > 0 ? [] : [fault(within(place, "jump", "floor"), "应大于 1", "must be above 1")]),
    ...meetingFaults(value.jointMeetings, within(place, "jointMeetings"), parsed),
  ];
}

function boundsFaults(
  { derived, lowest, highest }: Plausibility["countyAverage"],
  place: FieldPlace,
  parsed: ParsedScheme,
): readonly Fault[] {
  const codes = parsed.derived.complete ? new Set(parsed.derived.entries.map(({ value }) => value.code)) : null;
  return [
    ...(lowest.compare(highest) < 0 ? [] : [fault(within(place, "lowest"), "应小于 highest", "must be below highest")]),
    ...derived.flatMap((code, index) => unknownName(codes, DERIVED, code, within(place, "derived", index))),
  ];
}

function meetingFaults(
  meetings: Plausibility["jointMeetings"],
  place: FieldPlace,
  { items }: ParsedScheme,
): readonly Fault[] {
  const byId = new Map(items.entries.map(({ value }) => [value.id, value]));
  return (["east", "west"] as const).flatMap((side) => {
    const at = within(place, side);
    const item = byId.get(meetings[side]);
    return item !== undefined && (item.from !== side || item.scope !== "link")
      ? [fault(at, "不是这一侧按结对关系填报的项目", "is no item that this side alone reports for each pairing")]
      : unknownName(items.names, ITEM, meetings[side], at);
  });
}
