import { groupBy } from "../../model/grouping.js";
import type { Link } from "../../model/pairing.js";
import type { ReadContext } from "../context.js";
import { findMeasure } from "../figure/measure-table.js";
import type { FormRow } from "../form/form-sheet.js";
import { findItem } from "../names/item-names.js";
import { findLink } from "../names/link-names.js";
import type { ReturnGroup } from "./group-return.js";

type Shift = "right" | "left";

/** Items that must be filled in for a shift to be told from a slip. */
const LEAST = 4;
const FIGURES = ["上年完成", "协议目标", "本年完成"];
const NUMBER = /^[-+]?[\d,]*\.?\d+$/;
const SHIFTS = {
  right: { zh: "各列的数都右移了一列", en: "every figure stands one column to the right" },
  left: { zh: "各列的数都左移了一列", en: "every figure stands one column to the left" },
};

/**
 * The rows of a return without those of the parts (a link, or the unit's own items) in which every figure stands under a
 * neighbour's header; one note a return and direction says which. Their figures are not moved back: what stands where
 * is the filer's to say.
 */
export function withoutShifted(context: ReadContext, group: ReturnGroup, rows: readonly FormRow[]): readonly FormRow[] {
  const { unit } = group;
  const parts = [...groupBy(rows, (row) => partOf(context, row))];
  context.notes.examine("figures-shifted", parts.length);
  const shifted = parts.flatMap(([key, part]) => {
    const found = key === "" ? null : shiftOf(context, part);
    return found === null ? [] : [{ ...found, part, link: linkOfKey(context, key) }];
  });
  for (const [shift, same] of groupBy(shifted, (one) => one.shift)) {
    const [first] = same;
    const column = first?.column ?? "";
    const row = first?.part.find((one) => one.folded(column) !== "");
    const figures = same
      .flatMap(({ part }) => part)
      .flatMap((row) => FIGURES.filter((column) => row.folded(column) !== ""));
    context.notes.add("figures-shifted", {
      unit: unit.code,
      link: same.length === 1 ? (first?.link?.id ?? null) : null,
      place: row?.place(column) ?? { file: group.path },
      subject: shift,
      asRead: row?.text(column) ?? null,
      code: shift,
      reason: SHIFTS[shift],
      found: same.map(({ link }) => link?.name ?? "本级指标").join("、"),
      detail: { links: same.map(({ link }) => link?.id ?? "").join(), figures: figures.length },
    });
  }
  const left = new Set(shifted.flatMap(({ part }) => part));
  return rows.filter((row) => !left.has(row));
}

/** The sheet and link of a row of an item; meta rows stand by themselves. */
function partOf({ links, items }: ReadContext, row: FormRow): string {
  const isFigure = findItem(items, row.folded("项目代码"), row.folded("项目名称")).kind === "item";
  const link = findLink(links, row.folded("结对关系"));
  return isFigure ? `${row.place().sheet ?? ""}|${link?.id ?? ""}` : "";
}

function linkOfKey({ scheme }: ReadContext, key: string): Link | null {
  return scheme.links.find(({ id }) => id === key.split("|").at(-1)) ?? null;
}

/** Which way the figures went, and a column that holds what belongs under another header. */
interface FoundShift {
  readonly shift: Shift;
  readonly column: string;
}

function shiftOf({ measures }: ReadContext, part: readonly FormRow[]): FoundShift | null {
  const filled = part.filter((row) => [...FIGURES, "备注"].some((column) => row.folded(column) !== ""));
  const most = (column: string, test: (text: string) => boolean): boolean =>
    filled.filter((row) => test(row.folded(column))).length * 2 > filled.length;
  const isNumber = (text: string): boolean => NUMBER.test(text);
  const isMeasure = (text: string): boolean => text !== "" && findMeasure(measures, text, "money") !== null;
  if (filled.length < LEAST) {
    return null;
  }
  const ofUnits = FIGURES.find((column) => most(column, isMeasure));
  if (ofUnits !== undefined) {
    return { shift: "right", column: ofUnits };
  }
  const isFirstBlank = filled.every((row) => row.folded("上年完成") === "");
  if (isFirstBlank && most("本年完成", isNumber) && most("备注", isNumber)) {
    return { shift: "right", column: "备注" };
  }
  return most("计量单位", isNumber) ? { shift: "left", column: "计量单位" } : null;
}
