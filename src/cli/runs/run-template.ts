import { join, resolve } from "node:path";
import type { Artefact } from "../../model/artefact.js";
import type { FormKind } from "../../model/batch.js";
import { linksInForce } from "../../model/lookups.js";
import type { Unit } from "../../model/pairing.js";
import type { Scheme } from "../../model/scheme.js";
import { schemeInYear } from "../../model/scheme-in-year.js";
import { findUnit, unitNames } from "../../read/names/unit-names.js";
import { type BlankForm, blankForms } from "../../report/forms/blank-forms.js";
import { formsError } from "../forms-error.js";
import { FORM_CHOICES, type TemplateOptions } from "../options.js";
import { startProgress } from "../show/progress.js";
import type { Terminal } from "../terminal.js";
import { usageErrorOf } from "../usage-error-of.js";
import { chosenScheme } from "./chosen-scheme.js";
import { formYear } from "./form-year.js";
import { loadPrefill } from "./load-prefill.js";
import { reportForms } from "./report-forms.js";
import { refuseExisting, writeNewFiles } from "./write-new-files.js";

/** Writes blank forms; returns the exit code. Throws UsageError rather than overwrite a form, unless forced. */
export async function runTemplate(
  names: readonly string[],
  options: TemplateOptions,
  terminal: Terminal,
): Promise<number> {
  const year = formYear(options.year);
  const scheme = schemeInYear(await chosenScheme(null, options, terminal), year);
  if (linksInForce(scheme, year).length === 0) {
    throw formsError((words) => words.noLinks(year));
  }
  const units = unitsNamed(scheme, names);
  const { prefill, findings } = await loadPrefill(scheme, year, options);
  const forms = blankForms({ scheme, year, kinds: kindsOf(options), units, format: options.format, prefill });
  await protectFiles(forms, options);
  const progress = await startProgress(terminal, options);
  try {
    const artefacts: Artefact[] = [];
    for (const [index, form] of forms.entries()) {
      progress.say(terminal.words.forms.template.making(index, forms.length));
      artefacts.push(await form.make());
    }
    const written = await writeNewFiles(options.output, artefacts);
    progress.stop();
    return reportForms({ year, written, findings, checked: options.agreements !== undefined }, options, terminal);
  } finally {
    progress.stop();
  }
}

function kindsOf({ form }: TemplateOptions): readonly FormKind[] {
  return form === "all" ? FORM_CHOICES.filter((choice) => choice !== "all") : [form];
}

/** The units named by code or name, each once; all of the scheme where none is named. */
function unitsNamed(scheme: Scheme, names: readonly string[]): readonly Unit[] {
  const known = unitNames(scheme);
  const units = names.map((name) => {
    const unit = findUnit(known, name);
    if (unit === null) {
      throw formsError((words) => words.unknownUnit(name));
    }
    return unit;
  });
  return names.length === 0 ? scheme.units : [...new Set(units)];
}

/** With --force too, a file that is read may not be written over. */
async function protectFiles(forms: readonly BlankForm[], options: TemplateOptions): Promise<void> {
  const { output, force, agreements, previous } = options;
  const paths = forms.map(({ path }) => path);
  for (const input of [agreements, previous]) {
    if (input !== undefined && paths.some((path) => resolve(join(output, path)) === resolve(input))) {
      throw usageErrorOf((words) => words.wouldReplaceInput(output, input));
    }
  }
  if (force !== true) {
    await refuseExisting(output, paths);
  }
}
