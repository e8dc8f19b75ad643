import type { Bilingual } from "../model/bilingual.js";
import type { RowEntry } from "../model/scheme.js";
import { targetWords } from "../wording/derivation/target-words.js";
import type { Subject } from "./subject.js";

/** The rows an indicator counts in, as part of a sentence. */
export function inRows(indicator: string, subject: Subject): Bilingual {
  return rowsWith((entry) => entry.kind === "indicator" && entry.indicator === indicator, subject);
}

/** The rows the completion of agreements counts in, as part of a sentence. */
export function completionRows(subject: Subject): Bilingual {
  return rowsWith((entry) => entry.kind === "completion", subject);
}

function rowsWith(isMeant: (entry: RowEntry) => boolean, { scheme, unit }: Subject): Bilingual {
  const rows = scheme.rows.filter((row) => row.entries[unit.side].some(isMeant));
  const texts = rows.map(({ row, title }) => targetWords.inRow(row, title));
  return texts.length === 0
    ? targetWords.inNoRow
    : { zh: texts.map(({ zh }) => zh).join("、"), en: texts.map(({ en }) => en).join(", ") };
}
