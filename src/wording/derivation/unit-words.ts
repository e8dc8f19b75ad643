import type { Bilingual } from "../../model/bilingual.js";

/** What is said about a unit's grade and place. */
export const unitWords = {
  title: (name: string, year: number, outcome: Bilingual): Bilingual => ({
    zh: `${name} ${year} 年度：${outcome.zh}`,
    en: `${name} ${year}: ${outcome.en}`,
  }),
  suggested: (grade: Bilingual): Bilingual => ({ zh: `建议等次为“${grade.zh}”`, en: `suggested grade ${grade.en}` }),
  approved: (grade: Bilingual): Bilingual => ({ zh: `审定等次为“${grade.zh}”`, en: `approved grade ${grade.en}` }),
  grade: (grade: string, english: string): Bilingual => ({ zh: grade, en: `${grade} (${english})` }),
  openRows: (rows: string, low: string, high: string): Bilingual => ({
    zh: `第 ${rows} 项待评，综合得分不能确定；等次在“${low}”至“${high}”之间`,
    en: `row ${rows} is not assessed, so there is no composite; the grade lies between ${low} and ${high}`,
  }),
  place: (place: number, of: number, tied: boolean): Bilingual => ({
    zh: `本组 ${of} 个单位中第 ${place} 名${tied ? "（并列）" : ""}，先比建议等次，再比 G*，再比 S`,
    en: `place ${place}${tied ? " (tied)" : ""} of ${of} in its group: by suggested grade, then G*, then S`,
  }),
  noPlace: { zh: "有待评的项，不排名次", en: "a row is not assessed: no place" } as Bilingual,
  neighbour: (isAbove: Bilingual, name: string, grade: string, total: string, fine: string): Bilingual => ({
    zh: `${isAbove.zh}：${name}（${grade}，G* ${total}，S ${fine}）`,
    en: `${isAbove.en}: ${name} (${grade}, G* ${total}, S ${fine})`,
  }),
  above: { zh: "上一名", en: "above" } as Bilingual,
  below: { zh: "下一名", en: "below" } as Bilingual,
  approvedGrade: (grade: string, document: string): Bilingual => ({
    zh: `审定等次“${grade}”${document === "" ? "" : `，依据：${document}`}`,
    en: `approved grade ${grade}${document === "" ? "" : `, by ${document}`}`,
  }),
  innovation: (points: string, maximum: number): Bilingual => ({
    zh: `创新做法每项加 1 分，最多 ${maximum} 分，现为 ${points} 分`,
    en: `one point for each accepted practice, at most ${maximum}; now ${points}`,
  }),
  notEvaluated: { zh: "未评价", en: "not evaluated" } as Bilingual,
  noInnovation: { zh: "没有认定的创新做法", en: "no accepted practice" } as Bilingual,
  unevaluated: (status: Bilingual): Bilingual => ({
    zh: `${status.zh}，本年度不评价；其结对关系仍用于评价对方`,
    en: `return ${status.en}: not evaluated this year; its pairings still count for the others`,
  }),
};
