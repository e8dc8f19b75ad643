import type { Figure } from "../../model/filing.js";
import type { Item } from "../../model/item.js";
import { reportersOn, reportsItem } from "../../model/lookups.js";
import type { Unit } from "../../model/pairing.js";
import { LETTERS, type Scheme } from "../../model/scheme.js";
import { measureTable } from "../../read/figure/measure-table.js";
import { normaliseFigure } from "../../read/figure/normalise-figure.js";
import { findLink, linkNames } from "../../read/names/link-names.js";
import { findUnit, unitNames } from "../../read/names/unit-names.js";
import { foldWidth } from "../../read/text/fold-width.js";
import { itemTyped } from "../runs/item-typed.js";
import { nearNames } from "../runs/near-names.js";
import { usageErrorOf } from "../usage-error-of.js";
import type { Change } from "./change.js";

/** 杭州—恩施.财政援助资金合计=40000: a link or unit, what of it, and how it is supposed to be. */
const TYPED = /^([^.=]+)\.([^=]+)=(.*)$/;
const INNOVATION = /^(?:innovation|创新|创新加分)$/i;

/**
 * Reads a figure that is supposed to count: a link or unit and an item, each by code, id or Chinese name.
 *
 * @throws UsageError naming what is not known.
 */
export function parseFigure(typed: string, scheme: Scheme): Change {
  const [subject, name, text] = parts(typed, "--set");
  const link = findLink(linkNames(scheme), subject);
  const unit = findUnit(unitNames(scheme), subject);
  if (link === null && unit === null) {
    const near = nearNames(
      subject,
      [...scheme.links, ...scheme.units].map((one) => one.name),
    );
    throw usageErrorOf((words) => words.whatif.noLinkOrUnit("--set", typed, subject, near.join(", ")));
  }
  const found = itemTyped(name, scheme);
  if (found.kind === "unknown") {
    const near = nearNames(
      name,
      scheme.items.flatMap((one) => [one.id, `${one.code} ${one.name}`]),
    );
    throw usageErrorOf((words) => words.whatif.unknownItem(typed, name, near.join(", ")));
  }
  const item = found.kind === "item" ? found.item : null;
  if (item?.scope === "link" && link === null && unit !== null && reportsItem(item, unit.side)) {
    const pairings = scheme.links.filter((one) => reportersOn(one, unit.side).includes(unit.code));
    const written = pairings.map((one) => `${one.name}.${name}`).join(", ");
    throw usageErrorOf((words) => words.whatif.byPairing(typed, name, subject, written));
  }
  if (item === null || (item.scope === "link" ? link === null : unit === null || !reportsItem(item, unit.side))) {
    throw usageErrorOf((words) => words.whatif.noItem(typed, name, subject));
  }
  const { value, fault, state } = figureOf(text, item, scheme);
  if (fault === "negative") {
    throw usageErrorOf((words) => words.whatif.negative(typed, text));
  }
  if (state !== "given" || value === null) {
    throw usageErrorOf((words) => words.whatif.noFigure(typed, text, item.measureUnit));
  }
  return item.scope === "link"
    ? { kind: "figure", unit: null, link: link?.id ?? null, item: item.id, value }
    : { kind: "figure", unit: unit?.code ?? null, link: null, item: item.id, value };
}

/**
 * Reads the letter that the assessors are supposed to give a row, or the bonus: 浙江.3=良, 浙江.创新=2.
 *
 * @throws UsageError naming what is not known.
 */
export function parseLetter(typed: string, scheme: Scheme): Change {
  const [subject, name, text] = parts(typed, "--letter");
  const unit = findUnit(unitNames(scheme), subject);
  if (unit === null) {
    const near = nearNames(
      subject,
      scheme.units.map((one) => one.name),
    );
    throw usageErrorOf((words) => words.whatif.noLinkOrUnit("--letter", typed, subject, near.join(", ")));
  }
  return INNOVATION.test(name) ? bonus(typed, text, unit, scheme) : rowLetter(typed, name, text, unit, scheme);
}

function rowLetter(typed: string, name: string, text: string, unit: Unit, { rows }: Scheme): Change {
  const number = /^第?(\d{1,2})项?$/.exec(name)?.[1];
  const row = rows.find((one) => String(one.row) === number || one.title === name);
  if (row === undefined) {
    throw usageErrorOf((words) => words.whatif.noRow(typed, name, rows.map((one) => one.row).join(" ")));
  }
  const letter = LETTERS.find((one) => one === text);
  if (letter === undefined) {
    throw usageErrorOf((words) => words.whatif.noLetter(typed, text, LETTERS.join(" ")));
  }
  return { kind: "letter", unit: unit.code, row: row.row, letter };
}

function bonus(typed: string, text: string, unit: Unit, { grading }: Scheme): Change {
  const most = grading.maximumInnovation;
  if (!/^\d+$/.test(text) || Number(text) > most) {
    throw usageErrorOf((words) => words.whatif.noPoints(typed, text, most));
  }
  return { kind: "innovation", unit: unit.code, points: Number(text) };
}

function parts(typed: string, option: string): readonly [subject: string, name: string, text: string] {
  const [, subject = "", name = "", text = ""] = TYPED.exec(foldWidth(typed)) ?? [];
  if (subject === "") {
    throw usageErrorOf((words) => words.whatif.notUnderstood(option, typed));
  }
  return [subject.trim(), name.trim(), text.trim()];
}

/** The figure as a form would read it. */
function figureOf(text: string, item: Item, scheme: Scheme): Figure {
  const measures = measureTable(scheme.measureUnits);
  const place = { file: "" };
  return normaliseFigure(text, { item, measures, columnMeasure: null, place });
}
