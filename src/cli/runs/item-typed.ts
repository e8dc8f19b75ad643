import type { Scheme } from "../../model/scheme.js";
import { findItem, itemNames, type NamedItem } from "../../read/names/item-names.js";

/** A code with a name behind it, as suggestions and documents print items. */
const CODE_AND_NAME = /^(\d+[.．]\d+)\s+(.+)$/;

/** The item a text names: 3.03, fiscal_aid, 财政援助资金合计, or 3.03 财政援助资金合计. */
export function itemTyped(text: string, scheme: Scheme): NamedItem {
  const names = itemNames(scheme);
  const [, code, name] = CODE_AND_NAME.exec(text.trim()) ?? [];
  return code === undefined || name === undefined ? findItem(names, text, "") : findItem(names, code, name);
}
