import { type Fault, within } from "../fault.js";
import type { ParsedScheme } from "../parsed-scheme.js";
import { repeatedNames } from "./references.js";

/** Headers: no spelling stands for two headers. */
export function headerFaults({ headers }: ParsedScheme): readonly Fault[] {
  if (headers?.fields.headers === undefined) {
    return [];
  }
  const all = Object.entries(headers.fields.headers);
  const at = (...path: (string | number)[]) => within(headers.place, "headers", ...path);
  return repeatedNames({ zh: "表头", en: "header" }, [
    ...all.map(([name]) => ({ name, place: at(name) })),
    ...all.flatMap(([header, spellings]) => spellings.map((name, index) => ({ name, place: at(header, index) }))),
  ]);
}
