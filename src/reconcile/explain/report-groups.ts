import type { Report, SideValue } from "../../model/reconciliation.js";
import type { Scheme } from "../../model/scheme.js";
import type { OpenEntry } from "../collect-entries.js";
import { closeness } from "../match.js";

/** Reporters that say the same of an item, equal or by rounding (一致、尾数差); each report joins the first group all of which it agrees with. */
export function reportGroups({ reports, item }: OpenEntry, scheme: Scheme): readonly (readonly string[])[] {
  const groups: SideValue[][] = [];
  for (const own of reports.flatMap(givenValue)) {
    const group = groups.find((members) => members.every((member) => agrees(member, own)));
    if (group === undefined) {
      groups.push([own]);
    } else {
      group.push(own);
    }
  }
  return groups.map((members) => members.map(({ reporter }) => reporter));

  function agrees(a: SideValue, b: SideValue): boolean {
    const close = closeness(a, b, item, scheme);
    return close === "equal" || close === "rounding";
  }
}

function givenValue({ actual: figure, reporter }: Report): readonly SideValue[] {
  return figure.state === "given" && figure.value !== null ? [{ reporter, value: figure.value, figure }] : [];
}
