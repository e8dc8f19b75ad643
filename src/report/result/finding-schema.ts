import { z } from "zod";
import { RETURN_FIGURES } from "../../model/filing.js";
import { answersSchema, decisionSchema, placeSchema } from "./schema-parts.js";

/** A finding, with its place, the decision that waives it and what was answered. */
export const findingSchema = z.strictObject({
  id: z.string().describe("Stable across runs: of rule, unit, link, item, subject and year."),
  rule: z.string(),
  severity: z.enum(["error", "warning", "info"]),
  unit: z.string().nullable(),
  link: z.string().nullable(),
  item: z.string().nullable(),
  subject: z.string().nullable(),
  place: placeSchema,
  asRead: z.string().nullable(),
  message: z.string(),
  messageEn: z.string(),
  remedy: z.string(),
  data: z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()])),
  suppressedCount: z.int().describe("Consequences of the same cause that are not listed one by one."),
  answers: answersSchema,
  waived: z.boolean().describe("A decision or a fact waives it; it stays counted and listed."),
  decision: decisionSchema.optional().describe("The decision that waives it."),
});

/** What a rule looked at, and what came of it. */
export const tallySchema = z.strictObject({
  rule: z.string(),
  title: z.string(),
  severity: z.enum(["error", "warning", "info"]),
  basis: z.string(),
  pass: z.enum(["returns", "entries", "grades"]).describe("Before reconciling, after it, or last."),
  examined: z.int(),
  passed: z.int(),
  failed: z.int(),
  undecided: z.int(),
  errored: z.int(),
  asks: z
    .strictObject({ columns: z.array(z.enum(RETURN_FIGURES)).optional(), whole: z.literal(true).optional() })
    .optional()
    .describe("What its findings ask to look at again: columns, or all figures of the link or return."),
});
