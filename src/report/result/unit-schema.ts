import { z } from "zod";
import { gradeSchema, letterSchema, numberSchema, placeSchema } from "./schema-parts.js";
import { robustnessSchema } from "./sensitivity-schema.js";

const measureSchema = z.strictObject({
  measure: z.string(),
  benchmark: z.enum(["target", "norm", "previous", "goal"]),
  basis: z.string(),
  actual: numberSchema.describe("Sum over the links, or a ratio."),
  base: numberSchema.describe("Sum of targets, norms or last year's figures, or a ratio."),
  completion: z.number().describe("4 decimals, surplus capped."),
  score: z.number().describe("2 decimals."),
  selfDeclared: z.boolean(),
  parts: z.array(
    z.strictObject({ link: z.string().nullable(), actual: z.number(), base: z.number(), counted: numberSchema }),
  ),
  ratio: z
    .strictObject({
      numerator: z.number(),
      denominator: z.number(),
      previousNumerator: numberSchema,
      previousDenominator: numberSchema,
      previousParts: z
        .array(z.strictObject({ link: z.string().nullable(), actual: z.number(), base: z.number() }))
        .describe("Last year's, over its own links; empty against a goal."),
    })
    .nullable(),
});

const indicatorSchema = z.strictObject({
  indicator: z.string(),
  score: numberSchema,
  measures: z.array(measureSchema),
  gaps: z.array(z.strictObject({ measure: z.string(), tried: z.array(z.string()) })),
});

const usedLetterSchema = z.strictObject({
  team: z.string(),
  result: z.string(),
  reason: z.string(),
  refusal: z.string().nullable(),
  place: placeSchema,
});

const rowSchema = z.strictObject({
  row: z.int(),
  evidence: numberSchema,
  suggested: letterSchema.nullable(),
  assessors: letterSchema.nullable(),
  letter: letterSchema.nullable(),
  provisional: z.boolean(),
  points: numberSchema,
  fine: numberSchema,
  /** Letter of the evidence before the floor, lines that hold it down, letters filed, spread in steps. */
  banded: letterSchema.nullable(),
  floor: z.array(
    z.strictObject({ link: z.string().nullable(), item: z.string(), adopted: z.number(), target: z.number() }),
  ),
  letters: z.array(usedLetterSchema),
  spread: z.int().nullable(),
  reasoned: z.boolean(),
  entries: z.array(z.strictObject({ entry: z.string(), share: z.string(), score: numberSchema })),
});

const lineSchema = z.strictObject({
  link: z.string().nullable(),
  item: z.string().nullable(),
  target: numberSchema,
  adopted: numberSchema,
  low: numberSchema,
  high: numberSchema,
  completion: numberSchema,
  binding: z.boolean(),
  answersHere: z.boolean(),
  status: z.enum(["met", "missed", "disputed", "unreported", "no-target"]),
  waived: z.boolean(),
});

/** A unit, from its indicators to its grade and place. */
export const unitSchema = z.strictObject({
  unit: z.string(),
  group: z.string(),
  indicators: z.array(indicatorSchema),
  completion: z
    .strictObject({ mean: z.number(), score: z.number(), lines: z.int() })
    .nullable()
    .describe("Mean completion of the binding agreement lines the unit answers for."),
  lines: z.array(lineSchema),
  rows: z.array(rowSchema),
  composite: numberSchema.describe("G 综合得分"),
  innovation: z.number().describe("Bonus, 0 to 3"),
  innovationEntries: z.array(usedLetterSchema),
  total: numberSchema.describe("G* 综合得分（含创新）"),
  fine: numberSchema.describe("S 细分得分"),
  grade: z.strictObject({
    computed: gradeSchema.nullable(),
    afterCap: gradeSchema.nullable(),
    suggested: gradeSchema.nullable(),
    low: gradeSchema,
    high: gradeSchema,
    withoutInnovation: gradeSchema.nullable(),
    agreementUnchecked: z.boolean(),
    facts: z.array(z.strictObject({ fact: z.string(), status: z.string(), clause: z.string() })),
    final: z.strictObject({ grade: gradeSchema, document: z.string(), date: z.string().nullable() }).optional(),
  }),
  rank: z
    .strictObject({ place: z.int().nullable(), tied: z.boolean() })
    .describe("Place in the unit's group; null: undecided."),
  robustness: robustnessSchema.optional(),
  talk: z.array(z.enum(["grade", "fact", "problems"])).describe("Why the unit is on the 约谈 list (五，第二段)."),
});
