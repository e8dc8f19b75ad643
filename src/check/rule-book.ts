import type { Bilingual, Language } from "../model/bilingual.js";
import { groupBy } from "../model/grouping.js";
import type { RuleEntry } from "../model/rule.js";
import { SEVERITY_LABELS } from "../wording/filing-labels.js";
import { PASS_TITLES, RULE_LABELS } from "../wording/rule-labels.js";

const HEADS: Readonly<Record<Language, readonly string[]>> = {
  en: [
    "# Rules",
    "<!-- Written by `npm run docs` from src/check/rules. -->",
    "Every rule that `jiedui` checks a batch by, in the order in which they run. `jiedui rules RULE` prints one of them; a document's finding names its rule. Severity is the usual one: a difference that a decision has settled is a note. Basis is a clause of 国开发〔2019〕13号 or a declared assumption (`jiedui scheme show` prints them). Documents are in Chinese, so the Chinese title and request stand beside the English.",
  ],
  zh: [
    "# 校验规则",
    "<!-- 由 npm run docs 根据 src/check/rules 生成。 -->",
    "`jiedui` 校验一批填报数据所用的全部规则，按执行顺序排列。`jiedui rules 规则` 显示其中一条；文件中的每个问题都写明出自哪条规则。级别为通常级别，已有核定的差异只作提示。依据为国开发〔2019〕13号的条款或本方案的假设（`jiedui scheme show` 列出）。",
  ],
};

/** The rule book as a page of Markdown: a table for each pass; the English page has the Chinese title and request too. */
export function ruleBook(rules: readonly RuleEntry[], language: Language): string {
  const passes = [...groupBy(rules, ({ pass }) => pass)];
  const sections = passes.map(([pass, list]) => `## ${PASS_TITLES[pass][language]}\n\n${table(list, language)}`);
  return `${[...HEADS[language], ...sections].join("\n\n")}\n`;
}

function table(rules: readonly RuleEntry[], language: Language): string {
  const columns: readonly { readonly header: string; readonly text: (rule: RuleEntry) => string }[] = [
    { header: RULE_LABELS.rule[language], text: ({ id }) => `\`${id}\`` },
    { header: RULE_LABELS.severity[language], text: ({ severity }) => SEVERITY_LABELS[severity][language] },
    { header: RULE_LABELS.basis[language], text: ({ basis }) => basis },
    column("title", language),
    column("examines", language),
    column("remedy", language),
    ...(language === "en" ? [column("title", "zh"), column("remedy", "zh")] : []),
  ];
  return [
    line(columns.map(({ header }) => header)),
    line(columns.map(() => "---")),
    ...rules.map((rule) => line(columns.map(({ text }) => text(rule)))),
  ].join("\n");
}

function column(part: "title" | "examines" | "remedy", language: Language) {
  const label: Bilingual = RULE_LABELS[part];
  return { header: label[language], text: (rule: RuleEntry) => rule[part][language] };
}

function line(cells: readonly string[]): string {
  return `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`;
}
