import type { AnswerRow } from "../../model/answer.js";
import type { Bilingual } from "../../model/bilingual.js";
import { ANSWER_HEADERS, EARLIER_HEADER, POINT_HEADER } from "../../model/feedback-layout.js";
import { provinceOf } from "../../model/lookups.js";
import type { Unit } from "../../model/pairing.js";
import type { Place } from "../../model/place.js";
import type { ReadContext } from "../context.js";
import type { FormRow, FormSheet } from "../form/form-sheet.js";
import { findUnit } from "../names/unit-names.js";
import { nameKey } from "../text/fold-width.js";
import { parseYear } from "../text/parse-date.js";
import { dateText } from "../xlsx/date-text.js";

const POINT = /^([cf])([0-9a-v]{13})$/;

type Obstacle = "point-blank" | "point-unreadable" | "province-unknown";

const OBSTACLES: Readonly<Record<Obstacle, Bilingual>> = {
  "point-blank": { zh: "该行没有编号", en: "its row has no id" },
  "point-unreadable": { zh: "编号不是反馈表上的编号", en: "its id is none that a feedback prints" },
  "province-unknown": { zh: "看不出是哪个省（区、市）的反馈", en: "it does not say which province's feedback it is" },
};

/** Reads what a province filled in beside the points of its feedback; rows that cannot be placed are noted and left out. */
export function readAnswers(context: ReadContext, sheet: FormSheet): readonly AnswerRow[] {
  if (sheet.lacking.length > 0 || !isOfYear(context, sheet)) {
    return [];
  }
  const titled = findUnit(context.units, sheet.head?.folded("填报单位") ?? "");
  context.notes.examine("explanation-unplaced", sheet.rows.length);
  return sheet.rows.flatMap((row) => {
    const unit = titled ?? unitOfRow(context, row);
    const typed = nameKey(row.folded(POINT_HEADER));
    const point = POINT.exec(typed);
    if (point === null) {
      noteUnplaced(context, row, unit, typed === "" ? "point-blank" : "point-unreadable");
      return [];
    }
    if (unit === null) {
      noteUnplaced(context, row, null, "province-unknown");
      return [];
    }
    return [answerOf(row, `${point[1]?.toUpperCase()}${point[2]}`, provinceOf(unit))];
  });
}

function answerOf(row: FormRow, point: string, unit: string): AnswerRow {
  const typed = (column: string): string => row.text(column).trim();
  return {
    point,
    unit,
    text: typed("说明"),
    measure: typed("整改措施"),
    responsible: typed("责任单位"),
    deadline: deadlineText(typed("完成时限")),
    earlier: typed(EARLIER_HEADER),
    place: firstFilled(row),
  };
}

/** A day that a program wrote into a cell of text stands there as its number. */
function deadlineText(typed: string): string {
  return /^4\d{4}$/.test(typed) ? (dateText(Number(typed), false) ?? typed) : typed;
}

/** A feedback of another year explains nothing of this one. */
function isOfYear(context: ReadContext, sheet: FormSheet): boolean {
  const year = parseYear(sheet.head?.folded("年度") ?? "");
  context.notes.examine("year-differs");
  if (year === null || year === context.year) {
    return true;
  }
  context.notes.add("year-differs", {
    unit: findUnit(context.units, sheet.head?.folded("填报单位") ?? "")?.code ?? null,
    place: { file: sheet.path },
    subject: `${sheet.path}|${year}`,
    asRead: String(year),
    code: "row",
    found: String(year),
    expected: String(context.year),
  });
  return false;
}

/** The first unit that 单位 names. */
function unitOfRow({ units }: ReadContext, row: FormRow): Unit | null {
  const named = row
    .folded("单位")
    .split("、")
    .map((name) => findUnit(units, name));
  return named.find((unit) => unit !== null) ?? null;
}

function noteUnplaced({ notes }: ReadContext, row: FormRow, unit: Unit | null, code: Obstacle): void {
  const isTyped = code === "point-unreadable";
  const place = isTyped ? row.place(POINT_HEADER) : firstFilled(row);
  const text = firstText(row);
  notes.add("explanation-unplaced", {
    unit: unit === null ? null : provinceOf(unit),
    place,
    subject: `${place.file}|${isTyped ? row.folded(POINT_HEADER) : text.slice(0, 60)}`,
    asRead: isTyped ? row.text(POINT_HEADER) : text,
    code,
    reason: OBSTACLES[code],
  });
}

function firstFilled(row: FormRow): Place {
  return row.place(ANSWER_HEADERS.find((column) => row.folded(column) !== ""));
}

function firstText(row: FormRow): string {
  return ANSWER_HEADERS.map((column) => row.text(column).trim()).find((text) => text !== "") ?? "";
}
