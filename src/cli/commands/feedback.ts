import type { Command } from "commander";
import { addCommand, type CommandSetting } from "../command.js";
import type { FeedbackOptions } from "../options.js";

/** `jiedui feedback RESULT [PROVINCE…] -o DIR`: the feedback sheets again. */
export function addFeedback(setting: CommandSetting): void {
  const { words } = setting.terminal;
  addCommand(setting, "feedback", { ...words.feedback, group: words.program.groups.result })
    .argument("<result>", words.export.result)
    .argument("[province...]", words.feedback.provinces)
    .requiredOption("-o, --output <dir>", words.options.output)
    .option("--force", words.options.force)
    .action(async (result: string, provinces: string[], _own: unknown, command: Command) => {
      const { runFeedback } = await import("../runs/run-feedback.js");
      setting.finish(
        await runFeedback(result, provinces, command.optsWithGlobals<FeedbackOptions>(), setting.terminal),
      );
    });
}
