import { endOf, otherSide, reportersOn } from "../../model/lookups.js";
import type { Link, Side, Unit } from "../../model/pairing.js";
import type { Scheme } from "../../model/scheme.js";
import { nameKey } from "../text/fold-width.js";
import { endSpellings, findLink, type LinkNames, placeKey } from "./link-names.js";

/** Links by every accepted spelling of the place at one end, with the side of that end. */
export type PartnerNames = ReadonlyMap<string, readonly { readonly link: Link; readonly side: Side }[]>;

const BEFORE =
  /^(?:附?[表件]|sheet|[(]?[\d一二三四五六七八九十]+[).、]|[\d.、-]+|对口|结对|帮扶|协作|关系|地区|单位|支援|与|和|:)+/;
const AFTER = /(?:结对|对口|帮扶|协作|扶贫|关系|地区|情况|填报|统计|数据|完成|明细|[表数]|[(][^()]*[)]|\d+|[-_:])+$/;

/** Spellings of the places that links join. */
export function partnerNames(scheme: Scheme): PartnerNames {
  const names = new Map<string, { readonly link: Link; readonly side: Side }[]>();
  for (const link of scheme.links) {
    for (const side of ["east", "west"] as const) {
      for (const spelling of endSpellings(scheme, endOf(link, side))) {
        names.set(spelling, [...(names.get(spelling) ?? []), { link, side }]);
      }
    }
  }
  return names;
}

/** Whether a text names a link or a place of one, with or without words about it. */
export function isLinkLike(links: LinkNames, partners: PartnerNames, text: string): boolean {
  const bare = bareName(text);
  return findLink(links, text) !== null || findLink(links, bare) !== null || partners.has(placeKey(bare));
}

/**
 * The links of a unit that a text means by its counterpart's name (恩施州, 对口恩施州) or by a name in other words
 * (1.杭州-恩施结对表); without a unit, of any.
 */
export function likeLinks(links: LinkNames, partners: PartnerNames, text: string, unit: Unit | null): readonly Link[] {
  const bare = bareName(text);
  const named = findLink(links, bare);
  if (named !== null) {
    return [named];
  }
  const ends = partners.get(placeKey(bare)) ?? [];
  const own = ends.filter(
    ({ link, side }) =>
      unit === null || (unit.side === otherSide(side) && reportersOn(link, unit.side).includes(unit.code)),
  );
  return [...new Set(own.map(({ link }) => link))];
}

function bareName(text: string): string {
  return nameKey(text).replace(BEFORE, "").replace(AFTER, "");
}
