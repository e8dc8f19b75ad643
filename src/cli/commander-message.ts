import type { CommanderError } from "commander";
import type { TerminalWords } from "../wording/terminal/en.js";

/** One line, in the terminal's language, for what commander could not parse; null where the help itself was the answer. */
export function commanderMessage(error: CommanderError, words: TerminalWords): string | null {
  const what = /'([^']*)'/.exec(error.message)?.[1] ?? "";
  switch (error.code) {
    case "commander.help":
      return null;
    case "commander.unknownCommand":
      return words.errors.unknownCommand(what, meant(error.message));
    case "commander.unknownOption":
      return words.errors.unknownOption(what, meant(error.message));
    case "commander.missingArgument":
      return words.errors.missingArgument(what);
    case "commander.missingMandatoryOptionValue":
      return words.errors.missingOption(what);
    case "commander.optionMissingArgument":
      return words.errors.missingValue(what);
    case "commander.excessArguments":
      return words.errors.excessArguments;
    case "commander.invalidArgument":
      return invalidChoice(error.message, words);
    default:
      return words.errors.other(error.message.replace(/^error: /, ""));
  }
}

/** "(Did you mean x?)" or "(Did you mean one of x, y?)", on a line of its own. */
function meant(message: string): string | null {
  return /\(Did you mean (?:one of )?(.*)\?\)/.exec(message)?.[1] ?? null;
}

/** "option '--x <y>' argument 'z' is invalid. Allowed choices are a, b." */
function invalidChoice(message: string, words: TerminalWords): string {
  const [, option = "", value = "", choices = ""] =
    /option '([^' ]*)[^']*' argument '([^']*)' is invalid. Allowed choices are (.*)\./.exec(message) ?? [];
  return option === ""
    ? words.errors.other(message.replace(/^error: /, ""))
    : words.errors.invalidChoice(`${option} ${value}`, choices);
}
