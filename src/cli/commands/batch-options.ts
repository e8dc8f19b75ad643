import { type Command, Option } from "commander";
import type { TerminalWords } from "../../wording/terminal/en.js";

/** An option that may be given more than once. */
function collect(value: string, earlier: readonly string[] | undefined): readonly string[] {
  return [...(earlier ?? []), value];
}

/** Adds them to a command. */
export function addBatchOptions(command: Command, words: TerminalWords): Command {
  return addReadingOptions(
    command.addOption(
      new Option("--fail-on <severity>", words.options.failOn).choices(["error", "warning", "never"]).default("error"),
    ),
    words,
  );
}

/** Adds those that say how a batch is read. */
export function addReadingOptions(command: Command, words: TerminalWords): Command {
  return command
    .option("--year <year>", words.options.year)
    .option("--encoding <name>", words.options.encoding)
    .option("--password-file <file>", words.options.passwordFile)
    .addOption(new Option("--limit <name=value>", words.options.limit).argParser(collect));
}
