import { itemOf, linkOf, unitOf } from "../model/lookups.js";
import { type Place, placeText } from "../model/place.js";
import type { Scheme } from "../model/scheme.js";

/** Names for a rule's sentence: of what the failure is about, and of whatever else its data mention by code. */
export interface About {
  /** Unit, link and item by name, as far as known; else the file. */
  readonly where: string;
  /** The place in the inputs. */
  readonly place: string;
  /** The text as typed; empty if none. */
  readonly asRead: string;
  /** Name of a unit, or of several by codes joined with a comma. */
  readonly unit: (codes: string) => string;
  readonly link: (id: string) => string;
  /** Code and name of an item: 3.03 财政援助资金合计. */
  readonly item: (id: string) => string;
}

interface Located {
  readonly unit: string | null;
  readonly link: string | null;
  readonly item: string | null;
  readonly place: Place;
  readonly asRead: string | null;
}

/** The names of a failure, for its sentences. */
export function aboutFailure(failure: Located, scheme: Scheme): About {
  const names = {
    unit: (codes: string) =>
      codes
        .split(",")
        .map((code) => unitOf(scheme, code).name)
        .join("、"),
    link: (id: string) => linkOf(scheme, id).name,
    item: (id: string) => itemName(scheme, id),
  };
  const parts = [
    failure.unit === null ? null : names.unit(failure.unit),
    failure.link === null ? null : names.link(failure.link),
    failure.item === null ? null : names.item(failure.item),
  ].filter((part) => part !== null);
  return {
    ...names,
    where: parts.length === 0 ? failure.place.file : parts.join(" "),
    place: placeText(failure.place),
    asRead: failure.asRead ?? "",
  };
}

/** Code and name of an item, as the forms print them. */
function itemName(scheme: Scheme, id: string): string {
  const item = itemOf(scheme, id);
  return `${item.code} ${item.name}`;
}
