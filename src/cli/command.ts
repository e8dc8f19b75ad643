import { type Command, Help, Option } from "commander";
import type { TerminalWords } from "../wording/terminal/en.js";
import { displayWidth } from "./display-width.js";
import type { Terminal } from "./terminal.js";
import { wrapUnspaced } from "./wrap-unspaced.js";

/** What a command needs to be added: its parent, the terminal, and where to leave its exit code. */
export interface CommandSetting {
  readonly program: Command;
  readonly terminal: Terminal;
  readonly finish: (exitCode: number) => void;
}

/** A sub-command with examples and help in the terminal's language. */
export function addCommand(
  { program, terminal }: Pick<CommandSetting, "program" | "terminal">,
  name: string,
  texts: { readonly description: string; readonly group?: string; readonly examples: readonly string[] },
): Command {
  const { words } = terminal;
  const command = localised(program.command(name), terminal).description(texts.description);
  if (texts.group !== undefined) {
    command.helpGroup(texts.group);
  }
  const examples = texts.examples.map((example) => `  ${example}`).join("\n");
  return command.addHelpText("after", `\n${words.program.examples}\n${examples}`);
}

/** Adds the options that may stand before and after a command's name to it and all below; last, so that help lists them last. */
export function addCommonOptions(command: Command, words: TerminalWords): void {
  for (const option of commonOptions(words)) {
    command.addOption(command.parent === null ? option : option.helpGroup(words.program.titles.global));
  }
  for (const below of command.commands) {
    addCommonOptions(below, words);
  }
}

function commonOptions(words: TerminalWords): readonly Option[] {
  return [
    new Option("--lang <zh|en>", words.options.lang).choices(["zh", "en"]),
    new Option("--scheme <id|dir>", words.options.scheme),
    new Option("--json", words.options.json),
    new Option("-q, --quiet", words.options.quiet),
    new Option("--no-color", words.options.noColor),
  ];
}

/** Help of a command in the terminal's language; refusals are thrown. */
export function localised(command: Command, terminal: Terminal): Command {
  const { titles, placeholder } = terminal.words.program;
  const help = new Help();
  const translations: Readonly<Record<string, string>> = {
    "Usage:": titles.usage,
    "Options:": titles.options,
    "Commands:": titles.commands,
    "Arguments:": titles.arguments,
  };
  return command
    .helpOption("-h, --help", terminal.words.options.help)
    .exitOverride()
    .configureOutput({
      writeOut: terminal.out,
      writeErr: terminal.err,
      // Refusals are worded by commanderMessage.
      outputError: () => undefined,
      getOutHelpWidth: () => terminal.columns,
      getErrHelpWidth: () => terminal.columns,
    })
    .configureHelp({
      displayWidth,
      minWidthToWrap: 24,
      styleTitle: (title) => translations[title] ?? title,
      commandUsage: (shown) => help.commandUsage(shown).replaceAll("[options]", placeholder),
      subcommandTerm: (shown) => help.subcommandTerm(shown).replace("[options]", placeholder),
      optionDescription: (option) => optionDescription(option, terminal.words),
      // commander's own wrapping looks for spaces, which Chinese has none of.
      boxWrap: wrapUnspaced,
    });
}

/** commander adds choices and defaults in English only. */
function optionDescription(option: Option, words: TerminalWords): string {
  const preset = typeof option.defaultValue === "string" ? words.options.preset(option.defaultValue) : "";
  return `${option.description}${preset}`;
}
