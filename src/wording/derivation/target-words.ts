import type { Bilingual } from "../../model/bilingual.js";

/** What is said where an indicator, an item, a case or a finding is asked about. */
export const targetWords = {
  about: (unit: string, year: number, what: string): Bilingual => ({
    zh: `${unit} ${year} 年度：${what}`,
    en: `${unit} ${year}: ${what}`,
  }),
  inRow: (row: number, title: string): Bilingual => ({
    zh: `计入第 ${row} 项“${title}”`,
    en: `counts in row ${row} ${title}`,
  }),
  inNoRow: { zh: "不计入任何一项", en: "counts in no row" } as Bilingual,
  usedBy: (indicator: string, text: string, score: Bilingual, row: Bilingual): Bilingual => ({
    zh: `用于 ${indicator} ${text}（指标得分 ${score.zh}），${row.zh}`,
    en: `used by ${indicator} ${text} (score ${score.en}), which ${row.en}`,
  }),
  asLine: (rows: Bilingual, fact: string, grade: string): Bilingual => ({
    zh: `作为约束性协议任务，${rows.zh}的协议完成率；没有达到目标即为未完成协议，按 ${fact} 定为“${grade}”`,
    en: `as a binding agreement line it ${rows.en} through the completion of agreements; below its target the agreement is not met, and ${fact} makes the grade ${grade}`,
  }),
  openCase: (figure: string, kind: Bilingual, low: string, high: string, id: string): Bilingual => ({
    zh: `${figure} 双方数据未核定（${kind.zh}），采用数在 ${low} 至 ${high} 之间，差异编号 ${id}`,
    en: `${figure} is not settled (${kind.en}): it lies between ${low} and ${high}, case ${id}`,
  }),
  moreFindings: (count: number): Bilingual => ({
    zh: `另有 ${count} 个问题与所用的数有关，见各项目自己的说明`,
    en: `${count} more findings concern the figures used; see the items' own pages`,
  }),
  unused: { zh: "不用于任何指标的计算", en: "no indicator is measured by it" } as Bilingual,
  silent: { zh: "没有任何单位填报该项", en: "nobody reported it" } as Bilingual,
  finding: (id: string, zh: string, en: string): Bilingual => ({ zh: `问题 ${id}：${zh}`, en: `finding ${id}: ${en}` }),
  remedy: (remedy: string): Bilingual => ({ zh: `请做什么：${remedy}`, en: `what to do: ${remedy}` }),
  waived: { zh: "已豁免", en: "waived" } as Bilingual,
  found: (asRead: string): Bilingual => ({ zh: `原文“${asRead}”`, en: `found “${asRead}”` }),
};
