import { shortFingerprint } from "./fingerprint.js";
import type { Result } from "./schema.js";

/** Scheme and program that a document comes from, and the fingerprint of its inputs, for its footer and head. */
export function editionText({ scheme, tool, fingerprint }: Pick<Result, "scheme" | "tool" | "fingerprint">): string {
  return `评价体系 ${scheme.id} ${scheme.version}　程序 ${tool.name} ${tool.version}　指纹 ${shortFingerprint(fingerprint)}`;
}
