import type { CaseClass } from "../../model/reconciliation.js";
import type { CellStyle } from "../workbook/description.js";

interface ClassLook {
  /** One character, so that a class is not told by its colour alone. */
  readonly mark: string;
  readonly style: CellStyle;
}

/** How a class looks in a cell. */
export const CLASS_LOOKS: Readonly<Record<CaseClass, ClassLook>> = {
  equal: { mark: "·", style: "plain" },
  rounding: { mark: "尾", style: "plain" },
  tolerance: { mark: "容", style: "plain" },
  "single-source": { mark: "—", style: "plain" },
  "one-sided": { mark: "缺", style: "warning" },
  unexplained: { mark: "？", style: "warning" },
  "unit-scale": { mark: "位", style: "alarm" },
  keying: { mark: "录", style: "alarm" },
  swapped: { mark: "错", style: "alarm" },
  repeated: { mark: "重", style: "alarm" },
};

/** An entry on which both sides are silent. */
export const SILENT_LOOK: ClassLook = { mark: "空", style: "warning" };

/** How an entry's class looks. */
export function classLook(kind: CaseClass | null): ClassLook {
  return kind === null ? SILENT_LOOK : CLASS_LOOKS[kind];
}
