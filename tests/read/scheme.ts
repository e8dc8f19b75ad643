import type { Item } from "../../src/model/item.js";
import { itemOf } from "../../src/model/lookups.js";
import type { Scheme } from "../../src/model/scheme.js";
import { loadNamedScheme } from "../../src/scheme/load-scheme.js";

export const scheme: Scheme = await loadNamedScheme("gkf-2019-13");

export function item(id: string): Item {
  return itemOf(scheme, id);
}
