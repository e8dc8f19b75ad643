import type { Bilingual } from "../model/bilingual.js";
import type {
  BenchmarkKind,
  FactRefusal,
  GradeFact,
  LetterRefusal,
  LineStatus,
  UnitEvaluation,
} from "../model/grading.js";
import type { Grade } from "../model/scheme.js";

/** Grades as the law prints them. */
export const GRADE_LABELS = {
  好: { zh: "综合评价好", en: "good" },
  较好: { zh: "综合评价较好", en: "fairly good" },
  一般: { zh: "综合评价一般", en: "fair" },
  较差: { zh: "综合评价较差", en: "poor" },
} as const satisfies Record<Grade, Bilingual>;

/** A grade, letter or place that cannot be said yet. */
export const UNDECIDED: Bilingual = { zh: "待定", en: "undecided" };
/** A row without letter. */
export const NOT_ASSESSED: Bilingual = { zh: "待评", en: "not assessed" };
/** A row's letter that only the evidence gave. */
export const PROVISIONAL: Bilingual = { zh: "暂定", en: "provisional" };
/** V1 of a unit without any agreement line. */
export const UNCHECKED: Bilingual = { zh: "未核", en: "not checked" };

export const LINE_STATUS_LABELS = {
  met: { zh: "已完成", en: "met" },
  missed: { zh: "未完成", en: "not met" },
  disputed: { zh: "待核（双方数据不一致）", en: "disputed" },
  unreported: { zh: "待核（无可采用数据）", en: "no figure adopted" },
  "no-target": { zh: "无可核对的目标", en: "no target to test" },
} as const satisfies Record<LineStatus, Bilingual>;

export const BENCHMARK_LABELS = {
  target: { zh: "协议目标", en: "target" },
  norm: { zh: "参照标准", en: "norm" },
  previous: { zh: "上年", en: "last year" },
  goal: { zh: "目标比例", en: "goal" },
} as const satisfies Record<BenchmarkKind, Bilingual>;

export const LETTER_REFUSAL_LABELS = {
  "team-twice": { zh: "同一考核组重复评价", en: "one team twice" },
  "own-province": { zh: "考核组与被评单位同省", en: "team of the same province" },
  "partner-province": { zh: "考核组来自结对省份", en: "team of a partner province" },
  "not-a-team": { zh: "考核组无法识别", en: "team unknown" },
  "wrong-rows": { zh: "考核组无权评价该项", en: "not this team's row" },
  unreadable: { zh: "评价结果无法识别", en: "result not readable" },
} as const satisfies Record<LetterRefusal, Bilingual>;

/** Statuses of filed facts are the forms' own words; firm and disputed come from the arithmetic on agreement lines. */
export const FACT_STATUS_LABELS = {
  线索: { zh: "线索", en: "lead" },
  存疑: { zh: "存疑", en: "disputed" },
  待核: { zh: "待核", en: "alleged" },
  属实: { zh: "属实", en: "confirmed" },
  排除: { zh: "排除", en: "waived" },
  firm: { zh: "数据判定未完成", en: "not met by the figures" },
  disputed: { zh: "存疑（双方数据不一致）", en: "disputed by the figures" },
} as const satisfies Record<GradeFact["status"], Bilingual>;

export const FACT_REFUSAL_LABELS = {
  "elements-missing": { zh: "要件不全", en: "elements missing" },
  "scope-incomplete": { zh: "结对关系和项目不能确定一条协议任务", en: "link and item name no single agreement line" },
  overruled: { zh: "已有属实认定，排除不适用", en: "overruled by a confirmed fact" },
} as const satisfies Record<FactRefusal, Bilingual>;

export const TALK_LABELS = {
  grade: { zh: "建议等次为综合评价较差", en: "suggested grade is poor" },
  fact: { zh: "情形属实", en: "a confirmed fact" },
  problems: { zh: "发现问题较多", en: "many confirmed problems" },
} as const satisfies Record<UnitEvaluation["talk"][number], Bilingual>;

/** Scores as people call them. */
export const SCORE_LABELS = {
  composite: { zh: "综合得分", en: "composite G" },
  total: { zh: "综合得分（含创新）", en: "composite with innovation G*" },
  fine: { zh: "细分得分", en: "fine score S" },
  srd: { zh: "相对差", en: "symmetric relative difference" },
} as const satisfies Record<string, Bilingual>;
