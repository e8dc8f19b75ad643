import type { Command } from "commander";
import { addCommand, type CommandSetting } from "../command.js";
import type { ValidateOptions } from "../options.js";
import { addBatchOptions } from "./batch-options.js";

/** `jiedui validate PATH… [-o DIR]`: files or a batch folder alone. */
export function addValidate(setting: CommandSetting): void {
  const { words } = setting.terminal;
  const command = addCommand(setting, "validate", { ...words.validate, group: words.program.groups.batch });
  addBatchOptions(command, words)
    .argument("<path...>", words.validate.paths)
    .option("-o, --output <dir>", words.options.output)
    .option("--force", words.options.force)
    .action(async (paths: string[], _own: unknown, command: Command) => {
      const { runValidate } = await import("../runs/run-validate.js");
      setting.finish(await runValidate(paths, command.optsWithGlobals<ValidateOptions>(), setting.terminal));
    });
}
