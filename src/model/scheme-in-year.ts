import type { LinkEnd } from "./pairing.js";
import type { Scheme } from "./scheme.js";
import { isInForce } from "./validity.js";

/**
 * The scheme with the units that are in force in a year. A city or prefecture that is not reports on no link: its
 * province alone does. Links out of force stay, so that a form that names one can be told so.
 */
export function schemeInYear(scheme: Scheme, year: number): Scheme {
  const units = scheme.units.filter((unit) => isInForce(unit, year));
  if (units.length === scheme.units.length) {
    return scheme;
  }
  const codes = new Set(units.map(({ code }) => code));
  const endIn = (end: LinkEnd): LinkEnd => (end.city === null || codes.has(end.city) ? end : { ...end, city: null });
  return {
    ...scheme,
    units,
    links: scheme.links.map((link) => ({ ...link, east: endIn(link.east), west: endIn(link.west) })),
  };
}
