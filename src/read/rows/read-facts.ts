import type { FactRow, FactStatus } from "../../model/filing.js";
import type { FactId } from "../../model/scheme.js";
import type { ReadContext } from "../context.js";
import type { FormRow, FormSheet } from "../form/form-sheet.js";
import { foldWidth } from "../text/fold-width.js";
import { dateCell } from "./date-cells.js";
import { itemCell, linkCell, noteIncomplete, unitCell } from "./name-cells.js";
import { rowsOfYear } from "./rows-of-year.js";
import { noteChoice } from "./value-cells.js";

const STATUSES: readonly FactStatus[] = ["线索", "存疑", "待核", "属实", "排除"];
const KEYS = ["单位", "情形", "状态"];

/** Reads the rows of the facts form; rows whose unit, fact or status cannot be read are noted and left out. */
export function readFacts(context: ReadContext, sheet: FormSheet): readonly FactRow[] {
  return rowsOfYear(context, sheet).flatMap((row) => {
    const filed = readRow(context, row);
    return filed === null ? [] : [filed];
  });
}

function readRow(context: ReadContext, row: FormRow): FactRow | null {
  const unit = unitCell(context, row, "单位");
  const about = { unit: unit?.code ?? null };
  const blank = KEYS.filter((column) => row.folded(column) === "");
  if (blank.length > 0) {
    noteIncomplete(context, row, blank, about);
  }
  const fact = factOf(context, row, about);
  const status = STATUSES.find((word) => word === row.folded("状态")) ?? null;
  context.notes.examine("choice-unreadable");
  if (status === null && row.folded("状态") !== "") {
    noteChoice(context, row, "状态", STATUSES, about);
  }
  const scope = scopeOf(context, row, about);
  if (unit === null || fact === null || status === null) {
    return null;
  }
  // A waiver whose link or item cannot be read must not become a wider one.
  if (scope.unread && fact === "V1" && status === "排除") {
    return null;
  }
  return {
    unit: unit.code,
    link: scope.link,
    item: scope.item,
    fact,
    status,
    elements: elementsOf(row),
    document: row.text("依据").trim(),
    date: dateCell(context, row, "日期", about),
    area: row.text("涉及地区").trim(),
    description: row.text("问题描述").trim(),
    requirement: row.text("整改要求").trim(),
    place: row.place(),
  };
}

type About = { readonly unit: string | null };

/** A fact's id, its title, or both. */
function factOf(context: ReadContext, row: FormRow, about: About): FactId | null {
  const typed = row.folded("情形");
  const id = typed.toUpperCase().replace(/[^A-Z0-9].*$/, "");
  const { facts } = context.scheme;
  const fact = facts.find((kind) => kind.id === id) ?? facts.find((kind) => foldWidth(kind.title) === typed) ?? null;
  context.notes.examine("choice-unreadable");
  if (fact === null && typed !== "") {
    noteChoice(
      context,
      row,
      "情形",
      facts.map((kind) => kind.id),
      about,
    );
  }
  return fact?.id ?? null;
}

interface Scope {
  readonly link: string | null;
  readonly item: string | null;
  readonly unread: boolean;
}

function scopeOf(context: ReadContext, row: FormRow, about: About): Scope {
  const link = linkCell(context, row, about);
  const named = itemCell(context, row, about);
  const isItemRead = named.kind === "item" || row.folded("项目代码") === "";
  return {
    link: link === null || link === "none" ? null : link.id,
    item: named.kind === "item" ? named.item.id : null,
    unread: link === null || !isItemRead,
  };
}

function elementsOf(row: FormRow): readonly string[] {
  return row
    .folded("要件")
    .split(/[;；、\n]/)
    .map((element) => element.trim())
    .filter((element) => element !== "");
}
