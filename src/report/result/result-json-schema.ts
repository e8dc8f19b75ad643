import { z } from "zod";
import { resultSchema } from "./schema.js";

/** The published JSON schema of result.json, as text. */
export function resultJsonSchema(): string {
  const schema = z.toJSONSchema(resultSchema, { target: "draft-2020-12", reused: "ref" });
  return `${JSON.stringify({ title: "jiedui/result@1", ...schema }, null, 2)}\n`;
}
