import { z } from "zod";
import { basis, figure, text, whole } from "./primitives.js";

/** Either an indicator or `completion: yes`, the agreement's completion; the cross-check sees that it is one of them. */
const entry = z.strictObject({
  indicator: text.nullable().default(null),
  completion: z.literal("yes").nullable().default(null),
  share: figure.prefault("1"),
});

/** A row of assessment.yaml. */
export const assessmentRow = z.strictObject({
  row: whole,
  title: text,
  content: text,
  method: text,
  assessedBy: z.enum(["teams", "working-group"]),
  basis,
});

/** A row of rubric.yaml; texts left out are those of the assessment form's row. */
export const rubricRow = z.strictObject({
  row: whole,
  title: text.nullable().default(null),
  content: text.nullable().default(null),
  method: text.nullable().default(null),
  weight: figure,
  assessedAs: whole,
  east: z.array(entry),
  west: z.array(entry),
  basis,
});
