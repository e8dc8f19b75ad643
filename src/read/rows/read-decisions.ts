import { DECISION_CHOICES, type DecisionRow } from "../../model/filing.js";
import type { Item } from "../../model/item.js";
import { itemLabel, linkName } from "../../wording/names.js";
import type { ReadContext } from "../context.js";
import type { FormRow, FormSheet } from "../form/form-sheet.js";
import { nameKey } from "../text/fold-width.js";
import { dateCell } from "./date-cells.js";
import { itemCell, linkCell, unitCell } from "./name-cells.js";
import { rowsOfYear } from "./rows-of-year.js";
import { choiceCell, figureCell } from "./value-cells.js";

const ENTERED = ["采用", "采用值", "理由", "依据材料", "决定人", "日期", "有效期至"];

/** Reads the rows of the decisions form; one that cannot be resolved is kept, with link and item null. */
export function readDecisions(context: ReadContext, sheet: FormSheet): readonly DecisionRow[] {
  return rowsOfYear(context, sheet)
    .filter(isDecided)
    .map((row) => readRow(context, row));
}

/** A case that is only printed, with nothing entered beside it, waits for its decision. */
function isDecided(row: FormRow): boolean {
  return ENTERED.some((column) => row.folded(column) !== "");
}

function readRow(context: ReadContext, row: FormRow): DecisionRow {
  const target = targetOf(context, row);
  const item = context.scheme.items.find((candidate) => candidate.id === target.item) ?? null;
  const figure = (column: string) => figureCell(context, row, column, item);
  const validUntil = dateCell(context, row, "有效期至", target);
  return {
    caseId: row.folded("差异编号"),
    ...target,
    choice: choiceCell(context, row, "采用", DECISION_CHOICES, target),
    choiceAsRead: row.text("采用").trim(),
    value: figure("采用值"),
    madeOnEast: figure("东部数"),
    madeOnWest: figure("中西部数"),
    reason: row.text("理由").trim(),
    document: row.text("依据材料").trim(),
    decidedBy: row.text("决定人").trim(),
    date: dateCell(context, row, "日期", target),
    validUntil,
    validUntilReadable: validUntil !== null || row.folded("有效期至") === "",
    place: row.place(),
  };
}

type Target = Pick<DecisionRow, "unit" | "link" | "item">;

const NOWHERE: Target = { unit: null, link: null, item: null };

/** By 差异编号, else by link (or unit) and item; where both are given and differ, by neither. */
function targetOf(context: ReadContext, row: FormRow): Target {
  const named = namedTarget(context, row);
  const numbered = context.cases().get(nameKey(row.folded("差异编号")));
  if (numbered === undefined) {
    return named;
  }
  context.notes.examine("case-contradicted");
  const differs =
    (named.link !== null && named.link !== numbered.link) || (named.item !== null && named.item !== numbered.item);
  if (!differs) {
    return { unit: null, ...numbered };
  }
  context.notes.add("case-contradicted", {
    ...numbered,
    place: row.place("差异编号"),
    subject: row.folded("差异编号"),
    asRead: row.text("差异编号"),
    found: wordsOf(context, named),
    expected: wordsOf(context, numbered),
  });
  return NOWHERE;
}

/** Link and item by their names, as far as they are given. */
function wordsOf({ scheme }: ReadContext, { link, item }: Pick<Target, "link" | "item">): string {
  return [linkName(scheme, link), itemLabel(scheme, item)].filter((words) => words !== "").join("，");
}

function namedTarget(context: ReadContext, row: FormRow): Target {
  const named = itemCell(context, row);
  const item: Item | null = named.kind === "item" ? named.item : null;
  const unit = item?.scope === "link" ? null : unitCell(context, row, "单位");
  const link = item?.scope === "unit" ? "none" : linkCell(context, row);
  return {
    unit: unit?.code ?? null,
    link: link === null || link === "none" ? null : link.id,
    item: item?.id ?? null,
  };
}
