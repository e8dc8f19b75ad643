import { z } from "zod";
import { gradeSchema, letterSchema, numberSchema, sideSchema } from "./schema-parts.js";

/** What adopting one side's figure would change for a unit of the link. */
export const effectSchema = z.strictObject({
  side: sideSchema,
  unit: z.string(),
  rows: z.array(z.strictObject({ row: z.int(), from: letterSchema.nullable(), to: letterSchema.nullable() })),
  grade: z.strictObject({ from: gradeSchema.nullable(), to: gradeSchema.nullable() }),
  veto: z.boolean().describe("V1 by arithmetic comes or goes."),
  fine: z.strictObject({ from: numberSchema, to: numberSchema }),
});

export const influenceSchema = z
  .enum(["A", "B", "C", "D"])
  .describe("Of an open difference: A a grade or veto, B a row's letter, C the fine score by 0.10 or more, D less.");

/** How firm a unit's grade and place are. */
export const robustnessSchema = z.strictObject({
  data: z
    .strictObject({ grade: z.tuple([gradeSchema, gradeSchema]), rank: z.tuple([z.int(), z.int()]) })
    .describe("Open differences at their worst and best for the unit, rivals the opposite; places best first."),
  weight: z
    .tuple([z.int(), z.int()])
    .describe("Places under all weights within a quarter of their own, on letter points alone."),
  methods: z
    .strictObject({ unchanged: z.int(), of: z.int(), modalRank: z.int(), share: z.number() })
    .describe("Runs under other methods: in how many the grade is the same, the most frequent place and its share."),
  stepsDown: z.int().nullable().describe("Rows that must drop one letter, dearest first, to lose a grade."),
  stepsUp: z.int().nullable().describe("Rows that must rise one letter, dearest first, to gain a grade."),
});
