import type { Item } from "../../src/model/item.js";
import type { Link, Side } from "../../src/model/pairing.js";
import { draw, wholeQuotient } from "./draw.js";
import { figureText, hundredMillionsText } from "./figure-text.js";

/** Money items that stand in no sum with others, so that one side may round them. */
const ROUNDED = ["consumption_aid", "basic_needs_funds"];

/** What a side writes for a true figure: the same everywhere, but some sides round money, to 0.01 亿元 or to 万元. */
export function reportedText(value: number, item: Item, link: Link, side: Side): string {
  if (!ROUNDED.includes(item.id)) {
    return figureText(value, item);
  }
  const habit = draw(`${link.id}/${item.id}/rounding`, 1, 10);
  const rounder: Side = draw(`${link.id}/${item.id}/rounder`, 0, 1) === 0 ? "east" : "west";
  if (side !== rounder || habit > 5) {
    return figureText(value, item);
  }
  return habit <= 2 ? hundredMillionsText(value) : String(wholeQuotient(value + 50, 100));
}
