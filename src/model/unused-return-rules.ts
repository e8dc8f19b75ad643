import type { ReturnStatus } from "./batch.js";

/** A return that was not used: none came, several came, or none can be read. */
export type UnusedStatus = Exclude<ReturnStatus, "received">;

/** The rule whose finding tells why a return was not used. */
export const UNUSED_RETURN_RULES = {
  missing: "return-missing",
  duplicate: "return-duplicate",
  unreadable: "return-unreadable",
} as const satisfies Record<UnusedStatus, string>;
