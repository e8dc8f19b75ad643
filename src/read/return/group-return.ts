import { groupBy } from "../../model/grouping.js";
import type { Unit } from "../../model/pairing.js";
import type { ReadContext } from "../context.js";
import type { FormRow, FormSheet } from "../form/form-sheet.js";
import { findUnit } from "../names/unit-names.js";
import { noteIncomplete, unitCell } from "../rows/name-cells.js";
import { parseYear } from "../text/parse-date.js";

/** One unit's rows in one file. */
export interface ReturnGroup {
  readonly unit: Unit;
  readonly path: string;
  /** Rows of the batch's year. */
  readonly rows: readonly FormRow[];
  readonly status: "usable" | "other-year" | "broken" | "unreadable";
}

/** Splits a return file by 填报单位 and sets rows of other years aside; rows without a known unit or year are noted and left out. A file of a known unit of which no row could be used is unreadable. */
export function groupReturn(context: ReadContext, sheet: FormSheet): readonly ReturnGroup[] {
  const head = sheet.rows.length === 0 ? findUnit(context.units, sheet.head?.folded("填报单位") ?? "") : null;
  if (head !== null) {
    return [{ unit: head, path: sheet.path, rows: [], status: "unreadable" }];
  }
  const only = onlyUnit(context, sheet);
  const named = sheet.rows.flatMap((row) => {
    const unit = row.folded("填报单位") === "" ? only : unitCell(context, row, "填报单位");
    if (unit === null && row.folded("填报单位") === "" && sheet.columns.has("填报单位")) {
      noteIncomplete(context, row, ["填报单位"]);
    }
    return unit === null ? [] : [{ unit, row }];
  });
  const groups = groupBy(named, ({ unit }) => unit);
  return [...groups].map(([unit, rows]) =>
    groupOf(
      context,
      sheet,
      unit,
      rows.map(({ row }) => row),
    ),
  );
}

/** The unit of blank cells: the one the rest of the file names, if it names just one. */
function onlyUnit(context: ReadContext, sheet: FormSheet): Unit | null {
  const units = new Set(sheet.rows.map((row) => findUnit(context.units, row.folded("填报单位"))));
  units.delete(null);
  const [first] = units;
  return units.size === 1 && first !== undefined ? first : null;
}

function groupOf(context: ReadContext, sheet: FormSheet, unit: Unit, rows: readonly FormRow[]): ReturnGroup {
  const byYear = sheet.columns.has("年度") ? yearsOf(rows) : new Map([[context.year, rows]]);
  context.notes.examine("year-unknown", rows.length);
  context.notes.examine("year-differs", rows.length);
  const own = byYear.get(context.year) ?? [];
  const others = [...byYear].filter(([year]) => year !== null && year !== context.year);
  for (const row of byYear.get(null) ?? []) {
    const place = row.place("年度");
    context.notes.add("year-unknown", {
      unit: unit.code,
      place,
      subject: row.folded("年度") || null,
      asRead: row.text("年度"),
    });
  }
  for (const [year, [first]] of others) {
    context.notes.add("year-differs", {
      unit: unit.code,
      place: first?.place("年度") ?? { file: sheet.path },
      subject: `${year}`,
      asRead: first?.text("年度") ?? null,
      code: own.length === 0 ? "return" : "row",
      found: String(year),
      expected: String(context.year),
    });
  }
  if (sheet.broken === true) {
    return { unit, path: sheet.path, rows: [], status: "broken" };
  }
  const blank = own.length === 0 && others.length > 0 ? "other-year" : "unreadable";
  const status = own.length > 0 && sheet.lacking.length === 0 ? "usable" : blank;
  return { unit, path: sheet.path, rows: own, status };
}

/** Rows by year; a blank 年度 takes the only year the others name. */
function yearsOf(rows: readonly FormRow[]): ReadonlyMap<number | null, readonly FormRow[]> {
  const named = new Set(rows.map((row) => parseYear(row.folded("年度"))));
  named.delete(null);
  const [first] = named;
  const only = named.size === 1 && first !== undefined ? first : null;
  return groupBy(rows, (row) => (row.folded("年度") === "" ? only : parseYear(row.folded("年度"))));
}
