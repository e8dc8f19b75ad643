import { longShape } from "../../scripts/sample/long-shape.js";
import type { SampleFile } from "../../scripts/sample/sample-file.js";
import { YEAR } from "../../scripts/sample/sample-year.js";
import type { FormKind } from "../../src/model/batch.js";
import { FORM_HEADERS } from "../../src/model/form-layout.js";
import { LONG_FORMS } from "../../src/report/forms/long-columns.js";
import { planReturn } from "../../src/report/forms/plan-return.js";
import { scheme } from "../build/scheme.js";

/** The same rows in the other layout: as a text table, or as the program's own workbook filled in. */
export function laidOut(file: SampleFile, layout: "csv" | "xlsx"): SampleFile {
  const path = file.path.replace(/\.[a-z]+$/u, `.${layout}`);
  const kind = kindOf(file);
  if (layout === "csv") {
    return { ...file, path, shape: { kind: "csv", encoding: "utf-8", title: null, footer: null } };
  }
  const unit = scheme.units.find(({ fullName }) => path.endsWith(`/${fullName}.xlsx`));
  if (kind !== "return") {
    return { ...file, path, shape: longShape(kind, path, null) };
  }
  if (unit === undefined) {
    throw new Error(`${path} is no unit's return`);
  }
  return { ...file, path, shape: { kind: "return-book", plan: planReturn(scheme, unit, YEAR), typed: [] } };
}

function kindOf({ header }: SampleFile): FormKind {
  const isSame = (one: readonly string[]): boolean => one.join() === header.join();
  return LONG_FORMS.find(({ kind }) => isSame(FORM_HEADERS[kind]))?.kind ?? "return";
}
