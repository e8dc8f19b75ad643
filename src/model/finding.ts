import type { Bilingual } from "./bilingual.js";
import type { Place } from "./place.js";

export type Severity = "error" | "warning" | "info";

/** Values that a rule's sentence needs, as texts and plain numbers; the sentence itself is the rule's. */
export type FindingData = Readonly<Record<string, string | number | boolean | null>>;

/** Something to verify, correct or explain. */
export interface Finding {
  readonly id: string;
  readonly rule: string;
  readonly severity: Severity;
  /** Unit code; null when about a file or the batch. */
  readonly unit: string | null;
  readonly link: string | null;
  readonly item: string | null;
  readonly subject: string | null;
  readonly place: Place;
  readonly asRead: string | null;
  readonly message: Bilingual;
  readonly data: FindingData;
  /** Consequences of the same cause that are not listed one by one. */
  readonly suppressedCount: number;
  /** Set when a decision waives it: counted and listed as waived. */
  readonly waived: boolean;
}

/** What one rule did: passed + failed + undecided + errored = examined. */
export interface Tally {
  readonly rule: string;
  readonly examined: number;
  readonly passed: number;
  readonly failed: number;
  readonly undecided: number;
  readonly errored: number;
}
