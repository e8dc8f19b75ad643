import type { Command } from "commander";
import { addCommand, type CommandSetting } from "../command.js";
import type { EvaluateOptions } from "../options.js";
import { addBatchOptions } from "./batch-options.js";

/** `jiedui crosscheck BATCH -o DIR`: the reconciliation of both sides only. */
export function addCrosscheck(setting: CommandSetting): void {
  const { words } = setting.terminal;
  const command = addCommand(setting, "crosscheck", { ...words.crosscheck, group: words.program.groups.batch });
  addBatchOptions(command, words)
    .argument("<batch>", words.evaluate.batch)
    .requiredOption("-o, --output <dir>", words.options.output)
    .option("--force", words.options.force)
    .action(async (batch: string, _own: unknown, command: Command) => {
      const { runCrosscheck } = await import("../runs/run-crosscheck.js");
      setting.finish(await runCrosscheck(batch, command.optsWithGlobals<EvaluateOptions>(), setting.terminal));
    });
}
