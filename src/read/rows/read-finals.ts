import type { FinalRow } from "../../model/filing.js";
import { GRADES } from "../../model/scheme.js";
import type { ReadContext } from "../context.js";
import type { FormSheet } from "../form/form-sheet.js";
import { dateCell } from "./date-cells.js";
import { noteIncomplete, unitCell } from "./name-cells.js";
import { rowsOfYear } from "./rows-of-year.js";
import { noteChoice } from "./value-cells.js";

/** Reads the rows of the approved results; rows whose unit or grade cannot be read are noted and left out. */
export function readFinals(context: ReadContext, sheet: FormSheet): readonly FinalRow[] {
  return rowsOfYear(context, sheet).flatMap((row) => {
    const unit = unitCell(context, row, "被评单位");
    const about = { unit: unit?.code ?? null };
    const blank = ["被评单位", "审定等次"].filter((column) => row.folded(column) === "");
    if (blank.length > 0) {
      noteIncomplete(context, row, blank, about);
      return [];
    }
    const typed = row.folded("审定等次").replace(/^综合评价/, "");
    const grade = GRADES.find((word) => word === typed) ?? null;
    context.notes.examine("choice-unreadable");
    if (grade === null) {
      noteChoice(context, row, "审定等次", GRADES, about);
    }
    if (unit === null || grade === null) {
      return [];
    }
    const date = dateCell(context, row, "日期", about);
    return [{ unit: unit.code, grade, document: row.text("依据").trim(), date, place: row.place() }];
  });
}
