import { type Command, Option } from "commander";
import { addCommand, type CommandSetting } from "../command.js";
import type { WhatifOptions } from "../options.js";
import { addReadingOptions, collect } from "./batch-options.js";

/** `jiedui whatif BATCH --set … --letter … --scheme …`: what would move. */
export function addWhatif(setting: CommandSetting): void {
  const { words } = setting.terminal;
  const command = addCommand(setting, "whatif", { ...words.whatif, group: words.program.groups.batch });
  addReadingOptions(command, words)
    .argument("<batch>", words.evaluate.batch)
    .addOption(new Option("--set <subject.item=value>", words.whatif.set).argParser(collect))
    .addOption(new Option("--letter <unit.row=letter>", words.whatif.letter).argParser(collect))
    .action(async (batch: string, _own: unknown, command: Command) => {
      const { runWhatif } = await import("../runs/run-whatif.js");
      setting.finish(await runWhatif(batch, command.optsWithGlobals<WhatifOptions>(), setting.terminal));
    });
}
