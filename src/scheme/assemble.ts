import type { DerivedFigure, Item } from "../model/item.js";
import type { Unit } from "../model/pairing.js";
import type { Benchmark, Indicator, RowEntry, RubricRow, Scheme } from "../model/scheme.js";
import type { Validity } from "../model/validity.js";
import { assembleGrading, assembleMatching } from "./assemble-grading.js";
import type { Entries, Fields } from "./parse-topic.js";
import type { FileOf, ParsedScheme } from "./parsed-scheme.js";

/** Turns checked scheme files into the Scheme. Only for files without a mistake; a gap is a bug. */
export function assembleScheme(parsed: ParsedScheme, sha256: string): Scheme {
  const head = present(parsed.head);
  const { bases } = parsed;
  return {
    id: head.id,
    version: head.version,
    title: head.title,
    document: head.document,
    sha256,
    forms: head.forms,
    groups: values(parsed.groups),
    units: units(parsed),
    links: values(parsed.links).map(({ valid, basis, ...link }) => ({
      ...link,
      name: linkName(link),
      ...validityOf(valid ?? head.validity),
      basis: basis ?? bases.links,
    })),
    measureUnits: values(parsed.measureUnits).map(({ basis: _, ...unit }) => unit),
    items: items(parsed),
    relations: values(parsed.relations).map((entry) => ({ ...entry, basis: entry.basis ?? bases.relations })),
    derived: values(parsed.derived) satisfies readonly DerivedFigure[],
    tolerances: values(parsed.tolerances).map((entry) => ({ ...entry, basis: entry.basis ?? bases.tolerances })),
    indicators: [...indicators(parsed.eastIndicators, "east"), ...indicators(parsed.westIndicators, "west")],
    assessmentRows: values(parsed.assessmentRows),
    rows: values(parsed.rows).map((row) => rubricRow(row, parsed)),
    grading: assembleGrading(present(parsed.grading)),
    matching: assembleMatching(present(parsed.matching)),
    facts: values(parsed.facts),
    ceilings: ceilings(present(parsed.ceilings)),
    plausibility: present(parsed.plausibility),
    headers: present(parsed.headers).headers,
    assumptions: values(parsed.assumptions),
  };
}

/** A link's name as people write it: 杭州—恩施. */
export function linkName(link: { readonly east: { place: string }; readonly west: { place: string } }): string {
  return `${link.east.place}—${link.west.place}`;
}

/** What is written as `valid: { from, to }`; without it always in force. */
export function validityOf(valid: { readonly from: string | null; readonly to: string | null } | null): Validity {
  return { validFrom: valid?.from ?? null, validTo: valid?.to ?? null };
}

function units(parsed: ParsedScheme): readonly Unit[] {
  const groups = new Map(values(parsed.groups).map((group) => [group.id, group]));
  return values(parsed.units).map(({ valid, ...unit }, order) => {
    const { side, level } = found(groups.get(unit.group));
    return { ...unit, side, level, order, ...validityOf(valid) };
  });
}

function items(parsed: ParsedScheme): readonly Item[] {
  const dimensions = new Map(values(parsed.measureUnits).map(({ id, dimension }) => [id, dimension]));
  return values(parsed.items).map((item) => ({ ...item, dimension: found(dimensions.get(item.measureUnit)) }));
}

function indicators(parsed: ParsedScheme["eastIndicators"], side: Indicator["side"]): readonly Indicator[] {
  return values(parsed).map((entry) => ({
    ...entry,
    side,
    number: Number(entry.id.slice(1)),
    measures: entry.measures.map((measure) => ({
      ...measure,
      benchmarks: measure.benchmarks satisfies readonly Benchmark[],
    })),
  }));
}

type RowFile = ParsedScheme["rows"]["entries"][number]["value"];

function rubricRow({ east, west, title, content, method, ...row }: RowFile, parsed: ParsedScheme): RubricRow {
  const basis = parsed.bases.evidence;
  const entries = (side: RowFile["east"]): readonly RowEntry[] =>
    side.map(({ indicator, share }) =>
      indicator === null ? { kind: "completion", share, basis } : { kind: "indicator", indicator, share, basis },
    );
  const assessed = found(values(parsed.assessmentRows).find((one) => one.row === row.assessedAs));
  return {
    ...row,
    title: title ?? assessed.title,
    content: content ?? assessed.content,
    method: method ?? assessed.method,
    weightBasis: parsed.bases.weights,
    assessedBy: assessed.assessedBy,
    entries: { east: entries(east), west: entries(west) },
  };
}

function ceilings({ ceilings: settings }: FileOf<"ceilings">): Scheme["ceilings"] {
  return {
    money: settings.money.value,
    people: settings.people.value,
    visits: settings.visits.value,
    things: settings.things.value,
    area: settings.area.value,
    "yes-no": settings["yes-no"].value,
    share: settings.share.value,
  };
}

function values<T>(list: Entries<T>): readonly T[] {
  return list.entries.map(({ value }) => value);
}

function present<T>(file: Fields<T> | null): T {
  return found(file?.value ?? undefined);
}

function found<T>(value: T | undefined): T {
  if (value === undefined) {
    throw new Error("a scheme with mistakes was assembled");
  }
  return value;
}
