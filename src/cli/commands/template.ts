import { type Command, Option } from "commander";
import { addCommand, type CommandSetting } from "../command.js";
import { FORM_CHOICES, FORM_FORMATS, type TemplateOptions } from "../options.js";

/** `jiedui template [UNIT…] -o DIR --year Y`: blank forms. */
export function addTemplate(setting: CommandSetting): void {
  const { options, forms } = setting.terminal.words;
  const { template } = forms;
  addCommand(setting, "template", { ...template, group: forms.group })
    .argument("[unit...]", template.units)
    .requiredOption("-o, --output <dir>", options.output)
    .requiredOption("--year <year>", forms.year)
    .addOption(new Option("--format <format>", template.format).choices(FORM_FORMATS).default("xlsx"))
    .addOption(new Option("--form <form>", template.form).choices(FORM_CHOICES).default("return"))
    .option("--agreements <file>", template.agreements)
    .option("--previous <result>", template.previous)
    .option("--force", template.force)
    .action(async (units: string[], _own: unknown, command: Command) => {
      const { runTemplate } = await import("../runs/run-template.js");
      setting.finish(await runTemplate(units, command.optsWithGlobals<TemplateOptions>(), setting.terminal));
    });
}
