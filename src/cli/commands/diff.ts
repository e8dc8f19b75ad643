import { type Command, Option } from "commander";
import { addCommand, type CommandSetting } from "../command.js";
import { type DiffOptions, FORMATS } from "../options.js";
import { addReadingOptions } from "./batch-options.js";

/** `jiedui diff OLD NEW [PROVINCE…]`: what each province corrected, left, changed unasked or newly got wrong. */
export function addDiff(setting: CommandSetting): void {
  const { words } = setting.terminal;
  const command = addCommand(setting, "diff", { ...words.diff, group: words.program.groups.result });
  addReadingOptions(command, words)
    .argument("<old>", words.diff.old)
    .argument("<new>", words.diff.new)
    .argument("[province...]", words.feedback.provinces)
    .option("-o, --output <file>", words.diff.outputFile)
    .addOption(new Option("--format <format>", words.options.format).choices(FORMATS))
    .action(async (old: string, now: string, provinces: string[], _own: unknown, command: Command) => {
      const { runDiff } = await import("../runs/run-diff.js");
      setting.finish(await runDiff([old, now], provinces, command.optsWithGlobals<DiffOptions>(), setting.terminal));
    });
}
