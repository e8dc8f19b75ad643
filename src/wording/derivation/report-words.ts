import type { Bilingual } from "../../model/bilingual.js";
import type { InfluenceLabel } from "../effect-words.js";

/** What is said about a filed or adopted figure. */
export const reportWords = {
  typed: (asRead: string): Bilingual => ({ zh: `原文“${asRead}”`, en: `typed “${asRead}”` }),
  /** East and west, how they compare, and the rung that decided. */
  adopted: (east: Bilingual, west: Bilingual, comparison: Bilingual, rung: Bilingual): Bilingual => ({
    zh: `东部 ${east.zh}，中西部 ${west.zh}，${comparison.zh}；采用依据：${rung.zh}`,
    en: `east ${east.en}, west ${west.en}, ${comparison.en}; adopted as ${rung.en}`,
  }),
  differs: (difference: string, kind: Bilingual): Bilingual => ({
    zh: `相差 ${difference}，${kind.zh}`,
    en: `difference ${difference}, ${kind.en}`,
  }),
  single: (side: Bilingual): Bilingual => ({
    zh: `该项只由${side.zh}填报`,
    en: `reported by the ${side.en} alone by design`,
  }),
  own: { zh: "该项由本单位填报", en: "reported by the unit for itself" } as Bilingual,
  bounds: (low: string, high: string): Bilingual => ({
    zh: `双方数据未核定，采用数可能在 ${low} 至 ${high} 之间`,
    en: `not settled: the figure may lie between ${low} and ${high}`,
  }),
  divisor: (high: string): Bilingual => ({
    zh: `作分母或参照标准时按上限 ${high} 计，少报分母不得利`,
    en: `as denominator or norm it counts at its upper bound ${high}, so that nobody gains by under-reporting one`,
  }),
  decision: (decision: {
    readonly choice: string | null;
    readonly reason: string;
    readonly document: string;
    readonly decidedBy: string;
    readonly date: string | null;
  }): Bilingual => {
    const { choice, reason, document, decidedBy, date } = decision;
    const said = (parts: readonly (readonly [string, string])[], colon: string, stop: string): string =>
      parts.flatMap(([label, text]) => (text === "" ? [] : [`${label}${colon}${text}`])).join(stop);
    return {
      zh: said(
        [
          ["核定", choice ?? ""],
          ["理由", reason],
          ["依据材料", document],
          ["决定人", decidedBy],
          ["日期", date ?? ""],
        ],
        "：",
        "，",
      ),
      en: said(
        [
          ["decision", choice ?? ""],
          ["reason", reason],
          ["document", document],
          ["by", decidedBy],
          ["date", date ?? ""],
        ],
        " ",
        ", ",
      ),
    };
  },
  influence: ({ level, effect }: InfluenceLabel): Bilingual => ({
    zh: `此项差异${effect.zh}（${level}）`,
    en: `this difference ${effect.en} (${level})`,
  }),
  caseId: (id: string): Bilingual => ({ zh: `差异编号 ${id}`, en: `case ${id}` }),
  binding: { zh: "协议任务，约束性", en: "agreement line, binding" } as Bilingual,
  notBinding: { zh: "协议任务，非约束性", en: "agreement line, not binding" } as Bilingual,
  selfDeclared: {
    zh: "该结对关系没有任何协议任务，取填报表自报目标中较高的一个，不作约束性任务",
    en: "the pairing has no agreement line at all: the higher target of the returns, never binding",
  } as Bilingual,
  fromLastYear: { zh: "取自上年结果的采用数", en: "last year's adopted figure" } as Bilingual,
  filedPrevious: {
    zh: "没有上年结果，取填报表上年完成数中较高的一个",
    en: "no result of last year: the higher 上年完成 of the returns",
  } as Bilingual,
};
