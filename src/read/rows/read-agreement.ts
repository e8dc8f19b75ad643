import type { AgreementRow } from "../../model/filing.js";
import type { Item } from "../../model/item.js";
import { reportersOn, reportsItem } from "../../model/lookups.js";
import type { Link, Side, Unit } from "../../model/pairing.js";
import type { ReadContext } from "../context.js";
import type { FormRow, FormSheet } from "../form/form-sheet.js";
import { findUnit } from "../names/unit-names.js";
import { itemCell, linkCell, noteIncomplete, unitCell } from "./name-cells.js";
import { rowsOfYear } from "./rows-of-year.js";
import { answerCell, figureCell, noteChoice, noteMeasure, YES_NO } from "./value-cells.js";

type Duty = Side | "both";

const SIDE_WORDS: ReadonlyMap<string, Duty> = new Map([
  ["东部", "east"],
  ["东部地区", "east"],
  ["东部方", "east"],
  ["中西部", "west"],
  ["西部", "west"],
  ["中西部地区", "west"],
  ["中西部方", "west"],
  ["双方", "both"],
  ["东西部", "both"],
  ["双方共同", "both"],
]);

/** Reads the rows of an agreement form. A row whose link or unit is not known is noted and left out; one whose item is not known stays a line of its link. */
export function readAgreement(context: ReadContext, sheet: FormSheet): readonly AgreementRow[] {
  return rowsOfYear(context, sheet).flatMap((row) => {
    const filed = readRow(context, row, sheet);
    return filed === null ? [] : [filed];
  });
}

function readRow(context: ReadContext, row: FormRow, sheet: FormSheet): AgreementRow | null {
  const named = itemCell(context, row);
  const item = named.kind === "item" ? named.item : null;
  if (item?.scope === "unit") {
    const unit = ownerOf(context, row, item);
    return unit === null ? null : lineOf(context, row, sheet, { link: null, unit, item });
  }
  const link = linkCell(context, row);
  if (link === "none") {
    noteIncomplete(context, row, ["结对关系"]);
  }
  if (link === null || link === "none") {
    return null;
  }
  if (row.folded("项目代码") === "" && row.folded("项目名称") === "") {
    noteIncomplete(context, row, ["项目代码", "项目名称"], { link: link.id });
  }
  return lineOf(context, row, sheet, { link, unit: null, item });
}

/** The unit of a unit item's line, from 承担单位. */
function ownerOf(context: ReadContext, row: FormRow, item: Item): Unit | null {
  const unit = unitCell(context, row, "承担单位");
  if (row.folded("承担单位") === "") {
    noteIncomplete(context, row, ["承担单位"]);
  }
  if (unit === null) {
    return null;
  }
  context.notes.examine("item-foreign");
  if (reportsItem(item, unit.side)) {
    return unit;
  }
  context.notes.add("item-foreign", {
    unit: unit.code,
    item: item.id,
    place: row.place(),
    asRead: row.text("项目代码") || row.text("项目名称"),
    found: `${item.code} ${item.name}`,
  });
  return null;
}

interface Line {
  readonly link: Link | null;
  readonly unit: Unit | null;
  readonly item: Item | null;
}

function lineOf(context: ReadContext, row: FormRow, sheet: FormSheet, line: Line): AgreementRow {
  const { link, unit, item } = line;
  const about = { link: link?.id ?? null, unit: unit?.code ?? null, item: item?.id ?? null };
  const duty = link === null ? (unit?.side ?? null) : dutyOf(context, row, link, about);
  const target = figureCell(context, row, "协议目标", item);
  if (item !== null) {
    noteMeasure(context, row, item, [target], about);
  }
  return {
    ...about,
    duty: duty === "unreadable" ? null : duty,
    dutyReadable: duty !== "unreadable",
    dutyAsRead: row.text("承担单位"),
    target,
    binding: sheet.columns.has("约束性") ? bindingOf(context, row, about) : null,
    bindingAsRead: row.text("约束性"),
    remark: row.text("备注").trim(),
    place: row.place(),
  };
}

type About = { readonly link: string | null; readonly unit: string | null; readonly item: string | null };

function bindingOf(context: ReadContext, row: FormRow, about: About): boolean | null {
  const answer = answerCell(context, row, "约束性", about);
  if (answer === null && row.folded("约束性") === "") {
    noteChoice(context, row, "约束性", YES_NO, about);
  }
  return answer;
}

/** 承担单位: a side's word, or units of the link, each meaning its side. */
function dutyOf(context: ReadContext, row: FormRow, link: Link, about: About): Duty | null | "unreadable" {
  const typed = row.folded("承担单位");
  if (typed === "") {
    return null;
  }
  context.notes.examine("choice-unreadable");
  const sides = typed.split(/[、,;和及]/).map((part) => SIDE_WORDS.get(part.trim()) ?? sideOn(context, link, part));
  const [first] = sides;
  if (first === undefined || first === null || sides.includes(null)) {
    noteChoice(context, row, "承担单位", ["东部", "中西部", "双方", ...namesOn(context, link)], about);
    return "unreadable";
  }
  return sides.every((side) => side === first) ? first : "both";
}

function sideOn(context: ReadContext, link: Link, text: string): Side | null {
  const unit = findUnit(context.units, text);
  return unit !== null && reportersOn(link, unit.side).includes(unit.code) ? unit.side : null;
}

function namesOn(context: ReadContext, link: Link): readonly string[] {
  const codes = [...reportersOn(link, "east"), ...reportersOn(link, "west")];
  return codes.flatMap((code) => context.scheme.units.filter((unit) => unit.code === code).map((unit) => unit.name));
}
