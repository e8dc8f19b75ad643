import { Command } from "commander";
import { TOOL } from "../version.js";
import { addCommonOptions, localised } from "./command.js";
import { addCrosscheck } from "./commands/crosscheck.js";
import { addDecide } from "./commands/decide.js";
import { addDiff } from "./commands/diff.js";
import { addEvaluate } from "./commands/evaluate.js";
import { addExplain } from "./commands/explain.js";
import { addExport } from "./commands/export.js";
import { addFeedback } from "./commands/feedback.js";
import { addHelp } from "./commands/help.js";
import { addInit } from "./commands/init.js";
import { addRules } from "./commands/rules.js";
import { addScheme } from "./commands/scheme.js";
import { addTemplate } from "./commands/template.js";
import { addValidate } from "./commands/validate.js";
import { addVerify } from "./commands/verify.js";
import { addWhatif } from "./commands/whatif.js";
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
  const setting = { program, terminal, finish };
  addInit(setting);
  addTemplate(setting);
  addEvaluate(setting);
  addValidate(setting);
  addCrosscheck(setting);
  addWhatif(setting);
  addDecide(setting);
  addExport(setting);
  addFeedback(setting);
  addVerify(setting);
  addDiff(setting);
  addExplain(setting);
  addScheme(setting);
  addRules(setting);
  addCommonOptions(program, words);
  addHelp(setting);
  return program;
}
