import type { z } from "zod";
import type { Located } from "./fault.js";
import type { Entries, Fields } from "./parse-topic.js";
import type { derived, item, measureUnit, relation, tolerance } from "./schemas/figures.js";
import type { ceilings, factKind, grading, matching } from "./schemas/grading.js";
import type { headers } from "./schemas/headers.js";
import type { indicator } from "./schemas/indicators.js";
import type { assumption, group, link, schemeHead, unit } from "./schemas/parties.js";
import type { plausibility } from "./schemas/plausibility.js";
import type { assessmentRow, rubricRow } from "./schemas/rubric.js";

type List<Schema extends z.ZodType> = Entries<z.output<Schema>>;
type Whole<Schema extends z.ZodType> = Fields<z.output<Schema>> | null;

/** The object of a scheme file without a mistake. */
export type FileOf<Name extends "head" | "grading" | "matching" | "ceilings" | "plausibility" | "headers"> =
  NonNullable<NonNullable<ParsedScheme[Name]>["value"]>;

/** All scheme files after their own schemas, before the cross-checks; null or incomplete where a file has mistakes. */
export interface ParsedScheme {
  readonly head: Whole<typeof schemeHead>;
  readonly groups: List<typeof group>;
  readonly units: List<typeof unit>;
  readonly links: List<typeof link>;
  readonly measureUnits: List<typeof measureUnit>;
  readonly items: List<typeof item>;
  readonly relations: List<typeof relation>;
  readonly derived: List<typeof derived>;
  readonly tolerances: List<typeof tolerance>;
  readonly eastIndicators: List<typeof indicator>;
  readonly westIndicators: List<typeof indicator>;
  readonly assessmentRows: List<typeof assessmentRow>;
  readonly rows: List<typeof rubricRow>;
  readonly grading: Whole<typeof grading>;
  readonly matching: Whole<typeof matching>;
  readonly facts: List<typeof factKind>;
  readonly ceilings: Whole<typeof ceilings>;
  readonly plausibility: Whole<typeof plausibility>;
  readonly headers: Whole<typeof headers>;
  readonly assumptions: List<typeof assumption>;
  /** The basis at the top of a file, for entries without one of their own; weights and evidence have theirs only there. */
  readonly bases: Readonly<
    Record<"links" | "measureUnits" | "relations" | "tolerances" | "weights" | "evidence", string>
  >;
  /** Every basis, clause, weightBasis and evidenceBasis of all files. */
  readonly citations: readonly Located<string>[];
}
