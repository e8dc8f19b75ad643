import type { Bilingual } from "../../model/bilingual.js";

/** What is said about agreement lines, caps and vetoes. */
export const lineWords = {
  short: (by: string, measureUnit: string, target: string): Bilingual => ({
    zh: `采用数比目标少 ${by} ${measureUnit}，须达到 ${target}`,
    en: `the adopted figure is ${by} ${measureUnit} short; it must reach ${target}`,
  }),
  disputed: (low: string, high: string, target: string): Bilingual => ({
    zh: `低的数 ${low} 未达到目标 ${target}，高的数 ${high} 达到：存疑，暂不适用否决`,
    en: `the lower figure ${low} misses ${target}, the upper ${high} meets it: disputed, no veto`,
  }),
  unreported: {
    zh: "没有采用数，不能核对：存疑，暂不适用否决",
    en: "no adopted figure to test: disputed, no veto",
  } as Bilingual,
  waived: {
    zh: "已按情形登记表排除，不作未完成协议处理",
    en: "waived by the facts form; it does not count as missed",
  } as Bilingual,
  allMet: (lines: number): Bilingual => ({
    zh: `本单位承担的 ${lines} 条约束性任务全部完成`,
    en: `all ${lines} binding lines this unit answers for are met`,
  }),
  notAllMet: (lines: number, met: number): Bilingual => ({
    zh: `本单位承担 ${lines} 条约束性任务，完成 ${met} 条，其余列在下面`,
    en: `of ${lines} binding lines this unit answers for ${met} are met; the others follow`,
  }),
  unchecked: {
    zh: "没有任何结对关系的协议任务可以核对：未核",
    en: "there is no agreement line for any of its pairings: not checked",
  } as Bilingual,
  noLines: { zh: "没有本单位承担的约束性任务", en: "no binding line this unit answers for" } as Bilingual,
  notFound: { zh: "没有发现", en: "not found" } as Bilingual,
  noEffect: { zh: "该情形目前不影响等次", en: "as it stands it does not change the grade" } as Bilingual,
  capped: (grade: string): Bilingual => ({ zh: `等次不高于“${grade}”`, en: `caps the grade at ${grade}` }),
  vetoed: (grade: string): Bilingual => ({ zh: `等次定为“${grade}”`, en: `sets the grade to ${grade}` }),
  document: (document: string, date: string | null): Bilingual => ({
    zh: `依据：${document}${date === null ? "" : `（${date}）`}`,
    en: `document: ${document}${date === null ? "" : ` (${date})`}`,
  }),
  elements: (missing: readonly string[]): Bilingual => ({
    zh: `缺少要件：${missing.join("、")}`,
    en: `elements missing: ${missing.join(", ")}`,
  }),
};
