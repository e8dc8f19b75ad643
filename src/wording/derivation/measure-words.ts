import type { Bilingual } from "../../model/bilingual.js";
import type { Benchmark } from "../../model/scheme.js";

/** Benchmarks by name, as the sentences need them. */
const BENCHMARK_NAMES = {
  target: { zh: "协议目标", en: "the agreement target" },
  norm: { zh: "参照标准", en: "the norm" },
  "norm-item": { zh: "参照项目", en: "the item that is the norm" },
  goal: { zh: "目标比例", en: "the goal" },
  previous: { zh: "上年数", en: "last year" },
} as const satisfies Record<Benchmark["kind"], Bilingual>;

/** Which benchmark a measure used, and why the ones before it did not apply. */
export const measureWords = {
  label: (measure: string, kind: Benchmark["kind"]): Bilingual => ({
    zh: `${measure}（对照${BENCHMARK_NAMES[kind].zh}）`,
    en: `${measure} against ${BENCHMARK_NAMES[kind].en}`,
  }),
  unused: (kind: Benchmark["kind"], why: Bilingual): Bilingual => ({
    zh: `不对照${BENCHMARK_NAMES[kind].zh}：${why.zh}`,
    en: `not against ${BENCHMARK_NAMES[kind].en}: ${why.en}`,
  }),
  nowhere: (kind: Benchmark["kind"], isUnit: Bilingual): Bilingual => ({
    zh: `${isUnit.zh}没有${BENCHMARK_NAMES[kind].zh}`,
    en: `${isUnit.en} has no such figure`,
  }),
  notTogether: {
    zh: "有对照数的地方没有采用数",
    en: "there is no adopted figure where there is a benchmark",
  } as Bilingual,
  noActual: { zh: "没有采用数", en: "there is no adopted figure" } as Bilingual,
  zeroBase: { zh: "对照数合计为 0", en: "the benchmarks sum to 0" } as Bilingual,
  noRatio: {
    zh: "分子或分母没有采用数，或分母为 0",
    en: "a numerator or denominator is not adopted, or the denominator is 0",
  } as Bilingual,
  noPreviousRatio: {
    zh: "上年的分子或分母没有数，或上年比率为 0",
    en: "last year lacks a numerator or denominator, or its ratio is 0",
  } as Bilingual,
  anyLink: { zh: "各结对关系都", en: "none of the pairings" } as Bilingual,
  theUnit: { zh: "本单位", en: "the unit" } as Bilingual,
  leftOut: (names: string): Bilingual => ({
    zh: `没有数、未计入的结对关系：${names}`,
    en: `pairings left out, since a figure is missing: ${names}`,
  }),
  selfDeclared: {
    zh: "有的目标是填报表自报的，没有协议任务依据",
    en: "a target is a return's own, without an agreement line",
  } as Bilingual,
  gap: (measure: string, reasons: readonly Bilingual[]): Bilingual => ({
    zh: `${measure}没有依据，不计：${reasons.map(({ zh }) => zh).join("；")}`,
    en: `${measure} has no evidence and does not count: ${reasons.map(({ en }) => en).join("; ")}`,
  }),
  noMeasure: {
    zh: "没有一个计算项目有依据，该指标不计",
    en: "no measure has evidence; it does not count",
  } as Bilingual,
};
