import type { Unit } from "../../model/pairing.js";
import type { Grade, Scheme } from "../../model/scheme.js";
import { PRELIMINARY } from "../../wording/filing-labels.js";
import { GRADE_LABELS, UNDECIDED } from "../../wording/grading-labels.js";
import type { Result, ResultUnit } from "../result/schema.js";
import type { StyledCell } from "../workbook/description.js";

/** What every sheet is made from: the result, and the scheme for names and the law's words. */
export interface SheetSource {
  readonly result: Result;
  readonly scheme: Scheme;
  /** Where each evaluated unit's derivation begins in the sheet of derivations; empty without that sheet. */
  readonly derivationRows?: ReadonlyMap<string, number>;
}

/** A sheet's title; until grades are approved it says that they are suggestions. */
export function sheetTitle({ result }: SheetSource, topic: string): string {
  const mark = isFinal(result) ? "评价结果（含审定结果）" : PRELIMINARY;
  return `${result.year}年度东西部扶贫协作成效${mark}：${topic}`;
}

/** Whether the batch held the 审定结果 form. */
export function isFinal(result: Result): boolean {
  return result.finals.length > 0;
}

/** The units of a group in the regulation's own order, evaluated or not. */
export function unitsOfGroup(scheme: Scheme, group: string): readonly Unit[] {
  return scheme.units.filter((unit) => unit.group === group).sort((one, two) => one.order - two.order);
}

/** Evaluated units in the regulation's own order. */
export function evaluatedUnits({ result, scheme }: SheetSource): readonly ResultUnit[] {
  const order = new Map(scheme.units.map((unit) => [unit.code, unit.order]));
  return [...result.units].sort((one, two) => (order.get(one.unit) ?? 0) - (order.get(two.unit) ?? 0));
}

/** A grade as the law prints it, filled by grade; 待定 where it cannot be said. */
export function gradeCell(grade: Grade | null): StyledCell {
  return grade === null
    ? { value: UNDECIDED.zh, style: "muted", align: "center" }
    : { value: GRADE_LABELS[grade].zh, style: grade, align: "center" };
}

/** The texts that say something, joined. */
export function joined(texts: readonly (string | null | false)[], separator = "；"): string {
  return texts.filter((text) => text !== null && text !== false && text !== "").join(separator);
}
