import { linksInForce } from "../../model/lookups.js";
import type { Link, Unit } from "../../model/pairing.js";
import type { ReadContext } from "../context.js";
import type { FormRow } from "../form/form-sheet.js";
import { isTotal } from "../form/totals.js";
import { findItem, type NamedItem } from "../names/item-names.js";
import { findLink } from "../names/link-names.js";
import { findUnit } from "../names/unit-names.js";
import type { NoteText } from "../note-book.js";

/** Whom a note about a row concerns, as far as it is known. */
export interface Concerned {
  readonly unit?: string | null;
  readonly link?: string | null;
  readonly item?: string | null;
}

/** 结对关系 left empty: the row is about a unit item. */
const NO_LINK = /^[-—–−/]*$|^(?:无|本级|不适用)$/;

const NO_UNIT = { expected: { zh: "评价对象的名称或代码", en: "the name or code of an evaluated unit" } } as const;
const NOT_IN_FORCE = {
  code: "not-in-force",
  reason: { zh: "该单位本年度不是评价对象", en: "this unit is not evaluated in the year" },
} as const;

/** The unit a cell names; null if the cell is blank, or names none (noted). */
export function unitCell(context: ReadContext, row: FormRow, column: string): Unit | null {
  const typed = row.folded(column);
  context.notes.examine("unit-unknown");
  if (typed === "") {
    return null;
  }
  const unit = findUnit(context.units, typed);
  if (unit === null) {
    context.notes.add("unit-unknown", {
      place: row.place(column),
      subject: typed,
      asRead: row.text(column),
      ...(findUnit(context.others, typed) === null ? NO_UNIT : NOT_IN_FORCE),
    });
  }
  return unit;
}

/** The link 结对关系 names; "none" if it is left empty, null if it names none in force (noted). */
export function linkCell(context: ReadContext, row: FormRow, about: Concerned = {}): Link | "none" | null {
  const typed = row.folded("结对关系");
  if (NO_LINK.test(typed)) {
    return "none";
  }
  context.notes.examine("link-unknown");
  const link = findLink(context.links, typed);
  if (link !== null && linksInForce(context.scheme, context.year).includes(link)) {
    return link;
  }
  context.notes.add("link-unknown", {
    ...about,
    place: row.place("结对关系"),
    subject: typed,
    asRead: row.text("结对关系"),
    ...unknownLink(typed, link),
  });
  return null;
}

function unknownLink(typed: string, link: Link | null): Pick<NoteText, "code" | "reason" | "expected"> {
  if (isTotal(typed)) {
    return {
      code: "total",
      reason: { zh: "合计行不读取，由各结对关系相加", en: "rows of totals are not read; the links are added up" },
    };
  }
  return link === null
    ? {
        code: "unknown",
        expected: {
          zh: "结对编号（如 L13）或“杭州—恩施”式的名称",
          en: "an id such as L13, or a name such as 杭州—恩施",
        },
      }
    : {
        code: "not-in-force",
        reason: { zh: "该结对关系本年度不在有效期内", en: "this pairing is not in force in the year" },
      };
}

/** What 项目代码 and 项目名称 name; unknown ones and contradictions are noted. A blank pair is "unknown" without a note. */
export function itemCell(context: ReadContext, row: FormRow, about: Concerned = {}): NamedItem {
  const code = row.folded("项目代码");
  const name = row.folded("项目名称");
  const named = findItem(context.items, code, name);
  if (code === "" && name === "") {
    return named;
  }
  context.notes.examine("item-unknown");
  const typed = [code, name].filter((part) => part !== "").join(" ");
  if (named.kind === "unknown") {
    context.notes.add("item-unknown", {
      ...about,
      place: row.place(code === "" ? "项目名称" : "项目代码"),
      subject: typed,
      asRead: typed,
      expected: { zh: "空白表上的项目代码或名称", en: "an item's code or name as on the blank form" },
    });
  } else if (named.kind === "contradiction") {
    const means = (text: string, none: string): string => text || none;
    context.notes.add("item-unknown", {
      ...about,
      place: row.place("项目代码"),
      subject: typed,
      asRead: typed,
      code: "contradiction",
      reason: { zh: "项目代码与项目名称不一致", en: "code and name do not mean the same item" },
      found: {
        zh: `代码“${code}”为 ${means(named.codeMeans, "未知项目")}，名称“${name}”为 ${means(named.nameMeans, "未知项目")}`,
        en: `code "${code}" is ${means(named.codeMeans, "no item")}, name "${name}" is ${means(named.nameMeans, "no item")}`,
      },
    });
  }
  return named;
}

/** Notes a row that lacks what it needs to be placed. */
export function noteIncomplete(
  context: ReadContext,
  row: FormRow,
  columns: readonly string[],
  about: Concerned = {},
): void {
  const place = row.place();
  context.notes.add("row-incomplete", {
    ...about,
    place,
    subject: `${place.file}|${columns.join("/")}`,
    code: "blank",
    expected: columns.join(" / "),
  });
}
