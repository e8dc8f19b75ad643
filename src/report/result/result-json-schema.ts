import { z } from "zod";
import { resultSchema } from "./schema.js";

const LINE_WIDTH = 120;

/** The published JSON schema of result.json, as text. */
export function resultJsonSchema(): string {
  const schema = z.toJSONSchema(resultSchema, { target: "draft-2020-12", reused: "ref" });
  return shortLists(`${JSON.stringify({ title: "jiedui/result@1", ...schema }, null, 2)}\n`);
}

/** Lists of plain values on one line where they fit, as the formatter writes them. */
function shortLists(text: string): string {
  return text.replace(/^(.*)\[\n([^[\]{}]*)\n *\](,?)$/gm, (whole, before: string, entries: string, after: string) => {
    const line = `${before}[${entries
      .split("\n")
      .map((entry) => entry.trim())
      .join(" ")}]${after}`;
    return line.length <= LINE_WIDTH ? line : whole;
  });
}
