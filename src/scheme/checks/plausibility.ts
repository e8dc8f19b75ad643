import { type Fault, type FieldPlace, fault, whereRead, within } from "../fault.js";
import type { FileOf, ParsedScheme } from "../parsed-scheme.js";
import { DERIVED, ITEM, unknownName } from "./references.js";

type Plausibility = FileOf<"plausibility">;

/** Bounds in order and on known derived figures, the least jump above 1, joint meetings on items of their sides. */
export function plausibilityFaults(parsed: ParsedScheme): readonly Fault[] {
  if (parsed.plausibility === null) {
    return [];
  }
  const { fields, place } = parsed.plausibility;
  return [
    ...whereRead(fields.countyAverage, (bounds) => boundsFaults(bounds, within(place, "countyAverage"), parsed)),
    ...whereRead(fields.budgetShare, (bounds) => boundsFaults(bounds, within(place, "budgetShare"), parsed)),
    ...whereRead(fields.jump, ({ floor }) =>
      floor.compare(1) > 0 ? [] : [fault(within(place, "jump", "floor"), "应大于 1", "must be above 1")],
    ),
    ...whereRead(fields.jointMeetings, (items) => meetingFaults(items, within(place, "jointMeetings"), parsed)),
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
