import type { Artefact } from "../../model/artefact.js";
import type { FormKind } from "../../model/batch.js";
import type { Unit } from "../../model/pairing.js";
import type { Scheme } from "../../model/scheme.js";
import { LONG_FORMS } from "./long-columns.js";
import { longCsv, longName, longWorkbook } from "./long-workbook.js";
import { planReturn } from "./plan-return.js";
import type { Prefill } from "./prefill.js";
import { returnCsv } from "./return-csv.js";
import { returnName, returnWorkbook } from "./return-workbook.js";

/** Which blank forms are wanted. */
export interface FormRequest {
  readonly scheme: Scheme;
  readonly year: number;
  readonly kinds: readonly FormKind[];
  /** Whose returns. */
  readonly units: readonly Unit[];
  readonly format: "xlsx" | "csv";
  readonly prefill: Prefill;
}

/** A form that can be made, and its file name. */
export interface BlankForm {
  readonly path: string;
  readonly make: () => Promise<Artefact>;
}

/** Blank forms: a return for each unit, and one of each other kind asked for. */
export function blankForms(request: FormRequest): readonly BlankForm[] {
  const { kinds, units } = request;
  const returns = kinds.includes("return") ? units.map((unit) => blankReturn(request, unit)) : [];
  const others = LONG_FORMS.filter((form) => kinds.includes(form.kind)).map((form): BlankForm => {
    const { scheme, year, format } = request;
    return {
      path: `${longName(form, year)}.${format}`,
      make: async () => (format === "csv" ? longCsv(year, form) : longWorkbook(scheme, year, form)),
    };
  });
  return [...returns, ...others];
}

function blankReturn({ scheme, year, format, prefill }: FormRequest, unit: Unit): BlankForm {
  const plan = planReturn(scheme, unit, year);
  return {
    path: `${returnName(plan)}.${format}`,
    make: async () => (format === "csv" ? returnCsv(plan, prefill) : returnWorkbook(plan, prefill)),
  };
}
