import { linksInForce, provinceOf, reportersOn, unitOf } from "../../model/lookups.js";
import type { Link, Side, Unit } from "../../model/pairing.js";
import type { Scheme } from "../../model/scheme.js";
import type { Result, ResultUnit } from "../result/schema.js";
import { ownFiles } from "./own-files.js";

/** What one province may see: its own units, their links, and nobody but those who report on these (五，第二段). */
export interface ProvinceView {
  readonly result: Result;
  readonly scheme: Scheme;
  readonly province: Unit;
  readonly side: Side;
  /** The province and its cities or prefectures, in the regulation's order. */
  readonly units: readonly Unit[];
  /** Their links in force in the year. */
  readonly links: readonly Link[];
  /** Codes of the own units. */
  readonly own: ReadonlySet<string>;
  /** Codes of all units that may be named. */
  readonly nameable: ReadonlySet<string>;
  /** Paths of files that hold nothing but their returns. */
  readonly files: ReadonlySet<string>;
  /** The own units that were evaluated. */
  readonly evaluated: readonly ResultUnit[];
}

/** The view of a province, by code. */
export function provinceView(result: Result, scheme: Scheme, code: string): ProvinceView {
  const province = unitOf(scheme, code);
  const units = scheme.units.filter((unit) => provinceOf(unit) === code);
  const own = new Set(units.map((unit) => unit.code));
  const links = linksInForce(scheme, result.year).filter((link) => reportersOn(link, province.side).includes(code));
  const reporters = links.flatMap((link) => [...reportersOn(link, "east"), ...reportersOn(link, "west")]);
  return {
    result,
    scheme,
    province,
    side: province.side,
    units,
    links,
    own,
    nameable: new Set([...own, ...reporters]),
    files: ownFiles(result, own),
    evaluated: result.units.filter((unit) => own.has(unit.unit)),
  };
}

/** Whether a link, given by id, is one of the view's own. */
export function isOwnLink(view: ProvinceView, link: string | null): boolean {
  return link !== null && view.links.some((candidate) => candidate.id === link);
}

/** Whether a grade of an own unit was approved. */
export function hasOwnApproved(view: ProvinceView): boolean {
  return view.result.finals.some(({ unit }) => view.own.has(unit));
}
