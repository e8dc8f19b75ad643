import { isUnverified } from "../../model/case-class.js";
import type { EntriesContext } from "../rule.js";
import { type FiledSides, filedSides } from "./filed-sides.js";

/** Links in force on which an item differs beyond tolerance, or one side alone reported it, with both sides' returns. */
export function openLinks(context: EntriesContext): readonly FiledSides[] {
  const { entries } = context.reconciliation;
  const open = new Set(entries.filter((entry) => isUnverified(entry.class)).map(({ link }) => link));
  return filedSides(context).filter(({ link }) => open.has(link.id));
}
