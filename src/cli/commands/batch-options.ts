import { type Command, Option } from "commander";
import type { TerminalWords } from "../../wording/terminal/en.js";

/** Adds them to a command. */
export function addBatchOptions(command: Command, words: TerminalWords): Command {
  return command
    .addOption(
      new Option("--fail-on <severity>", words.options.failOn).choices(["error", "warning", "never"]).default("error"),
    )
    .option("--year <year>", words.options.year)
    .option("--encoding <name>", words.options.encoding);
}
