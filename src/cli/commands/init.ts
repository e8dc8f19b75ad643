import type { Command } from "commander";
import { addCommand, type CommandSetting } from "../command.js";
import type { InitOptions } from "../options.js";

/** `jiedui init DIR --year Y`: a new batch folder. */
export function addInit(setting: CommandSetting): void {
  const { forms } = setting.terminal.words;
  addCommand(setting, "init", { ...forms.init, group: forms.group })
    .argument("<dir>", forms.init.directory)
    .requiredOption("--year <year>", forms.year)
    .action(async (directory: string, _own: unknown, command: Command) => {
      const { runInit } = await import("../runs/run-init.js");
      setting.finish(await runInit(directory, command.optsWithGlobals<InitOptions>(), setting.terminal));
    });
}
