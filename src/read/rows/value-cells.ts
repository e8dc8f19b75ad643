import type { Figure } from "../../model/filing.js";
import type { Item } from "../../model/item.js";
import type { ReadContext } from "../context.js";
import { findMeasure } from "../figure/measure-table.js";
import { normaliseFigure, unplacedFigure } from "../figure/normalise-figure.js";
import type { FormRow } from "../form/form-sheet.js";
import { parseAnswer } from "../text/parse-answer.js";
import type { Concerned } from "./name-cells.js";

/** What a yes-no cell is asked to say. */
export const YES_NO = ["是", "否"] as const;

/** The figure in a cell, read against an item; without one it is blank or unreadable. */
export function figureCell(context: ReadContext, row: FormRow, column: string, item: Item | null): Figure {
  const place = row.place(column);
  if (item === null) {
    return unplacedFigure(row.text(column), place);
  }
  const columnMeasure = row.measure(column) || headerMeasure(context, row, column, item) || row.folded("计量单位");
  return normaliseFigure(row.text(column), { item, measures: context.measures, columnMeasure, place });
}

/** A unit of measure in the header (本年完成（亿元）) counts for items of its dimension whose row gives none, or only the item's own. */
function headerMeasure(context: ReadContext, row: FormRow, column: string, item: Item): string | null {
  const bracket = row.bracket(column);
  const unitOf = (text: string) => findMeasure(context.measures, text, item.dimension);
  const isOwn = row.folded("计量单位") === "" || unitOf(row.folded("计量单位")) === unitOf(item.measureUnit);
  return isOwn && bracket !== null && unitOf(bracket)?.dimension === item.dimension ? bracket : null;
}

/** Notes a unit of measure of the item's dimension but another size in 计量单位 (or the header), where figures were converted by it. */
export function noteMeasure(
  context: ReadContext,
  row: FormRow,
  item: Item,
  figures: readonly Figure[],
  about: Concerned,
): void {
  const typed = row.folded("计量单位");
  context.notes.examine("measure-converted", typed === "" ? 0 : 1);
  const converted = figures.find((figure) => figure.typedIn?.from === "column");
  if (converted !== undefined) {
    const own = findMeasure(context.measures, item.measureUnit, item.dimension);
    const isInRow = typed !== "" && findMeasure(context.measures, typed, item.dimension) !== own;
    context.notes.examine("measure-converted", typed === "" ? 1 : 0);
    context.notes.add("measure-converted", {
      ...about,
      place: isInRow ? row.place("计量单位") : converted.place,
      asRead: isInRow ? row.text("计量单位") : (converted.typedIn?.unit ?? null),
      found: converted.typedIn?.unit ?? typed,
      expected: item.measureUnit,
    });
  }
}

/** One of the allowed words; null if the cell is blank, or holds another (noted). */
export function choiceCell<Choice extends string>(
  context: ReadContext,
  row: FormRow,
  column: string,
  allowed: readonly Choice[],
  about: Concerned = {},
): Choice | null {
  const typed = row.folded(column);
  const choice = allowed.find((word) => word === typed) ?? null;
  context.notes.examine("choice-unreadable");
  if (choice === null && typed !== "") {
    noteChoice(context, row, column, allowed, about);
  }
  return choice;
}

/** Whether a cell says 是 or 否, or √ and the like; null if it is blank, or says neither or more (noted). */
export function answerCell(context: ReadContext, row: FormRow, column: string, about: Concerned = {}): boolean | null {
  const answer = parseAnswer(row.text(column));
  context.notes.examine("choice-unreadable");
  if (answer !== null && answer.comment === null) {
    return answer.isYes;
  }
  if (row.folded(column) !== "") {
    noteChoice(context, row, column, YES_NO, about);
  }
  return null;
}

/** Notes a cell that holds none of the allowed words. */
export function noteChoice(
  context: ReadContext,
  row: FormRow,
  column: string,
  allowed: readonly string[],
  about: Concerned = {},
): void {
  const place = row.place(column);
  context.notes.add("choice-unreadable", {
    ...about,
    place,
    subject: `${place.column}|${row.folded(column)}`,
    asRead: row.text(column),
    found: row.folded(column) || { zh: "空白", en: "blank" },
    expected: allowed.join(" / "),
  });
}
