import type { Item } from "../../model/item.js";
import type { Unit } from "../../model/pairing.js";
import type { ReadContext } from "../context.js";
import type { FormRow } from "../form/form-sheet.js";
import { findItem } from "../names/item-names.js";
import { likeItem } from "../names/like-items.js";

const CODE_AND_NAME = /^([1-7]\.\d{1,2})[ 、.:]*(\D.*)$/;

/**
 * The item of a row without a code whose name is in other words than the form's, where it can mean one item only
 * (noted), or whose name has the code before it; null where the usual reading has to tell.
 */
export function likeRow(context: ReadContext, unit: Unit, row: FormRow): Item | null {
  const [code, name] = [row.folded("项目代码"), row.folded("项目名称")];
  const text = name || code;
  const match = CODE_AND_NAME.exec(text);
  if ((code !== "" && name !== "") || findItem(context.items, code, name).kind !== "unknown") {
    return null;
  }
  const named = match === null ? null : findItem(context.items, match[1] ?? "", match[2] ?? "");
  if (named !== null) {
    return named.kind === "item" ? named.item : null;
  }
  const item = likeItem(context.scheme, text, unit.side);
  context.notes.examine("matched-by-likeness");
  if (item !== null) {
    const place = row.place(name === "" ? "项目代码" : "项目名称");
    context.notes.add("matched-by-likeness", {
      unit: unit.code,
      item: item.id,
      place,
      subject: text,
      asRead: text,
      code: "item",
      reason: {
        zh: "没有项目代码，名称与空白表不同，按唯一相近的项目认定",
        en: "no code, and a name in other words than the form's; it was taken for the only item like it",
      },
      found: `${item.code} ${item.name}`,
    });
  }
  return item;
}
