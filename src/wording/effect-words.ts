import { exact, fixedText, shortText } from "../model/exact.js";
import type { Scheme, ToleranceClass } from "../model/scheme.js";
import { unitName } from "./names.js";
import { SIDE_LABELS } from "./reconciliation-labels.js";

/** What an open difference can change, in words. */
export const INFLUENCE_LABELS = {
  A: { zh: "A 影响等次", en: "A changes a grade" },
  B: { zh: "B 影响档次", en: "B changes a row's letter" },
  C: { zh: "C 影响得分", en: "C changes the score" },
  D: { zh: "D 影响很小", en: "D changes little" },
} as const;

/** The parts of an effect that its sentence needs. */
export interface EffectToTell {
  readonly side: "east" | "west";
  readonly unit: string;
  readonly rows: readonly { readonly row: number; readonly from: string | null; readonly to: string | null }[];
  readonly grade: { readonly from: string | null; readonly to: string | null };
  readonly veto: boolean;
  readonly fine: { readonly from: number | null; readonly to: number | null };
}

/** What adopting either side's figure would change, one clause a side: 若采用东部数，贵州第2项由良变中. */
export function effectWords(effects: readonly EffectToTell[], scheme: Scheme): string {
  const clauses = (["east", "west"] as const).flatMap((side) => {
    const changes = effects.filter((effect) => effect.side === side).map((effect) => changeWords(effect, scheme));
    return changes.length === 0 ? [] : [`若采用${SIDE_LABELS[side].zh}数，${changes.join("；")}`];
  });
  return clauses.length === 0 ? "采用任何一方的数，得分、档次和等次都不变" : clauses.join("。");
}

function changeWords({ unit, rows, grade, veto, fine }: EffectToTell, scheme: Scheme): string {
  const parts = [
    ...rows.map(({ row, from, to }) => `第${row}项由${from ?? "待评"}变${to ?? "待评"}`),
    ...(grade.from === grade.to ? [] : [`建议等次由${grade.from ?? "待定"}变为${grade.to ?? "待定"}`]),
    ...(veto ? ["是否未完成协议随之改变"] : []),
  ];
  const scores =
    fine.from === null || fine.to === null ? "" : `细分得分 ${scoreText(fine.from)} → ${scoreText(fine.to)}`;
  return `${unitName(scheme, unit)}${[...parts, ...(scores === "" ? [] : [scores])].join("，")}`;
}

function scoreText(score: number): string {
  return fixedText(exact(score), 2);
}

/** How far two figures of an item may lie apart: 相差不超过较大数的 0.5%. */
export function toleranceWords(tolerance: ToleranceClass | undefined): string {
  const { absolute = exact(0), relative = exact(0) } = tolerance ?? {};
  const share = `较大数的 ${shortText(relative.mul(100), 4)}%`;
  if (relative.equals(0)) {
    return absolute.equals(0) ? "须完全一致" : `相差不超过 ${shortText(absolute)}`;
  }
  return absolute.equals(0) ? `相差不超过${share}` : `相差不超过 ${shortText(absolute)} 或${share}`;
}
