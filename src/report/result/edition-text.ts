import type { Result } from "./schema.js";

/** Scheme and program that a document comes from, for its footer and head. */
export function editionText({ scheme, tool }: Pick<Result, "scheme" | "tool">): string {
  return `评价体系 ${scheme.id} ${scheme.version}　程序 ${tool.name} ${tool.version}`;
}
