import { z } from "zod";
import { DEFAULT_LIMITS, LARGEST_LIMIT, LIMIT_MEANINGS, LIMIT_NAMES, MOST_SECONDS } from "../source/limits.js";

const date = z.iso.date();

/** A setting for each limit; what is left out keeps its default. */
const limits = z.strictObject(
  Object.fromEntries(
    LIMIT_NAMES.map((name) => {
      const { zh, en } = LIMIT_MEANINGS[name];
      const value = DEFAULT_LIMITS[name];
      const number = z
        .int()
        .min(1)
        .max(name === "seconds" ? MOST_SECONDS : LARGEST_LIMIT);
      return [name, number.optional().describe(`${zh}，默认 ${value}。${capitalised(en)}; ${value} if left out.`)];
    }),
  ),
);

/** The schema of batch.yaml; every setting is optional. */
const batchSchema = z
  .strictObject({
    year: z
      .int()
      .min(2016)
      .max(2100)
      .optional()
      .describe("评价年度。不写时取各填报表一致的年度。The year evaluated; if left out, the one all returns agree on."),
    scheme: z
      .string()
      .min(1)
      .optional()
      .describe(
        "评价方案的编号，或从批次文件夹看的方案文件夹路径。Id of the scheme, or its folder as seen from the batch folder.",
      ),
    deadline: date.optional().describe("报送截止日（含当日）。Last day on which returns are in time."),
    feedbackDate: date
      .optional()
      .describe("情况反馈日期，整改期限自此起算。Date of the feedback; rectification is due three months later."),
    lastYear: z
      .string()
      .min(1)
      .optional()
      .describe(
        "上一年度 result.json 的路径，相对于批次文件夹。Path of last year's result.json, from the batch folder.",
      ),
    choices: z
      .record(z.string(), z.string().min(1))
      .optional()
      .describe("重复报送时采用哪一份：单位 → 文件路径。Which of several returns of a unit counts: unit → file path."),
    limits: limits
      .optional()
      .describe(
        "文件上限，超过的文件不读取；命令行 --limit 优先。Limits beyond which a file is not read; --limit goes before them.",
      ),
    received: z
      .record(z.string(), date)
      .optional()
      .describe("各文件收到的日期：文件路径 → 日期。Date on which each file came: file path → date."),
  })
  .meta({ title: "batch.yaml", description: "批次设置。Settings of a batch folder." });

/** The settings there are. */
export const BATCH_KEYS: readonly string[] = Object.keys(batchSchema.shape);

export type BatchFileContent = z.infer<typeof batchSchema>;

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Checks parsed YAML; an empty file has no settings. */
export function checkBatchContent(content: unknown): z.ZodSafeParseResult<BatchFileContent> {
  return batchSchema.safeParse(content ?? {});
}

/** The published JSON schema of batch.yaml. */
export function batchJsonSchema(): object {
  return z.toJSONSchema(batchSchema);
}
