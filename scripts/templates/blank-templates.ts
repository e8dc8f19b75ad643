import type { Artefact } from "../../src/model/artefact.js";
import type { FormKind } from "../../src/model/batch.js";
import { unitOf } from "../../src/model/lookups.js";
import { blankForms } from "../../src/report/forms/blank-forms.js";
import { NO_PREFILL } from "../../src/report/forms/prefill.js";
import { loadNamedScheme } from "../../src/scheme/load-scheme.js";

/** The return with most links shows everything a return can hold. */
const SHOWN_UNIT = "520000";
const YEAR = 2019;
const KINDS: readonly FormKind[] = ["return", "agreement", "assessment", "facts", "decisions", "final"];

/** One blank of each form as workbook and as CSV, as `templates/` holds them. */
export async function blankTemplates(): Promise<readonly Artefact[]> {
  const scheme = await loadNamedScheme("gkf-2019-13");
  const units = [unitOf(scheme, SHOWN_UNIT)];
  const request = { scheme, year: YEAR, kinds: KINDS, units, prefill: NO_PREFILL };
  const forms = (["xlsx", "csv"] as const).flatMap((format) => blankForms({ ...request, format }));
  return Promise.all(forms.map((form) => form.make()));
}
