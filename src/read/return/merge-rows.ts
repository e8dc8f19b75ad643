import type { Figure, ReturnRow } from "../../model/filing.js";

/** What became of a row that stands in a return a second time. */
export interface MergedRow {
  readonly row: ReturnRow;
  readonly outcome: "blank" | "repeated" | "conflicting";
}

const COLUMNS = ["actual", "previous", "target"] as const;

/** Joins two rows of one link and item: blanks are filled from the other; any contradiction makes neither a report. */
export function mergeRows(first: ReturnRow, second: ReturnRow): MergedRow {
  if (isBlank(first) || isBlank(second)) {
    const row = isBlank(first) ? second : first;
    return { row: { ...row, remark: joined(first.remark, second.remark) }, outcome: "blank" };
  }
  const isConflict = contradiction(first, second) !== null;
  const pick = (column: (typeof COLUMNS)[number]): Figure => {
    const figure = first[column].state === "blank" ? second[column] : first[column];
    return isConflict && figure.state !== "blank" ? inConflict(figure) : figure;
  };
  const row: ReturnRow = {
    ...first,
    actual: pick("actual"),
    previous: pick("previous"),
    target: pick("target"),
    remark: joined(first.remark, second.remark),
  };
  return { row, outcome: isConflict ? "conflicting" : "repeated" };
}

/** The first column in which two rows of one link and item differ; null if none does. */
export function contradiction(first: ReturnRow, second: ReturnRow): (typeof COLUMNS)[number] | null {
  return COLUMNS.find((column) => contradicts(first[column], second[column])) ?? null;
}

function isBlank(row: ReturnRow): boolean {
  return COLUMNS.every((column) => row[column].state === "blank");
}

function contradicts(a: Figure, b: Figure): boolean {
  if (a.state === "blank" || b.state === "blank") {
    return false;
  }
  if (a.fault === "row-conflicting" || a.state !== b.state) {
    return true;
  }
  return a.value === null || b.value === null ? a.asRead.trim() !== b.asRead.trim() : !a.value.equals(b.value);
}

function inConflict(figure: Figure): Figure {
  return { ...figure, state: "in-error", fault: "row-conflicting" };
}

function joined(first: string, second: string): string {
  return first === second ? first : [first, second].filter((text) => text !== "").join("；");
}
