import { z } from "zod";
import { DECISION_CHOICES } from "../../model/filing.js";

/** A side of a link. */
export const sideSchema = z.enum(["east", "west"]);
/** A letter of a row. */
export const letterSchema = z.enum(["优", "良", "中", "差"]);
/** A grade. */
export const gradeSchema = z.enum(["好", "较好", "一般", "较差"]);
/** A number, or null where there is none. */
export const numberSchema = z.number().nullable();

/** Where something stands. */
export const placeSchema = z.strictObject({
  file: z.string(),
  sheet: z.string().optional(),
  cell: z.string().optional(),
  row: z.int().optional(),
  column: z.string().optional(),
});

/** A figure as filed. */
export const figureSchema = z.strictObject({
  state: z.enum(["given", "blank", "not-applicable", "unreadable", "in-error"]),
  fault: z.string().nullable(),
  asRead: z.string(),
  value: numberSchema,
  place: placeSchema,
});

/** A decision as filed. */
export const decisionSchema = z.strictObject({
  choice: z.enum(DECISION_CHOICES).nullable(),
  value: numberSchema,
  reason: z.string(),
  document: z.string(),
  decidedBy: z.string(),
  date: z.string().nullable(),
  validUntil: z.string().nullable(),
  place: placeSchema,
});

/** What a province answered to a point of its feedback. */
export const answerSchema = z.strictObject({
  unit: z.string().describe("The province that explains."),
  text: z.string().describe("说明, as typed; it never changes a number."),
  measure: z.string().describe("整改措施"),
  responsible: z.string().describe("责任单位"),
  deadline: z.string().describe("完成时限, as typed."),
  place: placeSchema,
});

/** All answers to a finding or case; left out where there is none. */
export const answersSchema = z
  .array(answerSchema)
  .optional()
  .describe("What provinces explained in returned feedback; left out where there is nothing.");
