import { isSentBack, isToVerify } from "../../model/case-standing.js";
import type { OpenCounts } from "../../wording/open-case-words.js";
import type { ResultEntry } from "../result/schema.js";
import { type OpenKind, openKind } from "./open-cases.js";

/** What cases, all of them open, are made of. */
export function openCounts(cases: readonly ResultEntry[]): OpenCounts {
  const count = (kind: OpenKind): number => cases.filter((entry) => openKind(entry) === kind).length;
  return {
    "to-verify": count("to-verify"),
    "levels-differ": count("levels-differ"),
    "within-tolerance": count("within-tolerance"),
    "single-source": count("single-source"),
    sentBack: cases.filter((entry) => isToVerify(entry) && isSentBack(entry.decision)).length,
  };
}
