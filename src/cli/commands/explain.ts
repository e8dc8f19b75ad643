import { type Command, Option } from "commander";
import { addCommand, type CommandSetting } from "../command.js";
import { EXPLANATION_FORMATS, type ExplainOptions } from "../options.js";

/** `jiedui explain RESULT UNIT [PART]`: why a unit has its grade. */
export function addExplain(setting: CommandSetting): void {
  const { words } = setting.terminal;
  const { explain } = words;
  addCommand(setting, "explain", { ...explain, group: words.program.groups.result })
    .argument("<result>", words.export.result)
    .argument("<unit>", explain.unit)
    .argument("[part]", explain.part)
    .option("-o, --output <file>", words.options.outputFile)
    .addOption(new Option("--format <format>", explain.format).choices(EXPLANATION_FORMATS))
    .option("--depth <n|all>", explain.depth)
    .action(async (result: string, unit: string, part: string | undefined, _own: unknown, command: Command) => {
      const { runExplain } = await import("../runs/run-explain.js");
      setting.finish(
        await runExplain({ result, unit, part }, command.optsWithGlobals<ExplainOptions>(), setting.terminal),
      );
    });
}
