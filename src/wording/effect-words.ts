import type { Bilingual, Language } from "../model/bilingual.js";
import { exact, fixedText, shortText } from "../model/exact.js";
import type { ToleranceClass } from "../model/item.js";
import type { Scheme } from "../model/scheme.js";
import type { InfluenceLevel } from "../model/sensitivity.js";
import { unitName } from "./names.js";
import { SIDE_LABELS } from "./reconciliation-labels.js";

/** A level of influence with what it stands for, apart and together: A 影响等次. */
export interface InfluenceLabel extends Bilingual {
  readonly level: InfluenceLevel;
  readonly effect: Bilingual;
}

/** What an open difference can change, in words. */
export const INFLUENCE_LABELS: Readonly<Record<InfluenceLevel, InfluenceLabel>> = {
  A: influenceLabel("A", { zh: "影响等次", en: "changes a grade" }),
  B: influenceLabel("B", { zh: "影响档次", en: "changes a row's letter" }),
  C: influenceLabel("C", { zh: "影响得分", en: "changes the score" }),
  D: influenceLabel("D", { zh: "影响很小", en: "changes little" }),
};

function influenceLabel(level: InfluenceLevel, effect: Bilingual): InfluenceLabel {
  return { level, effect, zh: `${level} ${effect.zh}`, en: `${level} ${effect.en}` };
}

/** The parts of a value's effect that its sentence needs. */
export interface ValueEffectToTell {
  readonly unit: string;
  readonly rows: readonly { readonly row: number; readonly from: string | null; readonly to: string | null }[];
  readonly grade: { readonly from: string | null; readonly to: string | null };
  readonly veto: boolean;
  readonly fine: { readonly from: number | null; readonly to: number | null };
}

export interface EffectToTell extends ValueEffectToTell {
  readonly side: "east" | "west";
}

/** What adopting either side's figure would change, one clause a side: 若采用东部数，贵州第2项由良变中. */
export function effectWords(effects: readonly EffectToTell[], scheme: Scheme): string {
  const clauses = (["east", "west"] as const).flatMap((side) => {
    const changes = valueEffectWords(
      effects.filter((effect) => effect.side === side),
      scheme,
      "zh",
    );
    return changes === "" ? [] : [`若采用${SIDE_LABELS[side].zh}数，${changes}`];
  });
  return clauses.length === 0 ? "采用任何一方的数，得分、档次和等次都不变" : clauses.join("。");
}

/** Where only one side reports, another figure's effect is not worked out; of two levels that differ the city's counts. */
export const EFFECTS_NOT_TRIED = {
  levels: "采用市（州）所报的数；改用省级所报的数，影响没有测算，可用 whatif --set 测算",
  alone: "只有一个数，没有测算；改用其他数，影响可用 whatif --set 测算",
} as const;

/** What adopting one value changes, a clause a unit; empty where nothing moves. */
export function valueEffectWords(effects: readonly ValueEffectToTell[], scheme: Scheme, language: Language): string {
  const { stop } = EFFECT_TEXTS[language];
  return effects.map((effect) => changeWords(effect, scheme, language)).join(stop);
}

const EFFECT_TEXTS = {
  zh: {
    stop: "；",
    comma: "，",
    named: (unit: string, changes: string) => `${unit}${changes}`,
    row: (row: number, from: string | null, to: string | null) => `第${row}项由${from ?? "待评"}变${to ?? "待评"}`,
    grade: (from: string | null, to: string | null) => `建议等次由${from ?? "待定"}变为${to ?? "待定"}`,
    veto: "是否未完成协议随之改变",
    score: (from: string, to: string) => `细分得分 ${from} → ${to}`,
  },
  en: {
    stop: "; ",
    comma: ", ",
    named: (unit: string, changes: string) => `${unit}: ${changes}`,
    row: (row: number, from: string | null, to: string | null) => `row ${row} ${from ?? "open"} → ${to ?? "open"}`,
    grade: (from: string | null, to: string | null) => `suggested grade ${from ?? "open"} → ${to ?? "open"}`,
    veto: "whether the agreement is missed changes with it",
    score: (from: string, to: string) => `fine score ${from} → ${to}`,
  },
} as const satisfies Record<Language, unknown>;

function changeWords(effect: ValueEffectToTell, scheme: Scheme, language: Language): string {
  const { unit, rows, grade, veto, fine } = effect;
  const texts = EFFECT_TEXTS[language];
  const parts = [
    ...rows.map(({ row, from, to }) => texts.row(row, from, to)),
    ...(grade.from === grade.to ? [] : [texts.grade(grade.from, grade.to)]),
    ...(veto ? [texts.veto] : []),
  ];
  const scores = fine.from === null || fine.to === null ? [] : [scoreText(fine.from), scoreText(fine.to)];
  // A score that moves by less than is printed is told only where nothing else moves.
  const [from, to] = parts.length > 0 && scores[0] === scores[1] ? [] : scores;
  const score = from === undefined || to === undefined ? [] : [texts.score(from, to)];
  return texts.named(unitName(scheme, unit), [...parts, ...score].join(texts.comma));
}

function scoreText(score: number): string {
  return fixedText(exact(score), 2);
}

const TOLERANCE_TEXTS = {
  zh: {
    exact: "须完全一致",
    absolute: (value: string) => `相差不超过 ${value}`,
    relative: (share: string) => `相差不超过较大数的 ${share}%`,
    either: (value: string, share: string) => `相差不超过 ${value} 或较大数的 ${share}%`,
  },
  en: {
    exact: "must be equal",
    absolute: (value: string) => `up to ${value} apart`,
    relative: (share: string) => `up to ${share} % of the larger apart`,
    either: (value: string, share: string) => `up to ${value} or ${share} % of the larger apart`,
  },
} as const satisfies Record<Language, unknown>;

/** How far two figures of an item may lie apart: 相差不超过较大数的 0.5%. */
export function toleranceWords(tolerance: ToleranceClass | undefined, language: Language = "zh"): string {
  const { absolute = exact(0), relative = exact(0) } = tolerance ?? {};
  const texts = TOLERANCE_TEXTS[language];
  const [value, share] = [shortText(absolute), shortText(relative.mul(100), 4)];
  if (relative.equals(0)) {
    return absolute.equals(0) ? texts.exact : texts.absolute(value);
  }
  return absolute.equals(0) ? texts.relative(share) : texts.either(value, share);
}
