import { createHash } from "node:crypto";
import type { Result } from "./schema.js";

/** Hexadecimal digits that footers print of it. */
const PRINTED = 12;

/** What a result follows from: the program, the scheme, the settings, and every input, decisions among them. */
export type Replayed = Pick<Result, "year" | "tool" | "scheme" | "settings" | "inputs">;

/** Puts the fingerprint beside it, a SHA-256 in hexadecimal: the same inputs, scheme and program give the same. */
export function withFingerprint({
  year,
  tool,
  scheme,
  settings,
  inputs,
}: Replayed): Replayed & { fingerprint: string } {
  const files = inputs.map(({ path, sha256, encoding, received }) => [
    path,
    sha256,
    encoding ?? null,
    received ?? null,
  ]);
  const whole = [year, tool.name, tool.version, scheme.id, scheme.version, scheme.sha256, settings, files];
  const fingerprint = createHash("sha256").update(JSON.stringify(whole)).digest("hex");
  return { year, tool, scheme, fingerprint, settings, inputs };
}

/** The part of it that footers print. */
export function shortFingerprint(fingerprint: string): string {
  return fingerprint.slice(0, PRINTED);
}
