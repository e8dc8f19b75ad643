import { jsonNumber } from "../../model/exact.js";
import type { Effect, Influence, Robustness, ValueEffect } from "../../model/sensitivity.js";
import type { ResultEntry, ResultUnit } from "./schema.js";
import { FIGURE_DECIMALS, SCORE_DECIMALS } from "./to-figures.js";

type ResultEffect = NonNullable<ResultEntry["effects"]>[number];

/** What an open difference can change; nothing where there is none. */
export function toInfluence(influence: Influence | undefined): Pick<ResultEntry, "influence" | "effects"> {
  return influence === undefined ? {} : { influence: influence.level, effects: influence.effects.map(toEffect) };
}

/** How firm a unit's place is; nothing where it has none. */
export function toRobustness(robustness: Robustness | undefined): Pick<ResultUnit, "robustness"> {
  if (robustness === undefined) {
    return {};
  }
  const { data, weight, methods, stepsDown, stepsUp } = robustness;
  const { unchanged, of, modalRank, share } = methods;
  return {
    robustness: {
      data: { grade: [...data.grade], rank: [...data.rank] },
      weight: [...weight],
      methods: { unchanged, of, modalRank, share: Number(jsonNumber(share, FIGURE_DECIMALS)) },
      stepsDown,
      stepsUp,
    },
  };
}

function toEffect({ side, ...effect }: Effect): ResultEffect {
  return { side, ...toValueEffect(effect) };
}

/** What a value changes, as result.json holds it. */
export function toValueEffect({ unit, rows, grade, veto, fine }: ValueEffect): Omit<ResultEffect, "side"> {
  return {
    unit,
    rows: rows.map(({ row, from, to }) => ({ row, from, to })),
    grade: { from: grade.from, to: grade.to },
    veto,
    fine: { from: jsonNumber(fine.from, SCORE_DECIMALS), to: jsonNumber(fine.to, SCORE_DECIMALS) },
  };
}
