import { LINE_RULES, lineIds } from "../../model/identity.js";
import type { ResultUnit } from "../result/schema.js";
import { isOwnLink, type ProvinceView } from "./province-view.js";

type Line = ResultUnit["lines"][number];

/** An agreement line that own units answer for. */
export interface OwnLine {
  readonly id: string;
  /** Every id that it goes by, whatever its status. */
  readonly ids: readonly string[];
  readonly line: Line;
  /** Codes of the own units that answer for it and stand alike to it. */
  readonly units: readonly string[];
}

/** The lines that own units answer for, each once though city and province both do, in link and item order. */
export function ownLines(view: ProvinceView): readonly OwnLine[] {
  const merged = new Map<string, { line: Line; units: string[] }>();
  for (const unit of view.evaluated) {
    for (const line of unit.lines.filter((candidate) => candidate.answersHere && isOwn(view, candidate))) {
      const key = JSON.stringify([line.link, line.link === null ? unit.unit : "", line.item, line.status, line.waived]);
      const known = merged.get(key);
      if (known === undefined) {
        merged.set(key, { line, units: [unit.unit] });
      } else {
        known.units.push(unit.unit);
      }
    }
  }
  return [...merged.values()]
    .sort((a, b) => orderOf(view, a.line) - orderOf(view, b.line))
    .map(({ line, units }) => ({ id: lineId(view, line, units), ids: allIds(view, line, units), line, units }));
}

/** What a line is about. */
export function lineScope({ line, units }: OwnLine) {
  return { units, link: line.link, item: line.item };
}

/** Firmly missed binding lines: prominent problems unless waived. */
export function missedLines(lines: readonly OwnLine[]): readonly OwnLine[] {
  return lines.filter(({ line }) => line.binding && line.status === "missed" && !line.waived);
}

function isOwn(view: ProvinceView, line: Line): boolean {
  return line.link === null || isOwnLink(view, line.link);
}

/** The id of the line's own finding; lines that are met or do not bind have none, and get one made the same way. */
function lineId(view: ProvinceView, line: Line, units: readonly string[]): string {
  const found = view.result.findings.find(
    (finding) =>
      LINE_RULES.includes(finding.rule) &&
      finding.link === line.link &&
      finding.item === line.item &&
      units.includes(finding.unit ?? ""),
  );
  const { link, item } = line;
  return found?.id ?? lineIds({ unit: units[0] ?? "", link, item }, view.result.year).own;
}

function allIds({ result, units: own }: ProvinceView, line: Line, units: readonly string[]): readonly string[] {
  const answering = line.link === null ? units : own.map(({ code }) => code);
  return answering.flatMap((unit) => lineIds({ unit, link: line.link, item: line.item }, result.year).all);
}

function orderOf(view: ProvinceView, line: Line): number {
  const link = view.links.findIndex((candidate) => candidate.id === line.link);
  const item = view.scheme.items.findIndex((candidate) => candidate.id === line.item);
  return (link + 1) * (view.scheme.items.length + 1) + item;
}
