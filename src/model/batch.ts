import type { AnswerRow } from "./answer.js";
import type { Exact } from "./exact.js";
import type { AgreementRow, AssessmentRow, DecisionRow, FactRow, FiledReturn, FinalRow } from "./filing.js";
import type { Place } from "./place.js";

export type FormKind = "return" | "agreement" | "assessment" | "facts" | "decisions" | "final";

/** What is read: the forms there are blanks of, and feedback that comes back with explanations. */
export type FiledKind = FormKind | "explanations";

/** A file of the batch that was opened and recognised. */
export interface InputFile {
  readonly path: string;
  readonly sha256: string;
  readonly form: FiledKind | "settings" | "last-year";
  /** Units whose returns or explanations stand in it; empty for other forms. */
  readonly units: readonly string[];
  readonly encoding: string | null;
  /** Date it was received, from batch.yaml; never the disk's. */
  readonly received: string | null;
}

/** What the reader noticed, one kind per rule of the first pass; a rule turns each into a finding. */
export type NoteKind =
  | "file-unreadable"
  | "file-skipped"
  /** A file that is something else than its name says; it was read all the same. */
  | "extension-differs"
  | "cell-unreadable"
  | "form-unrecognised"
  /** A recognised form without a data row. */
  | "form-empty"
  | "header-unknown"
  | "header-missing"
  | "unit-unknown"
  /** A sheet, part or row that was placed by likeness or position, not by a code or name. */
  | "matched-by-likeness"
  /** A row of a table that holds no item: a sum over items or links, a heading. */
  | "row-not-read"
  /** All figures of a part stand under another column's header. */
  | "figures-shifted"
  /** A return every pairing of which is another unit's. */
  | "form-of-another-unit"
  /** Several files that are one return. */
  | "return-in-parts"
  | "year-unknown"
  | "year-differs"
  | "link-unknown"
  | "item-unknown"
  | "link-foreign"
  | "item-foreign"
  | "row-repeated"
  | "row-conflicting"
  | "row-incomplete"
  | "choice-unreadable"
  /** A decision whose case id is that of another link or item than its row names. */
  | "case-contradicted"
  | "date-unreadable"
  | "measure-converted"
  /** A filled row of a returned feedback whose point or province cannot be told. */
  | "explanation-unplaced"
  | "choice-not-found"
  /** A form made for another scheme or version of it. */
  | "scheme-version-differs"
  /** A locked cell of the form no longer says what the blank form said; `found` and `expected` in the detail. */
  | "locked-text-changed"
  /** A formula of the form was replaced by a constant. */
  | "formula-overwritten";

export interface ReadNote {
  readonly kind: NoteKind;
  readonly place: Place;
  readonly unit: string | null;
  readonly link: string | null;
  readonly item: string | null;
  /** What tells two notes of one kind apart: header text, file name, typed name. */
  readonly subject: string | null;
  readonly asRead: string | null;
  /** What was expected, what was found, counts: texts for the message. */
  readonly detail: Readonly<Record<string, string | number>>;
}

export type ReturnStatus = "received" | "missing" | "duplicate" | "unreadable";

export interface Completeness {
  readonly unit: string;
  readonly status: ReturnStatus;
  readonly files: readonly string[];
  /** Those of the files that a later return replaces. */
  readonly replaced?: readonly string[];
  /** Why the later of several returns could not be told, where it was asked for. */
  readonly undecided?: "date-missing" | "dates-equal";
}

/** Last year's adopted values, from its result.json; by `rowKey(link, item)`. */
export interface LastYear {
  readonly file: string;
  readonly year: number;
  readonly adopted: ReadonlyMap<string, Exact>;
}

/** Settings of batch.yaml. Dates are ISO. */
export interface BatchSettings {
  readonly deadline: string | null;
  readonly feedbackDate: string | null;
  readonly scheme: string | null;
}

/**
 * What became of every file that was found: `found` = `read` + `refused` + `skipped`. Settings and last year's result are
 * not among them. `refused`: opened and not used, each with a finding; `skipped`: not a form, each listed.
 */
export interface FileCounts {
  readonly found: number;
  readonly read: number;
  readonly refused: number;
  readonly skipped: number;
}

/** A whole batch as filed: nothing judged yet. */
export interface Batch {
  readonly year: number;
  readonly settings: BatchSettings;
  readonly files: readonly InputFile[];
  readonly fileCounts: FileCounts;
  readonly completeness: readonly Completeness[];
  /** The usable returns, at most one a unit, by unit code. */
  readonly returns: ReadonlyMap<string, FiledReturn>;
  readonly agreement: readonly AgreementRow[];
  readonly assessments: readonly AssessmentRow[];
  readonly facts: readonly FactRow[];
  readonly decisions: readonly DecisionRow[];
  readonly finals: readonly FinalRow[];
  /** From returned feedback, in reading order. */
  readonly answers: readonly AnswerRow[];
  readonly lastYear: LastYear | null;
  readonly notes: readonly ReadNote[];
  /** Rows and cells looked at, by note kind, for the tallies. */
  readonly examined: Readonly<Partial<Record<NoteKind, number>>>;
}
