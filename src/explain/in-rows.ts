import type { Bilingual } from "../model/bilingual.js";
import { targetWords } from "../wording/derivation/target-words.js";
import type { Subject } from "./subject.js";

/** The rows an indicator counts in, as part of a sentence. */
export function inRows(indicator: string, { scheme, unit }: Subject): Bilingual {
  const rows = scheme.rows.filter((row) =>
    row.entries[unit.side].some((entry) => entry.kind === "indicator" && entry.indicator === indicator),
  );
  const texts = rows.map(({ row, title }) => targetWords.inRow(row, title));
  return texts.length === 0
    ? targetWords.inNoRow
    : { zh: texts.map(({ zh }) => zh).join("、"), en: texts.map(({ en }) => en).join(", ") };
}
