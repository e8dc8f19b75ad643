import type { Command } from "commander";
import { addCommand, type CommandSetting } from "../command.js";
import type { CommonOptions } from "../options.js";

/** `jiedui scheme show|check`: the scheme as data. */
export function addScheme(setting: CommandSetting): void {
  const { terminal, finish } = setting;
  const { words } = terminal;
  const scheme = addCommand(setting, "scheme", { ...words.scheme, group: words.program.groups.scheme });
  addCommand({ program: scheme, terminal }, "show", {
    description: words.scheme.show,
    examples: ["jiedui scheme show"],
  })
    .argument("[scheme]", words.options.scheme)
    .action(async (name: string | undefined, _own: unknown, command: Command) => {
      const { runSchemeShow } = await import("../runs/run-scheme.js");
      finish(await runSchemeShow(name, command.optsWithGlobals<CommonOptions>(), terminal));
    });
  addCommand({ program: scheme, terminal }, "check", {
    description: words.scheme.check,
    examples: ["jiedui scheme check my-scheme"],
  })
    .argument("<dir>", words.scheme.directory)
    .action(async (directory: string, _own: unknown, command: Command) => {
      const { runSchemeCheck } = await import("../runs/run-scheme.js");
      finish(await runSchemeCheck(directory, command.optsWithGlobals<CommonOptions>(), terminal));
    });
}
