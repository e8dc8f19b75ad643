import type { Command } from "commander";
import { addCommand, type CommandSetting } from "../command.js";
import type { CommonOptions, ReadingOptions } from "../options.js";
import { addReadingOptions } from "./batch-options.js";

/** `jiedui verify DIR BATCH`: an output against the inputs that it says it comes from. */
export function addVerify(setting: CommandSetting): void {
  const { words } = setting.terminal;
  const command = addCommand(setting, "verify", { ...words.verify, group: words.program.groups.result });
  addReadingOptions(command, words)
    .argument("<dir>", words.verify.directory)
    .argument("<batch>", words.evaluate.batch)
    .action(async (directory: string, batch: string, _own: unknown, command: Command) => {
      const { runVerify } = await import("../runs/run-verify.js");
      const options = command.optsWithGlobals<CommonOptions & ReadingOptions>();
      setting.finish(await runVerify(directory, batch, options, setting.terminal));
    });
}
