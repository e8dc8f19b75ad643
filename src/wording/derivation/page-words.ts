import type { Bilingual } from "../../model/bilingual.js";
import { PRELIMINARY } from "../filing-labels.js";

export const PRELIMINARY_BILINGUAL: Bilingual = {
  zh: PRELIMINARY,
  en: "Preliminary: suggested grades, before approval",
};

/** Frame of a page that tells a derivation. */
export const pageWords = {
  edition: (scheme: string, tool: string): Bilingual => ({
    zh: `评价体系 ${scheme}，程序 ${tool}`,
    en: `scheme ${scheme}, program ${tool}`,
  }),
  deeper: {
    zh: "这一页没有展开到底：写上项、指标或项目（如 7、E07、财政援助资金合计）看下一层，--depth all 全部展开",
    en: "Not unfolded to the end: name a row, indicator or item (7, E07, 财政援助资金合计) for the next level, or --depth all",
  } as Bilingual,
  why: (grade: Bilingual | null): Bilingual => ({
    zh: `为什么${grade === null ? "" : `是“${grade.zh}”`}，什么会使它改变`,
    en: `Why${grade === null ? "" : ` ${grade.en}`}, and what would change it`,
  }),
  basis: (list: string): Bilingual => ({ zh: `依据：${list}`, en: `by ${list}` }),
  value: (value: string): Bilingual => ({ zh: `取值：${value}。`, en: ` Value: ${value}` }),
};
