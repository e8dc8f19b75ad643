import type { Command } from "commander";
import { type CommandSetting, localised } from "../command.js";
import { usageErrorOf } from "../usage-error-of.js";

/** `jiedui help [COMMAND…]`: commander's own answers an unknown command with the whole help, not with one line. */
export function addHelp({ program, terminal }: CommandSetting): void {
  const { words } = terminal;
  localised(program.command("help"), terminal)
    .description(words.options.helpCommand)
    .argument("[command...]")
    .action((names: readonly string[]) => {
      let command: Command = program;
      for (const name of names) {
        const next = command.commands.find((one) => one.name() === name);
        if (next === undefined) {
          throw usageErrorOf((errors) => errors.unknownCommand(name, null));
        }
        command = next;
      }
      command.outputHelp();
    });
}
