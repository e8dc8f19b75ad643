import type { FormKind } from "../../src/model/batch.js";
import { LONG_FORMS } from "../../src/report/forms/long-columns.js";
import type { SampleFile } from "./sample-file.js";

/** How a long form is laid out, by its path: the program's own workbook, or a text table under a title. */
export function longShape(kind: FormKind, path: string, title: string | null): SampleFile["shape"] {
  if (path.endsWith(".csv")) {
    return { kind: "csv", encoding: "utf-8-bom", title, footer: null };
  }
  const form = LONG_FORMS.find((one) => one.kind === kind);
  if (form === undefined) {
    throw new Error(`${kind} has no long form`);
  }
  return { kind: "long-book", form };
}
