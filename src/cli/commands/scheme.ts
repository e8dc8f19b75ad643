import type { Command } from "commander";
import { addCommand, type CommandSetting } from "../command.js";
import type { CommonOptions, SchemeDiffOptions, SchemeInitOptions } from "../options.js";
import { addReadingOptions } from "./batch-options.js";

/** `jiedui scheme show|check|init|diff`: the scheme as data. */
export function addScheme(setting: CommandSetting): void {
  const { words } = setting.terminal;
  const program = addCommand(setting, "scheme", { ...words.scheme, group: words.program.groups.scheme });
  program.helpCommand("help [command]", words.options.helpCommand);
  for (const add of [addShow, addCheck, addSchemeInit, addDiff]) {
    add({ ...setting, program });
  }
}

function addShow(setting: CommandSetting): void {
  const { words } = setting.terminal;
  addCommand(setting, "show", { description: words.scheme.show, examples: ["jiedui scheme show six-themes"] })
    .argument("[scheme]", words.options.scheme)
    .action(async (name: string | undefined, _own: unknown, command: Command) => {
      const { runSchemeShow } = await import("../runs/run-scheme.js");
      setting.finish(await runSchemeShow(name, command.optsWithGlobals<CommonOptions>(), setting.terminal));
    });
}

function addCheck(setting: CommandSetting): void {
  const { scheme } = setting.terminal.words;
  addCommand(setting, "check", { description: scheme.check, examples: scheme.checkExamples })
    .argument("<dir>", scheme.directory)
    .action(async (directory: string, _own: unknown, command: Command) => {
      const { runSchemeCheck } = await import("../runs/run-scheme.js");
      setting.finish(await runSchemeCheck(directory, command.optsWithGlobals<CommonOptions>(), setting.terminal));
    });
}

function addSchemeInit(setting: CommandSetting): void {
  const { init } = setting.terminal.words.scheme;
  addCommand(setting, "init", init)
    .argument("<dir>", init.directory)
    .option("--from <scheme>", init.from)
    .action(async (directory: string, _own: unknown, command: Command) => {
      const { runSchemeInit } = await import("../runs/run-scheme-init.js");
      setting.finish(await runSchemeInit(directory, command.optsWithGlobals<SchemeInitOptions>(), setting.terminal));
    });
}

function addDiff(setting: CommandSetting): void {
  const { words } = setting.terminal;
  const { diff } = words.scheme;
  const command = addCommand(setting, "diff", diff)
    .argument("<a>", diff.first)
    .argument("<b>", diff.second)
    .option("--batch <dir>", diff.batch);
  addReadingOptions(command, words).action(async (first: string, second: string, _own: unknown, command: Command) => {
    const { runSchemeDiff } = await import("../runs/run-scheme-diff.js");
    const options = command.optsWithGlobals<SchemeDiffOptions>();
    setting.finish(await runSchemeDiff(first, second, options, setting.terminal));
  });
}
