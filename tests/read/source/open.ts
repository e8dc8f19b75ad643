import { DEFAULT_LIMITS, type Limits } from "../../../src/read/source/limits.js";
import { openBytes } from "../../../src/read/source/open-bytes.js";
import type { OpenedFile, OpenOptions, OpenOutcome } from "../../../src/read/source/opened-file.js";

export function openOptions(limits: Partial<Limits> = {}, passwords: readonly string[] = []): OpenOptions {
  return {
    limits: { ...DEFAULT_LIMITS, ...limits },
    encoding: null,
    headers: new Set(["年度", "填报单位"]),
    passwords,
  };
}

/** Opens bytes in this thread. */
export async function open(
  bytes: Buffer,
  limits: Partial<Limits> = {},
  passwords: readonly string[] = [],
): Promise<OpenOutcome> {
  return openBytes("a", bytes, openOptions(limits, passwords));
}

/** The tables of bytes that must be readable. */
export async function opened(bytes: Buffer, passwords: readonly string[] = []): Promise<OpenedFile> {
  const outcome = await open(bytes, {}, passwords);
  if (outcome.kind !== "tables") {
    throw new Error(`not read: ${JSON.stringify(outcome)}`);
  }
  return outcome;
}

/** Why bytes give no tables: kind or reason, and the name of the limit if one was passed. */
export async function whyNot(
  bytes: Buffer,
  limits: Partial<Limits> = {},
  passwords: readonly string[] = [],
): Promise<string> {
  const outcome = await open(bytes, limits, passwords);
  if (outcome.kind === "other") {
    return outcome.other;
  }
  if (outcome.kind !== "refused") {
    return outcome.kind;
  }
  const { refusal } = outcome;
  return ["limitName" in refusal ? refusal.limitName : null, refusal.reason].filter(Boolean).join(" ");
}
