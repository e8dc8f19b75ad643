import type { Bilingual } from "../../model/bilingual.js";
import type { RubricRow } from "../../model/scheme.js";

const ASSESSORS = {
  teams: { zh: "考核组", en: "assessors" },
  "working-group": { zh: "工作组", en: "working group" },
} as const satisfies Readonly<Record<RubricRow["assessedBy"], Bilingual>>;

/** What would change a letter or a grade, in words. */
export const changeWords = {
  toBetter: (evidence: string, letter: string, cut: string, by: string): Bilingual => ({
    zh: `依据得分 ${evidence}，距“${letter}”（${cut}）还差 ${by} 分`,
    en: `the evidence ${evidence} is ${by} short of ${letter} (${cut})`,
  }),
  fromWorse: (evidence: string, letter: string, cut: string, by: string): Bilingual => ({
    zh: `依据得分 ${evidence}，高出“${letter}”的下限（${cut}）${by} 分，再低就降档`,
    en: `the evidence ${evidence} is ${by} above the floor of ${letter} (${cut})`,
  }),
  follows: (suggested: string, letter: string): Bilingual => ({
    zh: `建议档次为“${suggested}”时，评价结果为“${letter}”`,
    en: `with ${suggested} suggested the letter becomes ${letter}`,
  }),
  stays: (suggested: string, assessors: string, letter: string): Bilingual => ({
    zh: `建议档次即使为“${suggested}”，考核组评价仍为“${assessors}”，评价结果还是“${letter}”`,
    en: `even with ${suggested} suggested the letter stays ${letter}, since the assessors say ${assessors}`,
  }),
  assessorsWould: (by: RubricRow["assessedBy"], assessors: string, letter: string): Bilingual => ({
    zh: `${ASSESSORS[by].zh}评价如取定为“${assessors}”，评价结果为“${letter}”`,
    en: `if the ${ASSESSORS[by].en} came to ${assessors}, the letter would be ${letter}`,
  }),
  assessorsAlone: (by: RubricRow["assessedBy"], letter: string): Bilingual => ({
    zh: `该项没有数据依据，评价结果“${letter}”只随${ASSESSORS[by].zh}评价改变`,
    en: `there is no evidence in figures: ${letter} changes with the ${ASSESSORS[by].en} alone`,
  }),
  indicator: (id: string, from: string, to: string, by: string): Bilingual => ({
    zh: `只靠 ${id}：指标得分由 ${from} 升至 ${to}（+${by}）`,
    en: `by ${id} alone: its score from ${from} to ${to} (+${by})`,
  }),
  indicatorCannot: (id: string, best: string): Bilingual => ({
    zh: `只靠 ${id} 做不到：满分 ${best} 也不够`,
    en: `not by ${id} alone: its full ${best} is not enough`,
  }),
  measure: (measure: string, score: string, completion: string, from: string): Bilingual => ({
    zh: `只靠“${measure}”：得分须达到 ${score}，完成率须由 ${from} 达到 ${completion}`,
    en: `by ${measure} alone: a score of ${score}, a completion of ${completion} (now ${from})`,
  }),
  measureCannot: (measure: string): Bilingual => ({
    zh: `只靠“${measure}”做不到：完成率最多计到封顶`,
    en: `not by ${measure} alone: its completion is capped`,
  }),
  way: (figure: string, from: string, to: string, by: string, letter: string, evidence: string): Bilingual => ({
    zh: `其他不变，${figure} 的采用数由 ${from} 变为 ${to}（${by}），依据得分 ${evidence}，建议档次变为“${letter}”`,
    en: `other things equal, ${figure} adopted at ${to} instead of ${from} (${by}) makes the evidence ${evidence} and the suggested letter ${letter}`,
  }),
  reported: (zh: string, en: string): Bilingual => ({ zh: `（现报：${zh}）`, en: ` (reported: ${en})` }),
  noWay: (letter: string, cap: string): Bilingual => ({
    zh: `任何一个完成数单独增加都不能使建议档次变为“${letter}”（超额最多计到对照数的 ${cap} 倍）；用作分母、定额的数改小，用 whatif 测算`,
    en: `no single figure that grows can make the suggested letter ${letter} (a surplus counts up to ${cap} times its benchmark); try a lower denominator or norm with whatif`,
  }),
  noWayDown: (letter: string): Bilingual => ({
    zh: `任何一个完成数单独减到 0，建议档次也不降到“${letter}”`,
    en: `no single figure that falls, even to 0, brings the suggested letter down to ${letter}`,
  }),
  floor: (figure: string, needed: string, from: string): Bilingual => ({
    zh: `解除限档：${figure} 须由 ${from} 达到 ${needed}`,
    en: `to lift the floor, ${figure} must reach ${needed} (now ${from})`,
  }),
  forRow: (row: number, title: string, letter: string): Bilingual => ({
    zh: `要使第 ${row} 项${title}的建议档次升为“${letter}”：`,
    en: `for the suggested letter of row ${row} ${title} to become ${letter}:`,
  }),
  inRows: (rows: readonly string[], text: Bilingual): Bilingual => ({
    zh: `${rows.join("、")}：${text.zh}`,
    en: `${rows.join(", ")}: ${text.en}`,
  }),
  otherRows: (rows: readonly number[]): Bilingual => ({
    zh: `第 ${rows.join("、")} 项怎样升档，见各项自己的说明`,
    en: `for row${rows.length === 1 ? "" : "s"} ${rows.join(", ")} see their own pages`,
  }),
  lost: (best: string, groups: readonly Bilingual[]): Bilingual => ({
    zh: `未评为“${best}”的项：${groups.map(({ zh }) => zh).join("；")}`,
    en: `rows below ${best}: ${groups.map(({ en }) => en).join("; ")}`,
  }),
  lostAs: (
    letter: string,
    rows: readonly { readonly row: number; readonly title: string }[],
    costs: readonly string[],
  ): Bilingual => {
    const isSame = new Set(costs).size === 1;
    const cost = (at: number): string => (isSame ? "" : `（−${costs[at]}）`);
    const each = isSame ? costs[0] : null;
    const many = rows.length > 1;
    const zh = rows.map(({ row, title }, at) => `${row} ${title}${cost(at)}`).join("、");
    const en = rows.map(({ row, title }, at) => `${row} ${title}${cost(at)}`).join(", ");
    return {
      zh: `${zh} ${letter}${each === null ? "" : `（${many ? "各" : ""}少 ${each} 分）`}`,
      en: `${en}: ${letter}${each === null ? "" : ` (${each} point${each === "1" ? "" : "s"} less${many ? " each" : ""})`}`,
    };
  },
  gradeUp: (total: string, grade: string, cut: string, by: string): Bilingual => ({
    zh: `G* ${total}，距“${grade}”（${cut}）还差 ${by} 分`,
    en: `G* ${total} is ${by} short of ${grade} (${cut})`,
  }),
  gradeDown: (total: string, grade: string, cut: string, by: string): Bilingual => ({
    zh: `G* ${total}，高出“${grade}”的下限（${cut}）${by} 分`,
    en: `G* ${total} is ${by} above the floor of ${grade} (${cut})`,
  }),
  best: { zh: "计算等次已是最高", en: "the computed grade is the best there is" } as Bilingual,
  rowsUp: (rows: Bilingual): Bilingual => ({
    zh: `只要下列任何一项升一档，就升一个等次：${rows.zh}`,
    en: `one letter up in any one of these rows gains a grade: ${rows.en}`,
  }),
  rowsDown: (rows: Bilingual): Bilingual => ({
    zh: `下列任何一项降一档，就降一个等次：${rows.zh}`,
    en: `one letter down in any one of these rows loses a grade: ${rows.en}`,
  }),
  together: (rows: Bilingual): Bilingual => ({
    zh: `单独一项升一档不够；下列各项同时各升一档就够：${rows.zh}`,
    en: `no single row is enough; a letter up in all of these gains a grade: ${rows.en}`,
  }),
  move: (row: number, title: string, from: string, to: string, by: string): Bilingual => ({
    zh: `第 ${row} 项${title}（${from}→${to}，${by}）`,
    en: `row ${row} ${title} (${from}→${to}, ${by})`,
  }),
  moreInnovation: (points: string): Bilingual => ({
    zh: `再认定 ${points} 项创新做法也够`,
    en: `${points} more accepted practice(s) would do as well`,
  }),
  capped: (fact: string, grade: string, otherwise: string): Bilingual => ({
    zh: `${fact} 属实，等次不高于“${grade}”，得分再高也不变；该情形如不成立，等次为“${otherwise}”`,
    en: `${fact} is confirmed and caps the grade at ${grade}, whatever the score; without it the grade would be ${otherwise}`,
  }),
  vetoed: (fact: string, otherwise: string): Bilingual => ({
    zh: `${fact} 否决，得分再高等次也不变；该情形如不成立，等次为“${otherwise}”`,
    en: `${fact} is a veto, whatever the score; without it the grade would be ${otherwise}`,
  }),
  disputed: (
    line: string,
    low: string,
    high: string,
    target: string,
    measureUnit: string,
    grade: string,
  ): Bilingual => ({
    zh: `${line} 存疑：双方数据不一致，核实后不足目标 ${target} ${measureUnit}的（现为 ${low} 至 ${high}），等次为“${grade}”`,
    en: `${line} is disputed, for both sides differ: should it prove below its target of ${target} ${measureUnit} (now ${low} to ${high}), the grade is ${grade}`,
  }),
  unreported: (line: string, grade: string): Bilingual => ({
    zh: `${line} 存疑：没有采用数，核实为未完成的，等次为“${grade}”`,
    en: `${line} is disputed, for nobody reported it: should it prove missed, the grade is ${grade}`,
  }),
  line: (line: string, text: Bilingual): Bilingual => ({ zh: `${line}：${text.zh}`, en: `${line}: ${text.en}` }),
  open: (low: string, high: string): Bilingual => ({
    zh: `待评的项评定之后才能确定，等次在“${low}”至“${high}”之间`,
    en: `it is decided once the open rows are assessed, between ${low} and ${high}`,
  }),
};
