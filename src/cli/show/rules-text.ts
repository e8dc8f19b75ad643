import type { Bilingual } from "../../model/bilingual.js";
import { groupBy } from "../../model/grouping.js";
import type { RuleEntry } from "../../model/rule.js";
import type { Scheme } from "../../model/scheme.js";
import { SEVERITY_LABELS } from "../../wording/filing-labels.js";
import { PASS_TITLES, RULE_LABELS } from "../../wording/rule-labels.js";
import type { Terminal } from "../terminal.js";
import { indented } from "./indented.js";

type Room = Pick<Terminal, "columns" | "language" | "words">;

/** The rule book for a terminal: a heading for each pass, and under it each rule with what it examines and asks for. */
export function ruleListText(rules: readonly RuleEntry[], terminal: Room): string {
  const { language } = terminal;
  const sections = [...groupBy(rules, ({ pass }) => pass)].map(([pass, list]) => {
    const title = `${PASS_TITLES[pass][language]} (${list.length})`;
    return [title, ...list.map((rule) => ruleInList(rule, terminal))].join("\n");
  });
  return `${sections.join("\n\n")}\n`;
}

/** What an assumption says, and its present value, as `Scheme` holds it. */
type Assumption = Scheme["assumptions"][number];

/** One rule in full, with the assumption it rests on; null where it rests on a clause. */
export function ruleText(rule: RuleEntry, assumption: Assumption | null, terminal: Room): string {
  const { language } = terminal;
  const severity = SEVERITY_LABELS[rule.severity][language];
  const pairs: readonly (readonly [Bilingual, string])[] = [
    [RULE_LABELS.severity, severity],
    [RULE_LABELS.basis, assumption === null ? rule.basis : `${rule.basis} ${assumption.text}`],
    ...(assumption === null ? [] : [[RULE_LABELS.value, assumption.value] as const]),
    [RULE_LABELS.pass, PASS_TITLES[rule.pass][language]],
    [RULE_LABELS.examines, rule.examines[language]],
    [RULE_LABELS.remedy, rule.remedy[language]],
  ];
  const head = `${rule.id}\n${indented(rule.title[language], 2, terminal)}`;
  return `${[head, ...pairs.map(([label, text]) => indented(pair(label, text, terminal), 2, terminal))].join("\n")}\n`;
}

function ruleInList(rule: RuleEntry, terminal: Room): string {
  const { language } = terminal;
  const head = [rule.id, SEVERITY_LABELS[rule.severity][language], rule.basis].join("  ");
  const body = [
    rule.title[language],
    pair(RULE_LABELS.examines, rule.examines[language], terminal),
    pair(RULE_LABELS.remedy, rule.remedy[language], terminal),
  ];
  return [`  ${head}`, ...body.map((text) => indented(text, 4, terminal))].join("\n");
}

function pair(label: Bilingual, text: string, { language, words }: Room): string {
  return words.table.pair(label[language], text);
}
