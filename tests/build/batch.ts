import type { Batch } from "../../src/model/batch.js";
import type { ReturnRow } from "../../src/model/filing.js";
import { filedReturn } from "./filed-return.js";

/** Rows of returns by unit code, in any order. */
export type Filings = Readonly<Record<string, readonly ReturnRow[]>>;

/** A batch of 2019 of these returns; everything else empty unless given. */
export function batchOf(filings: Filings, rest: Partial<Batch> = {}): Batch {
  return {
    year: 2019,
    settings: { deadline: null, feedbackDate: null, scheme: null },
    files: [],
    fileCounts: { found: 0, read: 0, refused: 0, skipped: 0 },
    completeness: [],
    returns: new Map(Object.entries(filings).map(([unit, rows]) => [unit, filedReturn(unit, rows)])),
    agreement: [],
    assessments: [],
    facts: [],
    decisions: [],
    finals: [],
    answers: [],
    lastYear: null,
    notes: [],
    examined: {},
    ...rest,
  };
}
