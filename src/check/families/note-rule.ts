import type { NoteKind, ReadNote } from "../../model/batch.js";
import type { Language } from "../../model/bilingual.js";
import type { FindingData } from "../../model/finding.js";
import { foldFailures } from "../examine.js";
import { type Failure, type ReturnsContext, type Rule, type RuleText, returnsRule } from "../rule.js";

export type NoteRuleText = Omit<RuleText<ReturnsContext, FindingData>, "id" | "check"> & { readonly id: NoteKind };

/** A rule that hands on what the reader noticed; notes about the same thing are one finding. */
export function noteRule(text: NoteRuleText): Rule<ReturnsContext> {
  return returnsRule({
    ...text,
    check: ({ batch }) => {
      const notes = batch.notes.filter((note) => note.kind === text.id);
      // The reader counts rows or cells; two notes can stand in one.
      const examined = Math.max(batch.examined[text.id] ?? 0, notes.length);
      return { examined, failed: notes.length, undecided: 0, errored: 0, failures: foldFailures(notes.map(failureOf)) };
    },
  });
}

function failureOf(note: ReadNote): Failure {
  const { unit, link, item, place, asRead, detail } = note;
  return { unit, link, item, subject: note.subject ?? place.file, place, asRead, data: detail };
}

const LABELS: Readonly<Record<Language, readonly (readonly [key: string, label: string])[]>> = {
  zh: [
    ["reason", "原因："],
    ["found", "实际："],
    ["expected", "应为："],
  ],
  en: [
    ["reason", "reason: "],
    ["found", "found: "],
    ["expected", "expected: "],
  ],
};

/** What the reader found and expected, as the end of a sentence; empty if it said nothing. */
export function foundAndExpected(data: FindingData, language: Language): string {
  const parts = LABELS[language]
    .filter(([key]) => data[key] !== undefined && data[key] !== null && data[key] !== "")
    .map(([key, label]) => `${label}${data[key]}`);
  const [comma, stop] = language === "zh" ? ["；", "。"] : ["; ", "."];
  return parts.length === 0 ? stop : `${comma}${parts.join(comma)}${stop}`;
}
