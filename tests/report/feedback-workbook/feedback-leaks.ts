import { linksInForce, provinceOf, reportersOn, unitOf } from "../../../src/model/lookups.js";
import type { Scheme } from "../../../src/model/scheme.js";
import type { Result } from "../../../src/report/result/schema.js";
import { gradingIn, linksIn, namesIn, placesIn } from "./names-in.js";

/** What a province's feedback tells that it may not (五，第二段); empty when it keeps to its own. */
export async function feedbackLeaks(
  bytes: Uint8Array,
  result: Pick<Result, "year" | "finals">,
  scheme: Scheme,
  province: string,
): Promise<readonly string[]> {
  const links = linksInForce(scheme, result.year).filter((link) =>
    [...reportersOn(link, "east"), ...reportersOn(link, "west")].includes(province),
  );
  const allowed = new Set([
    ...scheme.units.filter((unit) => provinceOf(unit) === province).map((unit) => unit.code),
    ...links.flatMap((link) => [...reportersOn(link, "east"), ...reportersOn(link, "west")]),
  ]);
  const named = [...(await namesIn(bytes, scheme))].filter((code) => !allowed.has(code));
  const places = [...(await placesIn(bytes, scheme))].filter(
    (place) => !isAllowedPlace(place, scheme, allowed) && !links.some(({ name }) => name.includes(place)),
  );
  const foreign = [...(await linksIn(bytes))].filter((id) => !links.some((link) => link.id === id));
  const grading = result.finals.length === 0 ? await gradingIn(bytes) : [];
  return [...named.map((code) => unitOf(scheme, code).name), ...places, ...foreign, ...grading];
}

function isAllowedPlace(place: string, scheme: Scheme, allowed: ReadonlySet<string>): boolean {
  return scheme.units.some((unit) => unit.name === place && allowed.has(unit.code));
}
