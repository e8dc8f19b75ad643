import type { Severity } from "../../src/model/finding.js";
import type { CaseClass } from "../../src/model/reconciliation.js";
import type { RawFile, SampleFile, SampleRow, SheetCell, TypedCell } from "./sample-file.js";

/** A row of a file of the batch; null where a finding is about a whole file or about no file. */
export interface RowAt {
  readonly file: string;
  readonly row: string | null;
  /** Header of the cell; 本年完成 if left out, or the first column where the form has none. */
  readonly column?: string;
  /** Line of a CSV file that is no row of the form, such as its header. */
  readonly line?: number;
  /** A cell of a workbook that belongs to no row. */
  readonly cell?: SheetCell;
}

/** What a planted problem does to the clean batch. */
export type Change =
  | { readonly kind: "set"; readonly at: RowAt; readonly column: string; readonly text: string }
  | { readonly kind: "add"; readonly at: RowAt; readonly added: SampleRow }
  | { readonly kind: "type"; readonly file: string; readonly typed: TypedCell }
  | { readonly kind: "column"; readonly file: string; readonly header: string }
  | { readonly kind: "file"; readonly added: SampleFile | RawFile; readonly what: string }
  | { readonly kind: "choose"; readonly unit: string; readonly file: string }
  | { readonly kind: "receive"; readonly file: string; readonly date: string };

/** A finding that a planted problem must cause. */
export interface Expected {
  readonly rule: string;
  readonly severity: Severity;
  /** Unit code. */
  readonly unit: string | null;
  readonly link: string | null;
  readonly item: string | null;
  readonly at: RowAt;
  /** Class of the reconciliation case, for differences. */
  readonly class: CaseClass | null;
  /** Not the slip itself, but what follows from it. */
  readonly consequence: boolean;
}

/** A case of the cross-check that another finding stands for. */
export interface FoldedCase {
  readonly link: string;
  readonly item: string;
  readonly class: CaseClass;
}

/** A mistake of the kinds that real returns hold, planted into the sample. */
export interface Problem {
  readonly id: string;
  /** One English sentence for samples/README.md. */
  readonly what: string;
  readonly changes: readonly Change[];
  readonly findings: readonly Expected[];
  /** Cases whose class follows without a finding of their own. */
  readonly cases?: readonly FoldedCase[];
}

type About = Partial<Pick<Expected, "unit" | "link" | "item">>;

/** A finding about the slip itself. */
export function causes(
  rule: string,
  severity: Severity,
  at: RowAt,
  about: About,
  kind: CaseClass | null = null,
): Expected {
  return { rule, severity, unit: null, link: null, item: null, ...about, at, class: kind, consequence: false };
}

/** A finding that legitimately follows from the slip. */
export function follows(rule: string, severity: Severity, at: RowAt, about: About): Expected {
  return { ...causes(rule, severity, at, about), consequence: true };
}

/** Types a text into a cell. */
export function typed(at: RowAt, column: string, text: string): Change {
  return { kind: "set", at, column, text };
}

/** Types into a cell of a workbook that belongs to no row. */
export function typedCell(file: string, at: SheetCell, value: string | number): Change {
  return { kind: "type", file, typed: { ...at, value } };
}

/** Types over a formula of a workbook. */
export function overTyped(file: string, at: SheetCell, value: number): Change {
  return { kind: "type", file, typed: { ...at, value, replacesFormula: true } };
}
