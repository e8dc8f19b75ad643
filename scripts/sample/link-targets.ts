import { draw, wholeQuotient } from "./draw.js";
import { strengthOf, type Truth } from "./link-truth.js";
import type { Range } from "./recipes.js";

/** A line of the agreement of a link. */
export interface Target {
  readonly value: number;
  readonly binding: boolean;
}

/** Items with a line in every agreement, with theme and the chance in 100 that the line binds. */
const TARGETED: readonly (readonly [item: string, theme: number, binding: number])[] = [
  ["cadres_sent", 2, 100],
  ["specialists_sent", 2, 100],
  ["cadres_trained", 2, 30],
  ["specialists_trained", 2, 20],
  ["west_cadres_exchanged", 2, 40],
  ["west_specialists_exchanged", 2, 20],
  ["fiscal_aid", 3, 100],
  ["social_aid", 3, 0],
  ["firms_guided", 4, 35],
  ["firms_landed", 4, 0],
  ["investment", 4, 0],
  ["industry_beneficiaries", 4, 25],
  ["consumption_aid", 4, 30],
  ["jobs_east", 5, 70],
  ["jobs_local", 5, 25],
  ["jobs_elsewhere", 5, 0],
  ["stable_jobs_east", 5, 0],
  ["paired_towns", 6, 20],
  ["paired_villages", 6, 0],
  ["paired_firms", 6, 0],
  ["paired_ngos", 6, 0],
  ["paired_schools", 6, 25],
  ["paired_hospitals", 6, 25],
  ["entrepreneurs_trained", 6, 20],
  ["disabled_people", 7, 0],
];

/** Completion in thousandths, by strength; a binding line is met unless a planted problem says otherwise. */
const FREE: readonly Range[] = [
  [700, 900],
  [880, 1040],
  [1020, 1500],
  [1150, 2600],
];
const BINDING: readonly Range[] = [
  [1000, 1040],
  [1000, 1100],
  [1050, 1600],
  [1150, 2600],
];
const SIGNIFICANT = 1000;

/** The agreement of a link: targets from which its true figures are 70 to 260 % away. */
export function linkTargets(link: string, truths: ReadonlyMap<string, Truth>): ReadonlyMap<string, Target> {
  return new Map(
    TARGETED.map(([item, theme, chance]) => {
      const key = `${link}/${item}/target`;
      const binding = draw(`${key}/binding`, 1, 100) <= chance;
      const [low, high] = (binding ? BINDING : FREE)[strengthOf(link, theme)] ?? [1000, 1000];
      const actual = truths.get(item)?.actual ?? 0;
      return [item, { value: rounded(wholeQuotient(actual * 1000, draw(key, low, high))), binding }];
    }),
  );
}

/** Down to three leading digits, at least 1: agreements name round figures. */
function rounded(value: number): number {
  let step = 1;
  while (value >= SIGNIFICANT * step) {
    step *= 10;
  }
  return Math.max(1, value - (value % step));
}
