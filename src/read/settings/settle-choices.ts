import type { ReadContext } from "../context.js";
import type { FormSheet } from "../form/form-sheet.js";
import { findUnit } from "../names/unit-names.js";
import { type BatchFile, SETTINGS_FILE } from "./read-settings.js";

/** Resolves the choices of batch.yaml; units that do not exist and files that are not there are noted. */
export function settleChoices(
  context: ReadContext,
  settings: BatchFile,
  files: { readonly sheets: readonly FormSheet[]; readonly refused: ReadonlySet<string> },
): ReadonlyMap<string, string> {
  const choices = new Map<string, string>();
  const known = new Set([...files.sheets.map((sheet) => sheet.path), ...files.refused]);
  for (const [name, path] of Object.entries(settings.choices)) {
    context.notes.examine("choice-not-found");
    const unit = findUnit(context.units, name);
    const holds = unit !== null && (files.refused.has(path) || holdsUnit(context, files.sheets, path, unit.code));
    if (holds) {
      choices.set(unit.code, path);
      continue;
    }
    const expected =
      unit === null
        ? { zh: `choices 中的“${name}”不是评价对象`, en: `"${name}" in choices is no evaluated unit` }
        : { zh: `${unit.name}的填报表`, en: `a return of ${unit.name}` };
    context.notes.add("choice-not-found", {
      unit: unit?.code ?? null,
      place: { file: SETTINGS_FILE },
      subject: `choices.${name}`,
      asRead: path,
      code: unit === null ? "unit" : known.has(path) ? "other-form" : "file",
      expected,
    });
  }
  for (const path of Object.keys(settings.received)) {
    context.notes.examine("choice-not-found");
    if (!known.has(path)) {
      context.notes.add("choice-not-found", {
        place: { file: SETTINGS_FILE },
        subject: `received.${path}`,
        asRead: path,
        code: "received",
        reason: { zh: "received 中的文件", en: "a file in received" },
      });
    }
  }
  return choices;
}

function holdsUnit(context: ReadContext, sheets: readonly FormSheet[], path: string, code: string): boolean {
  const sheet = sheets.find((candidate) => candidate.path === path && candidate.kind === "return");
  return sheet?.rows.some((row) => findUnit(context.units, row.folded("填报单位"))?.code === code) ?? false;
}
