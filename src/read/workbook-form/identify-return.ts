import type { Unit } from "../../model/pairing.js";
import { sheetPlace } from "../form/form-sheet.js";
import { findUnit, type UnitNames } from "../names/unit-names.js";
import type { Sheet } from "../sheet/sheet.js";
import { foldWidth } from "../text/fold-width.js";
import { parseYear } from "../text/parse-date.js";
import { type Told, toldBeside } from "./cover-values.js";
import type { FiguresTable } from "./figures-table.js";
import type { FormTools } from "./form-tools.js";
import type { NamedCell } from "./named-row.js";
import type { Register } from "./register.js";

/** The parts of a workbook that tell whose return it is. */
export interface ReturnSources {
  readonly file: string;
  readonly register: Register | null;
  readonly cover: Sheet | null;
  readonly narrative: Sheet | null;
  readonly tables: readonly FiguresTable[];
}

/** Whose return of which year a workbook is; null where nothing in it says so. */
export interface ReturnIdentity {
  readonly unit: Unit | null;
  readonly year: number | null;
  /** 填报单位 and 年度 of every row. */
  readonly common: ReadonlyMap<string, NamedCell>;
}

const LABELS = { unit: "填报单位", year: "年度" } as const;
const IN_TITLE = /^(\S+?) ?(\d{4}) ?年/;

/**
 * Tells unit and year by the register, else by the cover, else by the titles of the sheets; visible texts that say
 * something else are noted, for the form may have been made over. Where several visible texts agree, they go before the
 * register: it is a return on another unit's or year's form.
 */
export function identifyReturn(sources: ReturnSources, tools: FormTools): ReturnIdentity {
  const { register } = sources;
  const heads = headsOf(sources);
  const units = toldUnits(sources, heads);
  const years = toldYears(sources, heads);
  const visible = units.map((told) => unitOf(tools.units, told.text));
  const registered = findUnit(tools.units, register?.head.unit ?? "");
  const unit = (areAgreed(visible) ? null : registered) ?? first(visible);
  const visibleYears = years.map((told) => parseYear(told.text));
  const year = (areAgreed(visibleYears) ? null : parseYear(register?.head.year ?? "")) ?? first(visibleYears);
  if (unit !== null) {
    const others = units.filter((told) => unitOf(tools.units, told.text) !== unit);
    noteOthers(tools, { unit, told: units, others, label: LABELS.unit, expected: unit.fullName });
  }
  if (unit !== null && year !== null) {
    const others = years.filter((told) => parseYear(told.text) !== year);
    noteOthers(tools, { unit, told: years, others, label: LABELS.year, expected: String(year) });
  }
  const at = (told: Told | undefined, column: string) => told?.place ?? { file: sources.file, column };
  return {
    unit,
    year,
    common: new Map([
      [LABELS.year, { text: year === null ? (years[0]?.text ?? "") : String(year), place: at(years[0], LABELS.year) }],
      [LABELS.unit, { text: unit === null ? (units[0]?.text ?? "") : unit.code, place: at(units[0], LABELS.unit) }],
    ]),
  };
}

/** A unit's name, with or without its code in brackets behind it. */
function unitOf(names: UnitNames, text: string): Unit | null {
  const folded = foldWidth(text);
  const match = /^(.+?)\((\d{6})\)$/.exec(folded);
  return findUnit(names, folded) ?? findUnit(names, match?.[1] ?? "") ?? findUnit(names, match?.[2] ?? "");
}

function toldUnits({ file, cover }: ReturnSources, heads: readonly Head[]): readonly Told[] {
  const onCover = cover === null ? null : toldBeside(file, cover, LABELS.unit);
  const above = inTitles(file, heads, /填报单位:\s*([^\s:]+)/).map(shortened);
  const titled = above.length > 0 ? [] : inTitles(file, heads, IN_TITLE);
  return [...(onCover === null ? [] : [onCover]), ...above, ...titled].filter(isFilled);
}

/** 贵州省年度 where the space behind the name was lost. */
function shortened({ text, place }: Told): Told {
  return { text: text.replace(/年度$/, ""), place };
}

function toldYears({ file, cover }: ReturnSources, heads: readonly Head[]): readonly Told[] {
  const onCover = cover === null ? null : toldBeside(file, cover, LABELS.year);
  const above = inTitles(file, heads, /年度:\s*(\d{4})/);
  const titled = above.length > 0 ? [] : inTitles(file, heads, /(\d{4}) ?年/);
  return [...(onCover === null ? [] : [onCover]), ...above, ...titled].filter(isFilled);
}

/** A sheet and the texts above what it holds, folded. */
interface Head {
  readonly sheet: Sheet;
  readonly titles: readonly string[];
}

const NARRATIVE_TITLES = 2;

function headsOf({ narrative, tables }: ReturnSources): readonly Head[] {
  const above = new Map(tables.map(({ sheet, section }) => [sheet, section.above] as const));
  const rows = narrative?.rows.slice(0, NARRATIVE_TITLES) ?? [];
  const told = rows.flatMap(({ cells }) => cells.map(foldWidth)).filter((text) => text !== "");
  return [
    ...[...above].map(([sheet, titles]) => ({ sheet, titles })),
    ...(narrative === null ? [] : [{ sheet: narrative, titles: told }]),
  ];
}

function inTitles(file: string, heads: readonly Head[], pattern: RegExp): readonly Told[] {
  return heads.flatMap(({ sheet, titles }) => {
    const text = first(titles.map((title) => pattern.exec(title)?.[1] ?? null));
    return text === null ? [] : [{ text, place: sheetPlace(file, sheet) }];
  });
}

function isFilled({ text }: Told): boolean {
  return foldWidth(text) !== "";
}

interface Others {
  readonly unit: Unit;
  readonly told: readonly Told[];
  readonly others: readonly Told[];
  readonly label: string;
  readonly expected: string;
}

function noteOthers({ notes }: FormTools, { unit, told, others, label, expected }: Others): void {
  notes.examine("locked-text-changed", told.length);
  for (const { text, place } of others) {
    const subject = `${place.sheet ?? ""}|${label}`;
    notes.add("locked-text-changed", { unit: unit.code, place, subject, asRead: text, found: text, expected });
  }
}

function areAgreed<T>(told: readonly (T | null)[]): boolean {
  return told.length > 1 && told.every((one) => one !== null && one === told[0]);
}

function first<T>(found: readonly (T | null)[]): T | null {
  return found.find((one) => one !== null) ?? null;
}
