import { z } from "zod";
import { basis, figure, indicatorId, levels, text } from "./primitives.js";

const benchmark = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("target"), basis }),
  z.strictObject({ kind: z.literal("previous"), basis }),
  z.strictObject({ kind: z.literal("norm"), value: figure, basis }),
  z.strictObject({ kind: z.literal("norm-item"), item: text, basis }),
  z.strictObject({ kind: z.literal("goal"), value: figure, basis }),
]);

const measure = z
  .strictObject({
    measure: z.string().regex(/^[a-z0-9_]+(\+[a-z0-9_]+)*(\/[a-z0-9_]+)?$/, "measure"),
    levels,
    benchmarks: z.array(benchmark).min(1, "text"),
  })
  .transform(({ measure: name, levels: admitted, benchmarks }) => {
    const [over = "", under = null] = name.split("/");
    return { name, numerator: over.split("+"), denominator: under, levels: admitted, benchmarks };
  });

/** An indicator of indicators-east.yaml or indicators-west.yaml; the file says the side. */
export const indicator = z.strictObject({
  id: indicatorId,
  text,
  theme: text,
  source: text,
  measures: z.array(measure).default([]),
  unmeasured: text.nullable().default(null),
  basis,
});
