import type { SettledAnswer } from "../../model/answer.js";
import { agrees } from "../../model/case-class.js";
import type { Finding } from "../../model/finding.js";
import { factId, lineIds } from "../../model/identity.js";
import { linkOf, provinceOf, reportersOn, unitOf } from "../../model/lookups.js";
import type { Scheme } from "../../model/scheme.js";
import type { GradesContext } from "../rule.js";

/** Something that a feedback asks about. */
export interface Point extends Pick<SettledAnswer, "link" | "item" | "ids"> {
  readonly about: NonNullable<SettledAnswer["about"]>;
  /** Codes of the provinces that are asked. */
  readonly provinces: readonly string[];
  /** Both sides agree by now. */
  readonly closed: boolean;
}

/** Everything a feedback of this evaluation may ask about, by each id it goes by. */
export function pointsById(context: GradesContext, findings: readonly Finding[]): ReadonlyMap<string, Point> {
  const points = [
    ...findings.map((finding) => findingPoint(finding, context.scheme)),
    ...factPoints(context),
    ...linePoints(context),
    ...casePoints(context),
  ];
  return new Map(points.flatMap((point) => point.ids.map((id) => [id, point] as const)));
}

function findingPoint({ id, unit, link, item }: Finding, scheme: Scheme): Point {
  const provinces = unit === null ? provincesOn(link, scheme) : [provinceOf(unitOf(scheme, unit))];
  return { about: "finding", ids: [id], provinces, link, item, closed: false };
}

function factPoints({ batch, scheme }: GradesContext): readonly Point[] {
  return batch.facts.map((fact) => ({
    about: "fact",
    ids: [factId(fact, batch.year)],
    provinces: [provinceOf(unitOf(scheme, fact.unit))],
    link: fact.link,
    item: fact.item,
    closed: false,
  }));
}

/** A province and its city answer for a line of a link together; one of a unit's own, each for its own. */
function linePoints({ batch, grading, scheme }: GradesContext): readonly Point[] {
  const points = new Map<string, Point>();
  for (const { unit, lines } of grading.units) {
    const province = provinceOf(unitOf(scheme, unit));
    for (const { line } of lines.filter(({ answersHere }) => answersHere)) {
      const { link, item } = line;
      const key = JSON.stringify([link === null ? unit : province, link, item]);
      const known = points.get(key)?.ids ?? [];
      const ids = [...known, ...lineIds({ unit, link, item }, batch.year).all];
      points.set(key, { about: "line", ids, provinces: [province], link, item, closed: false });
    }
  }
  return [...points.values()];
}

function casePoints({ reconciliation, scheme }: GradesContext): readonly Point[] {
  return reconciliation.entries.map(({ id, link, item, class: kind }) => ({
    about: "case",
    ids: [id],
    provinces: provincesOn(link, scheme),
    link,
    item,
    closed: agrees(kind),
  }));
}

function provincesOn(link: string | null, scheme: Scheme): readonly string[] {
  if (link === null) {
    return [];
  }
  const both = (["east", "west"] as const).flatMap((side) => reportersOn(linkOf(scheme, link), side));
  return [...new Set(both.map((code) => provinceOf(unitOf(scheme, code))))];
}
