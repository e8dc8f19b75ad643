import { agrees } from "../../model/case-class.js";
import type { Report, SideValue } from "../../model/reconciliation.js";
import type { Scheme } from "../../model/scheme.js";
import type { OpenEntry } from "../collect-entries.js";
import { closeness } from "../match.js";

/** Reporters that say the same of an item, equal or by rounding (一致、尾数差), directly or through one another. */
export function reportGroups({ reports, item }: OpenEntry, scheme: Scheme): readonly (readonly string[])[] {
  const given = reports.flatMap(givenValue);
  return given
    .map((first) => ({ first, members: given.filter((one) => joined(first).has(one)) }))
    .filter(({ first, members }) => members[0] === first)
    .map(({ members }) => members.map(({ reporter }) => reporter));

  function joined(first: SideValue): ReadonlySet<SideValue> {
    const members = new Set([first]);
    for (const member of members) {
      for (const other of given.filter((one) => sayTheSame(member, one))) {
        members.add(other);
      }
    }
    return members;
  }

  function sayTheSame(a: SideValue, b: SideValue): boolean {
    return agrees(closeness(a, b, item, scheme));
  }
}

function givenValue({ actual: figure, reporter }: Report): readonly SideValue[] {
  return figure.state === "given" && figure.value !== null ? [{ reporter, value: figure.value, figure }] : [];
}
