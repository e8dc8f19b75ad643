import { Option } from "commander";
import { addCommand, type CommandSetting, type CommonOptions } from "../command.js";

const TABLES = ["ranking", "indicators", "differences", "findings", "notice", "handover"] as const;
const FORMATS = ["xlsx", "csv", "md", "html", "json"] as const;

/** Options of `export`. */
export interface ExportOptions extends CommonOptions {
  readonly output?: string;
  readonly group?: string;
  readonly table: (typeof TABLES)[number];
  readonly format?: (typeof FORMATS)[number];
}

/** `jiedui export RESULT`: a table from a result.json. */
export function addExport(setting: CommandSetting): void {
  const { words } = setting.terminal;
  addCommand(setting, "export", { ...words.export, group: words.program.groups.result })
    .argument("<result>", words.export.result)
    .option("-o, --output <file>", words.options.outputFile)
    .option("--group <group>", words.options.group)
    .addOption(new Option("--table <table>", words.options.table).choices(TABLES).default("ranking"))
    .addOption(new Option("--format <format>", words.options.format).choices(FORMATS))
    .action(async (result: string, options: ExportOptions) => {
      const { runExport } = await import("../runs/run-export.js");
      setting.finish(await runExport(result, options, setting.terminal));
    });
}
