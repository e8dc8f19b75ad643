import type { Command } from "commander";
import { addCommand, type CommandSetting } from "../command.js";
import type { EvaluateOptions } from "../options.js";
import { addBatchOptions } from "./batch-options.js";

/** `jiedui evaluate BATCH -o DIR`: the main job. */
export function addEvaluate(setting: CommandSetting): void {
  const { words } = setting.terminal;
  const command = addCommand(setting, "evaluate", { ...words.evaluate, group: words.program.groups.batch });
  addBatchOptions(command, words)
    .argument("<batch>", words.evaluate.batch)
    .requiredOption("-o, --output <dir>", words.options.output)
    .option("--force", words.options.force)
    .action(async (batch: string, _own: unknown, command: Command) => {
      const { runEvaluate } = await import("../runs/run-evaluate.js");
      setting.finish(await runEvaluate(batch, command.optsWithGlobals<EvaluateOptions>(), setting.terminal));
    });
}
