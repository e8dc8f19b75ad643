import { ruleEntries } from "../../check/registry.js";
import { ruleBook } from "../../check/rule-book.js";
import type { RuleEntry } from "../../model/rule.js";
import { DEFAULT_SCHEME, loadNamedScheme } from "../../scheme/load-scheme.js";
import type { RulesOptions } from "../options.js";
import { ruleListText, ruleText } from "../show/rules-text.js";
import type { Terminal } from "../terminal.js";
import { usageErrorOf } from "../usage-error-of.js";
import { nearNames } from "./near-names.js";

/** Prints the rule book, or one rule in full; returns the exit code. */
export async function runRules(id: string | undefined, options: RulesOptions, terminal: Terminal): Promise<number> {
  const rules = id === undefined ? ruleEntries() : [ruleOf(id)];
  if (options.json === true) {
    terminal.out(`${JSON.stringify({ command: "rules", exitCode: 0, rules, findings: [] }, null, 2)}\n`);
  } else if (options.format === "md") {
    terminal.out(ruleBook(rules, terminal.language));
  } else {
    const [only] = rules;
    const asked = id !== undefined && only !== undefined;
    terminal.out(asked ? ruleText(only, await assumptionOf(only, options), terminal) : ruleListText(rules, terminal));
  }
  return 0;
}

function ruleOf(id: string): RuleEntry {
  const rules = ruleEntries();
  const rule = rules.find((entry) => entry.id === id);
  if (rule === undefined) {
    const ids = rules.map((entry) => entry.id);
    throw usageErrorOf((words) => words.unknownRule(id, nearNames(id, ids).join(", ")));
  }
  return rule;
}

/** The assumption a rule rests on; null where it rests on a clause. */
async function assumptionOf({ basis }: RuleEntry, { scheme: name }: RulesOptions) {
  const scheme = await loadNamedScheme(name ?? DEFAULT_SCHEME);
  return scheme.assumptions.find((entry) => entry.id === basis) ?? null;
}
