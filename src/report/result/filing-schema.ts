import { z } from "zod";
import { numberSchema, placeSchema, sideSchema } from "./schema-parts.js";

/** A merged agreement line. */
export const agreementLineSchema = z.strictObject({
  link: z.string().nullable(),
  unit: z.string().nullable(),
  item: z.string().nullable(),
  target: numberSchema,
  targetAsRead: z.string(),
  binding: z.boolean(),
  answers: z.array(sideSchema),
  fault: z.string().nullable(),
  places: z.array(placeSchema),
  remarks: z.array(z.string()),
});

/** A row of the facts form, and what became of it. */
export const factSchema = z.strictObject({
  unit: z.string(),
  link: z.string().nullable(),
  item: z.string().nullable(),
  fact: z.string(),
  status: z.enum(["线索", "存疑", "待核", "属实", "排除"]),
  elements: z.array(z.string()),
  missing: z.array(z.string()),
  refusal: z.string().nullable(),
  document: z.string(),
  date: z.string().nullable(),
  area: z.string(),
  description: z.string(),
  requirement: z.string(),
  place: placeSchema,
});

/** A usable return: who filled it, and its expected figures by state. */
export const filedReturnSchema = z.strictObject({
  unit: z.string(),
  file: z.string(),
  filler: z.string().nullable(),
  reviewer: z.string().nullable(),
  date: z.string().nullable(),
  cutoff: z.string().nullable(),
  estimated: z.boolean().nullable(),
  narratives: z.record(z.string(), z.string()),
  /** Counts of the unit's expected figures by state; together they are `expected`. */
  expected: z.int(),
  given: z.int(),
  blank: z.int(),
  notApplicable: z.int(),
  unreadable: z.int(),
});

/** A counterpart's opinion that a return carries (四（一）). */
export const opinionSchema = z.strictObject({
  unit: z.string(),
  link: z.string(),
  answer: z.enum(["同意", "有异议", "未答复"]).nullable(),
  asRead: z.string(),
  text: z.string(),
  date: z.string().nullable(),
  number: z.string().nullable(),
  place: placeSchema,
});
