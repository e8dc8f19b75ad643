import { type Command, Option } from "commander";
import { addCommand, type CommandSetting } from "../command.js";
import type { DecideOptions } from "../options.js";
import { addReadingOptions } from "./batch-options.js";

/** `jiedui decide BATCH`: the open differences one by one. */
export function addDecide(setting: CommandSetting): void {
  const { words } = setting.terminal;
  const command = addCommand(setting, "decide", { ...words.decide, group: words.program.groups.batch });
  addReadingOptions(command, words)
    .argument("<batch>", words.evaluate.batch)
    .addOption(new Option("--influence <level>", words.decide.influence).choices(["A", "B", "C", "D"]).default("B"))
    .option("--file <name>", words.decide.file)
    .option("--by <name>", words.decide.by)
    .option("--date <date>", words.decide.date)
    .action(async (batch: string, _own: unknown, command: Command) => {
      const { runDecide } = await import("../runs/run-decide.js");
      setting.finish(await runDecide(batch, command.optsWithGlobals<DecideOptions>(), setting.terminal));
    });
}
