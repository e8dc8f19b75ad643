import { type Exact, shortText, ZERO } from "../../model/exact.js";
import type { Item } from "../../model/item.js";
import { itemOf } from "../../model/lookups.js";
import { yesNo } from "../../report/forms/known-targets.js";
import { itemLabel, linkName, unitName } from "../../wording/names.js";
import type { Terminal } from "../terminal.js";
import type { Change } from "./change.js";
import { adoptedBefore, divisorBefore, type Supposition } from "./supposition.js";

/** A figure as it counted and as it is supposed to count, as amount and, where that is another, as denominator or norm. */
export function figureText(
  change: Extract<Change, { kind: "figure" }>,
  { before, after }: Supposition,
  { words }: Terminal,
): string {
  const { whatif } = words;
  const { scheme } = after;
  const { unit, link, value } = change;
  const item = itemOf(scheme, change.item);
  const textOf = (figure: Exact | null): string => (figure === null ? whatif.none : valueText(figure, item));
  const earlier = adoptedBefore(change, before);
  const divisor = divisorBefore(change, before);
  const isOther = divisor !== null && earlier !== null && !divisor.equals(earlier) && !divisor.equals(value);
  return [
    whatif.figure(
      unit === null ? linkName(scheme, link) : unitName(scheme, unit),
      itemLabel(scheme, item.id),
      earlier?.equals(value) === true ? whatif.kept(textOf(value)) : `${textOf(earlier)} → ${textOf(value)}`,
      item.dimension === "yes-no" ? "" : ` ${item.measureUnit}`,
    ),
    isOther ? whatif.asDivisor(textOf(divisor), textOf(value)) : "",
  ].join("");
}

function valueText(value: Exact, { dimension }: Item): string {
  return dimension === "yes-no" ? yesNo(value.equals(ZERO) ? 0 : 1) : shortText(value);
}
