import { z } from "zod";
import { DECISION_CHOICES } from "../../model/filing.js";
import { DECISION_REFUSALS } from "../../model/reconciliation.js";
import { effectSchema, influenceSchema, robustnessSchema } from "./sensitivity-schema.js";

/**
 * `result.json`, version 1. Units are codes, links L01…, items ids, money 万元.
 * Figures have at most 4 decimals, completions 4, scores 2, srd and asymmetry 6; missing is null.
 * Every document is a rendering of this object and the scheme, so it holds all they print.
 */
const side = z.enum(["east", "west"]);
const letter = z.enum(["优", "良", "中", "差"]);
const grade = z.enum(["好", "较好", "一般", "较差"]);
const number = z.number().nullable();

const place = z.strictObject({
  file: z.string(),
  sheet: z.string().optional(),
  cell: z.string().optional(),
  row: z.int().optional(),
  column: z.string().optional(),
});

const figure = z.strictObject({
  state: z.enum(["given", "blank", "not-applicable", "unreadable", "in-error"]),
  fault: z.string().nullable(),
  asRead: z.string(),
  value: number,
  place,
});

const decision = z.strictObject({
  choice: z.enum(DECISION_CHOICES).nullable(),
  value: number,
  reason: z.string(),
  document: z.string(),
  decidedBy: z.string(),
  date: z.string().nullable(),
  validUntil: z.string().nullable(),
  place,
});

const answer = z.strictObject({
  unit: z.string().describe("The province that explains."),
  text: z.string().describe("说明, as typed; it never changes a number."),
  measure: z.string().describe("整改措施"),
  responsible: z.string().describe("责任单位"),
  deadline: z.string().describe("完成时限, as typed."),
  place,
});

const answers = z
  .array(answer)
  .optional()
  .describe("What provinces explained in returned feedback; left out where there is nothing.");

const finding = z.strictObject({
  id: z.string().describe("Stable across runs: of rule, unit, link, item, subject and year."),
  rule: z.string(),
  severity: z.enum(["error", "warning", "info"]),
  unit: z.string().nullable(),
  link: z.string().nullable(),
  item: z.string().nullable(),
  subject: z.string().nullable(),
  place,
  asRead: z.string().nullable(),
  message: z.string(),
  messageEn: z.string(),
  remedy: z.string(),
  data: z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()])),
  suppressedCount: z.int().describe("Consequences of the same cause that are not listed one by one."),
  answers,
  waived: z.boolean().describe("A decision or a fact waives it; it stays counted and listed."),
  decision: decision.optional().describe("The decision that waives it."),
});

const tally = z.strictObject({
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
});

const report = z.strictObject({
  reporter: z.string(),
  side,
  level: z.enum(["province", "city"]),
  asRead: z.string(),
  value: number,
  state: figure.shape.state,
  place,
  cell: z.string().optional().describe("Where 本年完成 stands in a workbook, in the place's sheet."),
  column: z.string().optional().describe("Its column in a CSV file."),
  previous: figure,
  target: figure,
});

const hypothesis = z.strictObject({
  kind: z.enum(["unit-scale", "keying", "swapped", "repeated"]),
  side,
  corrected: number,
  certain: z.boolean(),
  attributed: z.boolean(),
  evidence: z.array(z.enum(["target", "previous", "other-level", "relation"])),
  detail: z
    .record(z.string(), z.union([z.string(), z.number()]))
    .describe("How it comes about. For the working group and the side itself: never shown to a partner."),
});

const explanation = z.strictObject({
  changes: z.array(
    z.strictObject({
      reporter: z.string(),
      item: z.string(),
      from: z.number(),
      to: number.describe("The one figure that the rules leave; null where they leave several."),
      low: number.describe("Lower end of what they leave; null is open."),
      high: number.describe("Upper end."),
    }),
  ),
  attributed: z
    .boolean()
    .describe("Third evidence speaks for every change; without it both sides are asked to verify."),
});

const benchmarked = z.strictObject({
  value: z.number(),
  source: z.enum(["agreement", "self-declared", "last-year", "filed"]),
});

const entry = z.strictObject({
  id: z.string(),
  link: z.string(),
  item: z.string(),
  reports: z.array(report).describe("Every unit's own figure, east before west, the directly responsible unit first."),
  east: number.describe("The figure taken for the eastern side: its city's if it gave one, else its province's."),
  west: number.describe("The figure taken for the western side: its prefecture's if it gave one, else its province's."),
  difference: number.describe("east − west; null unless both sides reported."),
  srd: number.describe("Symmetric relative difference, 6 decimals."),
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
  hypotheses: z.array(hypothesis),
  ambiguous: z.boolean().describe("Two or more attributed hypotheses differ."),
  corrected: z.strictObject({ side, value: z.number() }).nullable(),
  groups: z.array(z.array(z.string())).describe("Reporters that say the same, equal or by rounding."),
  explanations: z
    .array(explanation)
    .describe(
      "All smallest sets of figures of the link whose change lets all reports agree and every relation they stand in hold. For the working group: they may hold other figures of either side.",
    ),
  searched: z
    .union([z.boolean(), z.literal("not-needed")])
    .describe("false: more than eight figures hang together, or the bound on work was met."),
  adopted: number.describe("The figure that counts, in the item's unit of measure; null is never 0."),
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
  low: number.describe("Lower bound of the adopted figure."),
  high: number.describe("Upper bound; what counts where the figure is a denominator or a norm."),
  target: benchmarked.nullable(),
  previous: benchmarked.nullable(),
  decision: decision.nullable(),
  levelsDiffer: z.array(side),
  influence: influenceSchema.optional(),
  effects: z.array(effectSchema).optional(),
  answers,
});

const pattern = z.strictObject({
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

const unitFigure = z.strictObject({
  unit: z.string(),
  item: z.string(),
  adopted: number,
  rung: z.enum(["own", "verified"]).nullable(),
  figure: figure.nullable(),
  ownTarget: figure.nullable().describe("协议目标 as the unit filed it."),
  ownPrevious: figure.nullable().describe("上年完成 as the unit filed it."),
  target: benchmarked.nullable(),
  previous: benchmarked.nullable(),
  decision: decision.nullable(),
  filed: z
    .strictObject({ previous: figure, target: figure })
    .nullable()
    .optional()
    .describe("上年完成 and 协议目标 as the unit filed them; null without a return."),
});

const measure = z.strictObject({
  measure: z.string(),
  benchmark: z.enum(["target", "norm", "previous", "goal"]),
  basis: z.string(),
  actual: number.describe("Sum over the links, or a ratio."),
  base: number.describe("Sum of targets, norms or last year's figures, or a ratio."),
  completion: z.number().describe("4 decimals, surplus capped."),
  score: z.number().describe("2 decimals."),
  selfDeclared: z.boolean(),
  parts: z.array(
    z.strictObject({ link: z.string().nullable(), actual: z.number(), base: z.number(), counted: number }),
  ),
  ratio: z
    .strictObject({
      numerator: z.number(),
      denominator: z.number(),
      previousNumerator: number,
      previousDenominator: number,
    })
    .nullable(),
});

const indicator = z.strictObject({
  indicator: z.string(),
  score: number,
  measures: z.array(measure),
  gaps: z.array(z.strictObject({ measure: z.string(), tried: z.array(z.string()) })),
});

const usedLetter = z.strictObject({
  team: z.string(),
  result: z.string(),
  reason: z.string(),
  refusal: z.string().nullable(),
  place,
});

const row = z.strictObject({
  row: z.int(),
  evidence: number,
  suggested: letter.nullable(),
  assessors: letter.nullable(),
  letter: letter.nullable(),
  provisional: z.boolean(),
  points: number,
  fine: number,
  /** Letter of the evidence before the floor, lines that hold it down, letters filed, spread in steps. */
  banded: letter.nullable(),
  floor: z.array(
    z.strictObject({ link: z.string().nullable(), item: z.string(), adopted: z.number(), target: z.number() }),
  ),
  letters: z.array(usedLetter),
  spread: z.int().nullable(),
  reasoned: z.boolean(),
  entries: z.array(z.strictObject({ entry: z.string(), share: z.string(), score: number })),
});

const line = z.strictObject({
  link: z.string().nullable(),
  item: z.string().nullable(),
  target: number,
  adopted: number,
  low: number,
  high: number,
  completion: number,
  binding: z.boolean(),
  answersHere: z.boolean(),
  status: z.enum(["met", "missed", "disputed", "unreported", "no-target"]),
  waived: z.boolean(),
});

const unit = z.strictObject({
  unit: z.string(),
  group: z.string(),
  indicators: z.array(indicator),
  completion: z
    .strictObject({ mean: z.number(), score: z.number(), lines: z.int() })
    .nullable()
    .describe("Mean completion of the binding agreement lines the unit answers for."),
  lines: z.array(line),
  rows: z.array(row),
  composite: number.describe("G 综合得分"),
  innovation: z.number().describe("Bonus, 0 to 3"),
  innovationEntries: z.array(usedLetter),
  total: number.describe("G* 综合得分（含创新）"),
  fine: number.describe("S 细分得分"),
  grade: z.strictObject({
    computed: grade.nullable(),
    afterCap: grade.nullable(),
    suggested: grade.nullable(),
    low: grade,
    high: grade,
    withoutInnovation: grade.nullable(),
    agreementUnchecked: z.boolean(),
    facts: z.array(z.strictObject({ fact: z.string(), status: z.string(), clause: z.string() })),
    final: z.strictObject({ grade, document: z.string(), date: z.string().nullable() }).optional(),
  }),
  rank: z
    .strictObject({ place: z.int().nullable(), tied: z.boolean() })
    .describe("Place in the unit's group; null: undecided."),
  robustness: robustnessSchema.optional(),
  talk: z.array(z.enum(["grade", "fact", "problems"])).describe("Why the unit is on the 约谈 list (A-21)."),
});

const agreementLine = z.strictObject({
  link: z.string().nullable(),
  unit: z.string().nullable(),
  item: z.string().nullable(),
  target: number,
  targetAsRead: z.string(),
  binding: z.boolean(),
  answers: z.array(side),
  fault: z.string().nullable(),
  places: z.array(place),
  remarks: z.array(z.string()),
});

const fact = z.strictObject({
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
  place,
});

const filedReturn = z.strictObject({
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

const opinion = z.strictObject({
  unit: z.string(),
  link: z.string(),
  answer: z.enum(["同意", "有异议", "未答复"]).nullable(),
  asRead: z.string(),
  text: z.string(),
  date: z.string().nullable(),
  number: z.string().nullable(),
  place,
});

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
  returns: z.array(filedReturn),
  findings: z.array(finding),
  tallies: z.array(tally),
  reconciliation: z.array(entry),
  patterns: z.array(pattern).describe("Cases that one slip would explain together."),
  unitFigures: z.array(unitFigure),
  units: z.array(unit),
  agreement: z.array(agreementLine),
  facts: z.array(fact),
  opinions: z.array(opinion),
  /** Assessing teams' 主要成效 and 发现问题. */
  teamReports: z.array(z.strictObject({ unit: z.string(), team: z.string(), text: z.string(), place })),
  decisions: z.array(
    z.strictObject({
      caseId: z.string(),
      unit: z.string().nullable(),
      link: z.string().nullable(),
      item: z.string().nullable(),
      ...decision.shape,
      refusal: z.enum(DECISION_REFUSALS).nullable().describe("Why it is not applied; null: it is."),
    }),
  ),
  finals: z.array(
    z.strictObject({ unit: z.string(), grade, document: z.string(), date: z.string().nullable(), place }),
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
        ...answer.shape,
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
      index: number,
      bias: number,
      matchRate: number,
    }),
  ),
  assumptions: z.array(z.strictObject({ id: z.string(), text: z.string(), value: z.string() })),
});

/** A parsed result.json. */
export type Result = z.infer<typeof resultSchema>;
export type ResultUnit = Result["units"][number];
export type ResultEntry = Result["reconciliation"][number];
export type ResultFinding = Result["findings"][number];
export type ResultAnswer = z.infer<typeof answer>;
export type ResultPlace = z.infer<typeof place>;
