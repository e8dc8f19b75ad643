import type { Bilingual } from "../../model/bilingual.js";
import { exact, shortText } from "../../model/exact.js";

/** How firm a grade and a place are, in words. */
export const firmnessWords = {
  data: (worst: string, best: string, first: number, last: number): Bilingual => ({
    zh:
      worst === best && first === last
        ? `双方数据未核定的差异无论怎样核定，等次都是“${best}”，名次都是第 ${first} 名`
        : `双方数据未核定的差异全部取最不利或最有利：等次${range(`“${worst}”`, `“${best}”`, "至")}，名次第 ${range(String(first), String(last), " 至 ")} 名`,
    en:
      worst === best && first === last
        ? `however the open differences are settled, the grade is ${best} and the place ${first}`
        : `with all open differences at their worst or best the grade is ${range(worst, best, " to ")}, the place ${range(String(first), String(last), " to ")}`,
  }),
  weight: (first: number, last: number): Bilingual => ({
    zh: `各项权重在 ±25% 内变动（合计为 1，只比各项得分）：名次第 ${range(String(first), String(last), " 至 ")} 名`,
    en: `with weights within ±25% that sum to 1, on letter points alone: place ${range(String(first), String(last), " to ")}`,
  }),
  methods: (unchanged: number, of: number, place: number, share: string): Bilingual => ({
    zh: `换用 ${of} 种算法组合，等次不变的有 ${unchanged} 种；最常见的名次是第 ${place} 名（占 ${share}）`,
    en: `under ${of} variants of the method the grade is the same in ${unchanged}; the most frequent place is ${place} (${share})`,
  }),
  stepsUp: (rows: number): Bilingual => ({
    zh: `至少 ${rows} 项各升一档，计算等次才会升`,
    en: `at least ${rows} ${rows === 1 ? "row" : "rows"} must rise a letter for a better computed grade`,
  }),
  stepsDown: (rows: number): Bilingual => ({
    zh: `至少 ${rows} 项各降一档，计算等次才会降`,
    en: `at least ${rows} ${rows === 1 ? "row" : "rows"} must drop a letter for a worse computed grade`,
  }),
  openCase: (place: string, level: Bilingual, effects: Bilingual, id: string): Bilingual => ({
    zh: `${level.zh}：${place}（差异编号 ${id}）${effects.zh}`,
    en: `${level.en}: ${place} (case ${id})${effects.en}`,
  }),
  effect: (side: Bilingual, changes: Bilingual): Bilingual => ({
    zh: `；若采用${side.zh}数，${changes.zh}`,
    en: `; with the ${side.en} figure ${changes.en}`,
  }),
  rowBecomes: (row: number, from: string, to: string): Bilingual => ({
    zh: `第 ${row} 项由${from}变${to}`,
    en: `row ${row} turns from ${from} to ${to}`,
  }),
  gradeBecomes: (from: string, to: string): Bilingual => ({
    zh: `建议等次由“${from}”变为“${to}”`,
    en: `the suggested grade turns from ${from} to ${to}`,
  }),
  vetoChanges: { zh: "是否未完成协议随之改变", en: "V1 comes or goes" } as Bilingual,
  noOpenCase: {
    zh: "没有影响本单位等次或档次的未核定差异",
    en: "no open difference changes a grade or a letter of this unit",
  } as Bilingual,
};

/** What is known of how firm a unit's grade and place are, in the numbers of result.json; `grade` from worst to best. */
export interface Firmness {
  readonly data: { readonly grade: readonly [string, string]; readonly rank: readonly [number, number] };
  readonly weight: readonly [number, number];
  readonly methods: {
    readonly unchanged: number;
    readonly of: number;
    readonly modalRank: number;
    readonly share: number;
  };
  readonly stepsDown: number | null;
  readonly stepsUp: number | null;
}

/** Data, weights, methods and steps, a sentence each. */
export function firmnessSentences({ data, weight, methods, stepsDown, stepsUp }: Firmness): readonly Bilingual[] {
  const share = `${shortText(exact(methods.share).mul(100), 1)}%`;
  return [
    firmnessWords.data(...data.grade, ...data.rank),
    firmnessWords.weight(...weight),
    firmnessWords.methods(methods.unchanged, methods.of, methods.modalRank, share),
    ...(stepsDown === null ? [] : [firmnessWords.stepsDown(stepsDown)]),
    ...(stepsUp === null ? [] : [firmnessWords.stepsUp(stepsUp)]),
  ];
}

function range(from: string, to: string, between: string): string {
  return from === to ? from : `${from}${between}${to}`;
}
