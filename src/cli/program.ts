import { Command } from "commander";
import { TOOL } from "../version.js";
import { commonOptions, localised } from "./command.js";
import { addCrosscheck } from "./commands/crosscheck.js";
import { addEvaluate } from "./commands/evaluate.js";
import { addExport } from "./commands/export.js";
import { addFeedback } from "./commands/feedback.js";
import { addHelp } from "./commands/help.js";
import { addScheme } from "./commands/scheme.js";
import { addValidate } from "./commands/validate.js";
import type { Terminal } from "./terminal.js";
import { wrapUnspaced } from "./wrap-unspaced.js";

/** The command line: names, options and help only; each command's work is loaded when it runs. */
export function buildProgram(terminal: Terminal, finish: (exitCode: number) => void): Command {
  const { words } = terminal;
  const program = localised(new Command("jiedui"), terminal)
    .description(words.program.description)
    .usage(words.program.usage)
    .version(TOOL.version, "-V, --version", words.options.version)
    .helpCommand(false)
    .addHelpText("after", `\n${wrapUnspaced(words.program.exitCodes, terminal.columns)}`);
  for (const option of commonOptions(words)) {
    program.addOption(option);
  }
  const setting = { program, terminal, finish };
  addEvaluate(setting);
  addValidate(setting);
  addCrosscheck(setting);
  addExport(setting);
  addFeedback(setting);
  addScheme(setting);
  addHelp(setting);
  return program;
}
