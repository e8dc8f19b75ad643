import { z } from "zod";
import { answersSchema, decisionSchema, figureSchema, numberSchema, placeSchema, sideSchema } from "./schema-parts.js";
import { effectSchema, influenceSchema } from "./sensitivity-schema.js";

const reportSchema = z.strictObject({
  reporter: z.string(),
  side: sideSchema,
  level: z.enum(["province", "city"]),
  asRead: z.string(),
  value: numberSchema,
  state: figureSchema.shape.state,
  place: placeSchema,
  cell: z.string().optional().describe("Where 本年完成 stands in a workbook, in the place's sheet."),
  column: z.string().optional().describe("Its column in a CSV file."),
  previous: figureSchema,
  target: figureSchema,
});

const hypothesisSchema = z.strictObject({
  kind: z.enum(["unit-scale", "keying", "swapped", "repeated"]),
  side: sideSchema,
  corrected: numberSchema,
  certain: z.boolean(),
  attributed: z.boolean(),
  evidence: z.array(z.enum(["target", "previous", "other-level", "relation"])),
  detail: z
    .record(z.string(), z.union([z.string(), z.number()]))
    .describe("How it comes about. For the working group and the side itself: never shown to a partner."),
});

const explanationSchema = z.strictObject({
  changes: z.array(
    z.strictObject({
      reporter: z.string(),
      item: z.string(),
      from: z.number(),
      to: numberSchema.describe("The one figure that the rules leave; null where they leave several."),
      low: numberSchema.describe("Lower end of what they leave; null is open."),
      high: numberSchema.describe("Upper end."),
    }),
  ),
  attributed: z
    .boolean()
    .describe("Third evidence speaks for every change; without it both sides are asked to verify."),
});

const benchmarkedSchema = z.strictObject({
  value: z.number(),
  source: z.enum(["agreement", "self-declared", "last-year", "filed"]),
});

/** An entry of the ledger: all reports of one fact on one link, and what is adopted. */
export const entrySchema = z.strictObject({
  id: z.string(),
  link: z.string(),
  item: z.string(),
  reports: z
    .array(reportSchema)
    .describe("Every unit's own figure, east before west, the directly responsible unit first."),
  east: numberSchema.describe("The figure taken for the eastern side: its city's if it gave one, else its province's."),
  west: numberSchema.describe(
    "The figure taken for the western side: its prefecture's if it gave one, else its province's.",
  ),
  difference: numberSchema.describe("east − west; null unless both sides reported."),
  srd: numberSchema.describe("Symmetric relative difference, 6 decimals."),
  class: z
    .enum([
      "one-sided",
      "equal",
      "rounding",
      "tolerance",
      "unit-scale",
      "keying",
      "swapped",
      "repeated",
      "unexplained",
      "single-source",
    ])
    .nullable(),
  hypotheses: z.array(hypothesisSchema),
  ambiguous: z.boolean().describe("Two or more attributed hypotheses differ."),
  corrected: z.strictObject({ side: sideSchema, value: z.number() }).nullable(),
  groups: z.array(z.array(z.string())).describe("Reporters that say the same, equal or by rounding."),
  explanations: z
    .array(explanationSchema)
    .describe(
      "All smallest sets of figures of the link whose change lets all reports agree and every relation they stand in hold. For the working group: they may hold other figures of either side.",
    ),
  searched: z
    .union([z.boolean(), z.literal("not-needed")])
    .describe("false: more than eight figures hang together, or the bound on work was met."),
  adopted: numberSchema.describe("The figure that counts, in the item's unit of measure; null is never 0."),
  rung: z
    .enum([
      "verified",
      "agreed",
      "decided",
      "equal",
      "owner",
      "within-tolerance",
      "single",
      "provisional",
      "single-source",
    ])
    .nullable(),
  low: numberSchema.describe("Lower bound of the adopted figure."),
  high: numberSchema.describe("Upper bound; what counts where the figure is a denominator or a norm."),
  target: benchmarkedSchema.nullable(),
  previous: benchmarkedSchema.nullable(),
  decision: decisionSchema.nullable(),
  levelsDiffer: z.array(sideSchema),
  influence: influenceSchema.optional(),
  effects: z.array(effectSchema).optional(),
  answers: answersSchema,
});

/** Cases that one slip would explain together. */
export const patternSchema = z.strictObject({
  id: z.string(),
  kind: z.enum(["column-scale", "figures-exchanged", "rows-shifted"]),
  reporter: z
    .string()
    .nullable()
    .describe("Whose figures one slip would explain; null where one of either side would. It is nobody's fault yet."),
  links: z.array(z.string()),
  items: z.array(z.string()),
  cases: z.array(z.string()).describe("Ids of the entries."),
  consequences: z.int().describe("Reports that differ and relations that do not hold because of these figures."),
  power: z.int().nullable().describe("Power of ten of a scale."),
});

/** A unit item's figure. */
export const unitFigureSchema = z.strictObject({
  unit: z.string(),
  item: z.string(),
  adopted: numberSchema,
  rung: z.enum(["own", "verified"]).nullable(),
  figure: figureSchema.nullable(),
  ownTarget: figureSchema.nullable().describe("协议目标 as the unit filed it."),
  ownPrevious: figureSchema.nullable().describe("上年完成 as the unit filed it."),
  target: benchmarkedSchema.nullable(),
  previous: benchmarkedSchema.nullable(),
  decision: decisionSchema.nullable(),
  filed: z
    .strictObject({ previous: figureSchema, target: figureSchema })
    .nullable()
    .optional()
    .describe("上年完成 and 协议目标 as the unit filed them; null without a return."),
});
