import type { NoteKind, ReadNote } from "../../model/batch.js";
import type { Bilingual, Language } from "../../model/bilingual.js";
import type { FindingData } from "../../model/finding.js";
import { foldFailures } from "../examine.js";
import { both, type Failure, type ReturnsContext, type Rule, type RuleText, returnsRule } from "../rule.js";

export type NoteRuleText = Omit<RuleText<ReturnsContext, FindingData>, "id" | "check"> & { readonly id: NoteKind };

/** A rule that hands on what the reader noticed; notes about the same thing are one finding. */
export function noteRule(text: NoteRuleText): Rule<ReturnsContext> {
  return returnsRule({
    ...text,
    check: ({ batch }) => {
      const notes = batch.notes.filter((note) => note.kind === text.id);
      const failed = sum(notes.map(countOf));
      // The reader counts rows or cells; two notes can stand in one.
      const examined = Math.max(batch.examined[text.id] ?? 0, failed);
      return { examined, failed, undecided: 0, errored: 0, failures: foldFailures(notes.map(failureOf)) };
    },
  });
}

function sum(counts: readonly number[]): number {
  return counts.reduce((total, count) => total + count, 0);
}

/** How often the reader came upon it. */
function countOf({ detail }: ReadNote): number {
  return Number(detail["count"] ?? 1);
}

function failureOf(note: ReadNote): Failure {
  const { unit, link, item, place, asRead, detail } = note;
  return {
    unit,
    link,
    item,
    subject: note.subject ?? place.file,
    place,
    asRead,
    data: detail,
    suppressedCount: countOf(note) - 1,
  };
}

const LABELS: Readonly<Record<string, Bilingual>> = {
  reason: both("原因：", "reason: "),
  found: both("实际：", "found: "),
  expected: both("应为：", "expected: "),
};

/** What the reader found and expected and how often, as the end of a sentence; English texts stand under `<key>En` where they differ. */
export function foundAndExpected(data: FindingData, language: Language): string {
  const parts = Object.entries(LABELS).flatMap(([key, label]) => {
    const words = (language === "en" ? data[`${key}En`] : undefined) ?? data[key] ?? "";
    return words === "" ? [] : [`${label[language]}${words}`];
  });
  const count = Number(data["count"] ?? 1);
  const times = language === "zh" ? `同样的情况共 ${count} 处` : `${count} times in all`;
  const all = count > 1 ? [...parts, times] : parts;
  return language === "zh" ? `${["", ...all].join("；")}。` : `${["", ...all].join("; ")}.`;
}
