import { type Command, Option } from "commander";
import { addCommand, type CommandSetting } from "../command.js";
import { RULE_FORMATS, type RulesOptions } from "../options.js";

/** `jiedui rules [RULE]`: the rule book, or one rule in full. */
export function addRules(setting: CommandSetting): void {
  const { words } = setting.terminal;
  addCommand(setting, "rules", { ...words.rules, group: words.program.groups.scheme })
    .argument("[rule]", words.rules.rule)
    .addOption(new Option("--format <format>", words.rules.format).choices(RULE_FORMATS).default("text"))
    .action(async (rule: string | undefined, _own: unknown, command: Command) => {
      const { runRules } = await import("../runs/run-rules.js");
      setting.finish(await runRules(rule, command.optsWithGlobals<RulesOptions>(), setting.terminal));
    });
}
