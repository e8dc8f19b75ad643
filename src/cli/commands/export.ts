import { type Command, Option } from "commander";
import { addCommand, type CommandSetting } from "../command.js";
import { type ExportOptions, FORMATS, TABLES } from "../options.js";

/** `jiedui export RESULT`: a table from a result.json. */
export function addExport(setting: CommandSetting): void {
  const { words } = setting.terminal;
  addCommand(setting, "export", { ...words.export, group: words.program.groups.result })
    .argument("<result>", words.export.result)
    .option("-o, --output <file>", words.options.outputFile)
    .option("--group <group>", words.options.group)
    .addOption(new Option("--table <table>", words.options.table).choices(TABLES).default("ranking"))
    .addOption(new Option("--format <format>", words.options.format).choices(FORMATS))
    .action(async (result: string, _own: unknown, command: Command) => {
      const { runExport } = await import("../runs/run-export.js");
      setting.finish(await runExport(result, command.optsWithGlobals<ExportOptions>(), setting.terminal));
    });
}
