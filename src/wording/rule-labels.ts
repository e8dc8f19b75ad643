import type { Bilingual } from "../model/bilingual.js";
import type { Pass } from "../model/rule.js";

/** When a rule runs, as headings of the rule book. */
export const PASS_TITLES: Readonly<Record<Pass, Bilingual>> = {
  returns: { zh: "核对填报表", en: "On the returns" },
  entries: { zh: "双方数据核对之后", en: "After both sides were compared" },
  grades: { zh: "评等之后", en: "After grading" },
};

/** What the rule book says of a rule, by name. */
export const RULE_LABELS = {
  rule: { zh: "规则", en: "Rule" },
  severity: { zh: "级别", en: "Severity" },
  basis: { zh: "依据", en: "Basis" },
  value: { zh: "取值", en: "Value" },
  pass: { zh: "时机", en: "When" },
  title: { zh: "内容", en: "What it finds" },
  examines: { zh: "检查", en: "Examines" },
  remedy: { zh: "请做什么", en: "What to do" },
} as const satisfies Readonly<Record<string, Bilingual>>;
