import type { Bilingual } from "../../model/bilingual.js";
import type { ReadContext } from "../context.js";
import type { FormRow } from "../form/form-sheet.js";
import { type DateObstacle, type DateReading, readCutOff, readDate } from "../text/parse-date.js";
import type { Concerned } from "./name-cells.js";

const OBSTACLES: Readonly<Record<Exclude<DateObstacle, "words">, Bilingual>> = {
  order: { zh: "年、月、日的次序不明", en: "the order of year, month and day is not clear" },
  century: { zh: "年份要写四位，月、日各两位", en: "the year needs four digits, month and day two each" },
  "day-missing": { zh: "没有写明是哪一天", en: "it does not say which day" },
  "no-such-day": { zh: "没有这一天", en: "there is no such day" },
};

/** The ISO date in a cell; null if blank, or no date (noted). */
export function dateCell(context: ReadContext, row: FormRow, column: string, about: Concerned = {}): string | null {
  return noted(context, row, column, about, readDate(row.folded(column)));
}

/** As `dateCell`, for the day up to which figures count: 截至2019年12月底 too. */
export function cutOffCell(context: ReadContext, row: FormRow, column: string, about: Concerned = {}): string | null {
  return noted(context, row, column, about, readCutOff(row.folded(column)));
}

function noted(
  context: ReadContext,
  row: FormRow,
  column: string,
  about: Concerned,
  { date, obstacle }: DateReading,
): string | null {
  const typed = row.folded(column);
  context.notes.examine("date-unreadable", typed === "" ? 0 : 1);
  if (typed !== "" && obstacle !== null) {
    context.notes.add("date-unreadable", {
      ...about,
      place: row.place(column),
      subject: typed,
      asRead: row.text(column),
      code: obstacle,
      ...(obstacle === "words" ? {} : { reason: OBSTACLES[obstacle] }),
      expected: "2019-12-31",
    });
  }
  return date;
}
