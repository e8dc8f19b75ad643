import type { Exact } from "./exact.js";
import type { Side } from "./pairing.js";
import type { Place } from "./place.js";

/**
 * double: two lines of one key with different targets or different 承担单位.
 * scope-differs: a link item without a link, or a unit item without its unit.
 */
export type LineFault = "double" | "target-unreadable" | "duty-unreadable" | "item-unknown" | "scope-differs";

/** What the agreement forms say of one key (link and item, or unit and item) after equal lines were merged. */
export interface AgreementLine {
  readonly link: string | null;
  /** The unit of a unit item's line. */
  readonly unit: string | null;
  /** null: a line of its link whose item is not known. */
  readonly item: string | null;
  /** In the item's base unit; null when 0, 不适用 or in error: a line, but no target. */
  readonly target: Exact | null;
  readonly targetAsRead: string;
  readonly binding: boolean;
  /** Sides that answer for it; for a unit item's line that unit alone does, and this holds its side. */
  readonly answers: readonly Side[];
  readonly fault: LineFault | null;
  /** All the rows it stands in, in reading order. */
  readonly places: readonly Place[];
  readonly remarks: readonly string[];
}
