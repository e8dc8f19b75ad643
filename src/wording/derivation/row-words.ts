import type { Bilingual } from "../../model/bilingual.js";

/** What is said about a row, its letters and the lines that hold it down. */
export const rowWords = {
  content: (content: string): Bilingual => ({ zh: `办法附件评价内容：${content}`, en: `the annex: ${content}` }),
  share: (entry: string): Bilingual => ({ zh: `${entry} 份额`, en: `Share of ${entry}` }),
  missing: (id: string): Bilingual => ({ zh: `${id} 没有依据，不计`, en: `${id} has no evidence and does not count` }),
  noEvidence: { zh: "没有数据依据，由考核组评价", en: "no evidence in figures: the assessors alone" } as Bilingual,
  floor: (line: string, adopted: string, target: string, share: string): Bilingual => ({
    zh: `限档：约束性协议任务 ${line} 完成 ${adopted}，不足目标 ${target} 的 ${share}`,
    en: `held down: the binding line ${line} stands at ${adopted}, under ${share} of its target ${target}`,
  }),
  moved: (assessors: string, suggested: string, letter: string): Bilingual => ({
    zh: `考核组评价“${assessors}”与建议档次“${suggested}”相差超过一级，又没有调档理由，移至“${letter}”`,
    en: `the assessors' ${assessors} stands more than a step from the suggested ${suggested} without a stated reason: moved to ${letter}`,
  }),
  assessed: (assessors: string, suggested: string): Bilingual => ({
    zh: `考核组评价“${assessors}”与建议档次“${suggested}”相差一级以内，以考核组评价为准`,
    en: `the assessors' ${assessors} stands within a step of the suggested ${suggested}: theirs counts`,
  }),
  reasoned: {
    zh: "考核组写明了调档理由，以考核组评价为准",
    en: "the assessors state a reason: theirs counts",
  } as Bilingual,
  provisional: {
    zh: "没有考核组评价，暂以建议档次为准",
    en: "nobody has assessed it: the suggested letter, provisionally",
  } as Bilingual,
  someProvisional: {
    zh: "有的项没有考核组评价，评价结果为暂定",
    en: "some rows are not assessed; their letters are provisional",
  } as Bilingual,
  onlyAssessors: {
    zh: "没有建议档次，以考核组评价为准",
    en: "no suggested letter: the assessors' counts",
  } as Bilingual,
  open: {
    zh: "既没有依据又没有考核组评价：待评",
    en: "neither evidence nor an assessor's letter: not assessed",
  } as Bilingual,
  spread: (steps: number): Bilingual => ({
    zh: `各组评价相差 ${steps} 级`,
    en: `the teams stand ${steps} steps apart`,
  }),
  fineMoved: {
    zh: "依据得分不在该档分数段内，取该段的近端",
    en: "the evidence lies outside the letter's band: its nearest end",
  } as Bilingual,
  finePoints: { zh: "没有依据得分，取该档得分", en: "no evidence: the letter's points" } as Bilingual,
  team: (name: string): Bilingual => ({ zh: `考核组 ${name}`, en: `team ${name}` }),
  workingGroup: { zh: "工作组", en: "working group" } as Bilingual,
  refused: (why: Bilingual): Bilingual => ({ zh: `未采用：${why.zh}`, en: `not used: ${why.en}` }),
  stated: (reason: string): Bilingual => ({ zh: `调档理由：${reason}`, en: `reason: ${reason}` }),
  weekly: { zh: "平时工作，由工作组评价", en: "day-to-day work, assessed by the working group" } as Bilingual,
};
