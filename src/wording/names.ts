import { itemOf, linkOf, unitOf } from "../model/lookups.js";
import type { Scheme } from "../model/scheme.js";

/** A unit's short name; 工作组 and other words that are no code stay as they are. */
export function unitName(scheme: Scheme, code: string | null): string {
  if (code === null) {
    return "";
  }
  return scheme.units.some((unit) => unit.code === code) ? unitOf(scheme, code).name : code;
}

/** A link as people write it; empty for unit items. */
export function linkName(scheme: Scheme, id: string | null): string {
  return id === null ? "" : linkOf(scheme, id).name;
}

/** An item's code and name; empty for none. */
export function itemLabel(scheme: Scheme, id: string | null): string {
  if (id === null) {
    return "";
  }
  const item = itemOf(scheme, id);
  return `${item.code} ${item.name}`;
}

/** The name of a group. */
export function groupTitle(scheme: Scheme, id: string): string {
  return scheme.groups.find((group) => group.id === id)?.title ?? id;
}

/** A measure's name in Chinese: items for ids, ＋ and ÷ for `+` and `/`. */
export function measureLabel(scheme: Scheme, measure: string): string {
  return measure.replace(/[a-z][a-z0-9_]*|\+|\//g, (part) => {
    if (part === "+") {
      return "＋";
    }
    return part === "/" ? " ÷ " : (scheme.items.find((item) => item.id === part)?.name ?? part);
  });
}
