import type { Bilingual } from "../../model/bilingual.js";

/** What each step of a derivation works out. */
export const STEP_LABELS = {
  composite: { zh: "综合得分 G", en: "Composite G" },
  total: { zh: "综合得分（含创新）G*", en: "With innovation G*" },
  fineTotal: { zh: "细分得分 S", en: "Fine score S" },
  computed: { zh: "计算等次", en: "Computed grade" },
  afterCap: { zh: "限定后", en: "After caps" },
  suggested: { zh: "建议等次", en: "Suggested grade" },
  withoutInnovation: { zh: "不含创新的等次", en: "Grade without innovation" },
  evidence: { zh: "依据得分", en: "Evidence" },
  banded: { zh: "依据档次", en: "Letter of the evidence" },
  suggestedLetter: { zh: "建议档次", en: "Suggested letter" },
  assessors: { zh: "考核组评价", en: "Assessors' letter" },
  workingGroup: { zh: "工作组评价", en: "Working group's letter" },
  letter: { zh: "评价结果", en: "Letter" },
  points: { zh: "得分", en: "Points" },
  fine: { zh: "细分得分", en: "Fine score" },
  score: { zh: "得分", en: "Score" },
  indicatorScore: { zh: "指标得分", en: "Indicator score" },
  completion: { zh: "完成率", en: "Completion" },
  meanCompletion: { zh: "平均完成率", en: "Mean completion" },
  actual: { zh: "本年数", en: "This year" },
  target: { zh: "目标", en: "Target" },
  norm: { zh: "参照标准", en: "Norm" },
  goal: { zh: "目标比例", en: "Goal" },
  previous: { zh: "上年数", en: "Last year" },
  denominator: { zh: "分母", en: "Denominator" },
  previousDenominator: { zh: "上年分母", en: "Last year's denominator" },
  counted: { zh: "计入数", en: "Counted" },
  highest: { zh: "取较高数", en: "The higher" },
  innovation: { zh: "创新加分", en: "Innovation" },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** Points, cuts and settings the formulas use. */
export const STANDARD_LABELS = {
  points: { zh: "各档得分", en: "Points of the letters" },
  letterCuts: { zh: "档次分数线", en: "Cuts of the letters" },
  gradeCuts: { zh: "等次分数线", en: "Cuts of the grades" },
  curve: { zh: "完成率折分（其间按直线）", en: "Completion to score (linear between)" },
  surplusCap: { zh: "超额计至目标的倍数", en: "Surplus counts up to" },
  weights: { zh: "各项权重", en: "Weights of the rows" },
  letterSteps: { zh: "考核组评价与建议档次最多相差（级）", en: "Steps an assessors' letter may stand away" },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** Titles and small words of a derivation. */
export const DERIVATION_WORDS = {
  arithmetic: { zh: "综合得分和等次怎么来", en: "How the composite and the grade came about" },
  rows: { zh: "各项怎么来", en: "How the rows came about" },
  derivation: { zh: "怎么来的", en: "How it came about" },
  change: { zh: "什么会使它改变", en: "What would change it" },
  firmness: { zh: "结果有多稳", en: "How firm it is" },
  standards: { zh: "计算标准", en: "Standards" },
  bases: { zh: "依据", en: "Clauses and assumptions" },
  value: { zh: "取值", en: "value" },
  places: { zh: "见", en: "see" },
  own: { zh: "本单位", en: "the unit itself" },
  agreement: { zh: "协议任务完成", en: "Completion of the agreement" },
  innovation: { zh: "创新工作", en: "Innovation" },
  asDivisor: { zh: "（作分母或参照，取上限）", en: " (as denominator or norm: upper bound)" },
  agreementTarget: { zh: "协议目标", en: "Agreement target" },
  selfDeclared: { zh: "自报目标", en: "Self-declared target" },
  lastYear: { zh: "上年数", en: "Last year's figure" },
  none: { zh: "无", en: "none" },
  notReported: { zh: "未报", en: "not reported" },
  notAdopted: { zh: "无采用数", en: "no adopted figure" },
  row: { zh: "第 N 项", en: "row N" },
} as const satisfies Readonly<Record<string, Bilingual>>;
