import type { Bilingual } from "../../model/bilingual.js";
import { UsageError } from "../../model/usage-error.js";
import { type Result, resultSchema } from "./schema.js";

/**
 * Reads the text of a result.json.
 *
 * @throws UsageError in one line if it is no JSON, another document, or of another version.
 */
export function parseResult(text: string): Result {
  const outcome = resultSchema.safeParse(jsonOf(text));
  if (outcome.success) {
    return outcome.data;
  }
  const [issue] = outcome.error.issues;
  const path = issue?.path.map(String).join(".") || "schema";
  throw new UsageError(refusal(path, issue?.message ?? ""));
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch {
    throw new UsageError({ zh: "不是 result.json：内容不是 JSON", en: "not a result.json: the content is no JSON" });
  }
}

function refusal(path: string, detail: string): Bilingual {
  return {
    zh: `不是 jiedui/result@1 格式的 result.json：${path} 不符`,
    en: `not a result.json of format jiedui/result@1: ${path} does not fit (${detail})`,
  };
}
