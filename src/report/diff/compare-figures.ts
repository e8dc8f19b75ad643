import type { Scheme } from "../../model/scheme.js";
import { COLUMN_NAMES } from "../../wording/filing-labels.js";
import { askedFigures } from "./asked-figures.js";
import type { Change } from "./comparison.js";
import { type FiledFigure, saysTheSame } from "./filed-figures.js";
import { figuresStood } from "./point-figures.js";
import type { ProvinceSide } from "./province-side.js";

/** The province's filed figures that are others now though nothing was asked about them. */
export function compareFigures(before: ProvinceSide, after: ProvinceSide, scheme: Scheme): readonly Change[] {
  const isAsked = askedFigures(before.content, before.entries, scheme, before.asked);
  return [...before.figures.byKey].flatMap(([key, old]) => {
    const now = after.figures.byKey.get(key);
    const isOwn = before.view.own.has(old.unit);
    return now === undefined || !isOwn || saysTheSame(old, now) || isAsked(old) ? [] : [changeOf(old, now)];
  });

  function changeOf(old: FiledFigure, now: FiledFigure): Change {
    const { unit, link, item, column } = old;
    return {
      province: before.view.province.code,
      kind: "unasked",
      id: null,
      units: [unit],
      link,
      item,
      column,
      matter: COLUMN_NAMES[column],
      old: figuresStood([old], scheme),
      new: figuresStood([now], scheme),
      remark: null,
    };
  }
}
