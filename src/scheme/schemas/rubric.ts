import { z } from "zod";
import { basis, figure, text, whole } from "./primitives.js";

/** Either an indicator or `completion: yes`, the agreement's completion; the cross-check sees that it is one of them. */
const entry = z.strictObject({
  indicator: text.nullable().default(null),
  completion: z.literal("yes").nullable().default(null),
  share: figure.prefault("1"),
});

/** A row of rubric.yaml. */
export const rubricRow = z.strictObject({
  row: whole,
  title: text,
  content: text,
  method: text,
  weight: figure,
  assessedAs: whole,
  assessedBy: z.enum(["teams", "working-group"]),
  east: z.array(entry),
  west: z.array(entry),
  basis,
});
