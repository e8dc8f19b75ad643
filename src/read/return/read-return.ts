import { type FiledDerived, type FiledReturn, type ReturnRow, rowKey } from "../../model/filing.js";
import type { DerivedFigure, Item } from "../../model/item.js";
import { reportsItem } from "../../model/lookups.js";
import { placeText } from "../../model/place.js";
import type { ReadContext } from "../context.js";
import { normaliseDerived } from "../figure/normalise-derived.js";
import type { FormRow } from "../form/form-sheet.js";
import { itemCell, linkCell, noteIncomplete } from "../rows/name-cells.js";
import { figureCell, noteMeasure } from "../rows/value-cells.js";
import { withoutForeignForm } from "./foreign-form.js";
import type { ReturnGroup } from "./group-return.js";
import { likeRow } from "./like-row.js";
import { contradiction, mergeRows } from "./merge-rows.js";
import { isOwnLink } from "./own-link.js";
import { emptyMeta, isMeta, type MetaDraft, readMeta } from "./read-meta.js";
import { isWithoutItem } from "./row-without-item.js";
import { withoutShifted } from "./shifted-figures.js";

interface Draft {
  readonly group: ReturnGroup;
  readonly rows: Map<string, ReturnRow>;
  readonly derived: FiledDerived[];
  readonly meta: MetaDraft;
}

const FIGURES = ["上年完成", "协议目标", "本年完成"];

/** Reads one unit's rows into its return; whatever cannot be placed is noted and left out. */
export function readReturn(context: ReadContext, group: ReturnGroup): FiledReturn {
  const draft: Draft = { group, rows: new Map(), derived: [], meta: emptyMeta() };
  for (const row of withoutShifted(context, group, withoutForeignForm(context, group))) {
    if (isMeta(row)) {
      readMeta(context, group.unit.code, row, draft.meta);
    } else {
      readRow(context, row, draft);
    }
  }
  const { opinions, ...meta } = draft.meta;
  return {
    unit: group.unit.code,
    file: group.path,
    rows: draft.rows,
    derived: draft.derived,
    meta: { ...meta, opinions: [...opinions.values()] },
  };
}

function readRow(context: ReadContext, row: FormRow, draft: Draft): void {
  const { unit } = draft.group;
  const about = { unit: unit.code };
  if (isWithoutItem(context, unit.code, row)) {
    return;
  }
  const like = likeRow(context, unit, row);
  if (like !== null) {
    readItemRow(context, row, like, draft);
    return;
  }
  const named = itemCell(context, row, about);
  if (named.kind === "item") {
    readItemRow(context, row, named.item, draft);
  } else if (named.kind === "derived") {
    readDerivedRow(context, row, named.derived, draft);
  } else if (row.folded("项目代码") === "" && row.folded("项目名称") === "") {
    noteIncomplete(context, row, ["项目代码", "项目名称"], about);
  }
}

function readItemRow(context: ReadContext, row: FormRow, item: Item, draft: Draft): void {
  const { unit } = draft.group;
  const isBlank = FIGURES.every((column) => row.folded(column) === "");
  const link = item.scope === "unit" ? "none" : linkCell(context, row, { unit: unit.code });
  if (link === null) {
    return;
  }
  if (link === "none" && item.scope === "link") {
    if (!isBlank) {
      noteIncomplete(context, row, ["结对关系"], { unit: unit.code });
    }
    return;
  }
  if (link !== "none" && !isOwnLink(context, unit.code, link, row)) {
    return;
  }
  const about = { unit: unit.code, link: link === "none" ? null : link.id, item: item.id };
  context.notes.examine("item-foreign");
  if (!reportsItem(item, unit.side)) {
    if (!isBlank) {
      context.notes.add("item-foreign", {
        ...about,
        place: row.place(),
        asRead: row.text("项目代码") || row.text("项目名称"),
        found: `${item.code} ${item.name}`,
      });
    }
    return;
  }
  takeRow(context, row, item, draft, about);
}

interface RowAbout {
  readonly unit: string;
  readonly link: string | null;
  readonly item: string;
}

function takeRow(context: ReadContext, row: FormRow, item: Item, draft: Draft, about: RowAbout): void {
  const filed: ReturnRow = {
    link: about.link,
    item: item.id,
    actual: figureCell(context, row, "本年完成", item),
    previous: figureCell(context, row, "上年完成", item),
    target: figureCell(context, row, "协议目标", item),
    remark: row.text("备注").trim(),
    place: row.place(),
  };
  noteMeasure(context, row, item, [filed.actual, filed.previous, filed.target], about);
  const key = rowKey(about.link, item.id);
  const earlier = draft.rows.get(key);
  context.notes.examine("row-repeated");
  context.notes.examine("row-conflicting");
  if (earlier === undefined) {
    draft.rows.set(key, filed);
    return;
  }
  const merged = mergeRows(earlier, filed);
  draft.rows.set(key, merged.row);
  if (merged.outcome !== "blank") {
    const kind = merged.outcome === "conflicting" ? "row-conflicting" : "row-repeated";
    const column = contradiction(earlier, filed);
    const placeIn = (one: ReturnRow): string => placeText(column === null ? one.place : one[column].place);
    const detail = { first: placeIn(earlier), second: placeIn(filed) };
    context.notes.add(kind, { ...about, place: filed.place, found: `${detail.first}；${detail.second}`, detail });
  }
}

function readDerivedRow(context: ReadContext, row: FormRow, derived: DerivedFigure, draft: Draft): void {
  const { unit } = draft.group;
  const link = linkCell(context, row, { unit: unit.code });
  if (link === null || (link !== "none" && !isOwnLink(context, unit.code, link, row))) {
    return;
  }
  const asRead = row.text("本年完成");
  draft.derived.push({
    code: derived.code,
    link: link === "none" ? null : link.id,
    asRead,
    ...normaliseDerived(asRead, row.folded("计量单位"), derived, context.measures),
    place: row.place("本年完成"),
  });
}
