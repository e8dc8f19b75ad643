import { z } from "zod";
import { DECISION_REFUSALS } from "../../model/decision-outcome.js";
import { agreementLineSchema, factSchema, filedReturnSchema, opinionSchema } from "./filing-schema.js";
import { findingSchema, tallySchema } from "./finding-schema.js";
import { entrySchema, patternSchema, unitFigureSchema } from "./reconciliation-schema.js";
import { answerSchema, decisionSchema, gradeSchema, numberSchema, placeSchema } from "./schema-parts.js";
import { unitSchema } from "./unit-schema.js";

/**
 * `result.json`, version 1. Units are codes, links L01…, items ids, money 万元.
 * Figures have at most 4 decimals, completions 4, scores 2, srd and asymmetry 6; missing is null.
 * Every document is a rendering of this object and the scheme, so it holds all they print.
 */
export const resultSchema = z.strictObject({
  schema: z.literal("jiedui/result@1"),
  year: z.int(),
  tool: z.strictObject({ name: z.string(), version: z.string() }),
  scheme: z.strictObject({ id: z.string(), version: z.string(), sha256: z.string() }),
  fingerprint: z.string().describe("SHA-256 of program, scheme, settings and inputs, decisions among them."),
  settings: z.strictObject({ deadline: z.string().nullable(), feedbackDate: z.string().nullable() }),
  inputs: z.array(
    z.strictObject({
      path: z.string(),
      sha256: z.string(),
      form: z.string(),
      unit: z.string().optional(),
      /** Where one file holds the returns of several units. */
      units: z.array(z.string()).optional(),
      encoding: z.string().optional(),
      received: z.string().optional(),
    }),
  ),
  files: z
    .strictObject({ found: z.int(), read: z.int(), refused: z.int(), skipped: z.int() })
    .describe("found = read + refused + skipped; settings and last year's result are not among them."),
  completeness: z.array(
    z.strictObject({
      unit: z.string(),
      status: z.enum(["received", "missing", "duplicate", "unreadable"]),
      files: z.array(z.string()),
    }),
  ),
  returns: z.array(filedReturnSchema),
  findings: z.array(findingSchema),
  tallies: z.array(tallySchema),
  reconciliation: z.array(entrySchema),
  patterns: z.array(patternSchema).describe("Cases that one slip would explain together."),
  unitFigures: z.array(unitFigureSchema),
  units: z.array(unitSchema),
  agreement: z.array(agreementLineSchema),
  facts: z.array(factSchema),
  opinions: z.array(opinionSchema),
  /** Assessing teams' 主要成效 and 发现问题. */
  teamReports: z.array(z.strictObject({ unit: z.string(), team: z.string(), text: z.string(), place: placeSchema })),
  decisions: z.array(
    z.strictObject({
      caseId: z.string(),
      unit: z.string().nullable(),
      link: z.string().nullable(),
      item: z.string().nullable(),
      ...decisionSchema.shape,
      refusal: z.enum(DECISION_REFUSALS).nullable().describe("Why it is not applied; null: it is."),
    }),
  ),
  finals: z.array(
    z.strictObject({
      unit: z.string(),
      grade: gradeSchema,
      document: z.string(),
      date: z.string().nullable(),
      place: placeSchema,
    }),
  ),
  answers: z
    .array(
      z.strictObject({
        id: z.string().describe("编号 of the row."),
        about: z.enum(["finding", "case", "line", "fact"]).nullable().describe("null: nothing of this result."),
        standing: z
          .enum(["current", "replaced", "repeated", "closed", "foreign"])
          .describe("replaced: by one typed into a later feedback; foreign: the point is another province's."),
        link: z.string().nullable(),
        item: z.string().nullable(),
        ids: z.array(z.string()).describe("Every id that the point goes by."),
        ...answerSchema.shape,
      }),
    )
    .optional()
    .describe("Every explanation of the returned feedback, in reading order."),
  tieOut: z.array(
    z.strictObject({
      item: z.string(),
      eastTotal: z.number(),
      westTotal: z.number(),
      differences: z.number(),
      eastOnly: z.number(),
      westOnly: z.number(),
      residue: z.number(),
    }),
  ),
  totals: z
    .array(z.strictObject({ item: z.string(), adopted: z.number(), links: z.int() }))
    .describe("Adopted values of each link item, added over the links that have one."),
  asymmetry: z.array(
    z.strictObject({
      reporter: z.string(),
      item: z.string(),
      entries: z.int(),
      index: numberSchema,
      bias: numberSchema,
      matchRate: numberSchema,
    }),
  ),
  assumptions: z.array(z.strictObject({ id: z.string(), text: z.string(), value: z.string() })),
});

/** A parsed result.json. */
export type Result = z.infer<typeof resultSchema>;
export type ResultUnit = Result["units"][number];
export type ResultEntry = Result["reconciliation"][number];
export type ResultFinding = Result["findings"][number];
export type ResultAnswer = z.infer<typeof answerSchema>;
export type ResultPlace = z.infer<typeof placeSchema>;
