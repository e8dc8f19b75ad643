import { draw, wholeQuotient } from "./draw.js";
import { givenFor } from "./link-table.js";
import { type Range, RECIPES, type Recipe } from "./recipes.js";

/** The true figures of an item: whole numbers, money and land in hundredths of 万元 and 亩. */
export interface Truth {
  readonly previous: number;
  readonly actual: number;
}

/** Growth of a level against last year in thousandths, by strength. */
const GROWTH: readonly Range[] = [
  [-300, -90],
  [-30, 60],
  [50, 180],
  [120, 280],
];
/** Growth of a share: shares move less than levels. */
const SHIFT: readonly Range[] = [
  [-160, -60],
  [-50, 10],
  [0, 40],
  [20, 80],
];
const THOUSAND = 1000;

/** What really happened on a link this year and last: every reporter's figures start from it (relations hold in both years). */
export function linkTruth(link: string): ReadonlyMap<string, Truth> {
  const { counties } = givenFor(link);
  const truths = new Map<string, Truth>(fiscalAid(link));
  truths.set("paired_poor_counties", { previous: counties, actual: counties });
  for (const recipe of RECIPES) {
    truths.set(recipe.item, truthOf(recipe, link, truths));
  }
  truths.set("joint_meetings_west", known(truths, "joint_meetings_east"));
  truths.set("social_aid", total(["donated_cash", "donated_goods"], truths));
  return truths;
}

/** How strong a link is in one of the seven themes: its vigour, one more or one less. */
export function strengthOf(link: string, theme: number): number {
  const strength = givenFor(link).vigour + draw(`${link}/strength/${theme}`, -1, 1);
  return Math.min(3, Math.max(0, strength));
}

/** Fiscal aid near the published magnitude; it grew by 5 to 30 %. */
function fiscalAid(link: string): [string, Truth][] {
  const actual = givenFor(link).aid * 100 + draw(`${link}/aid`, -20_000, 20_000);
  const growth =
    [range(50, 90), range(60, 140), range(100, 220), range(150, 300)][strengthOf(link, 3)] ?? range(50, 90);
  const previous = wholeQuotient(actual * THOUSAND, THOUSAND + draw(`${link}/aid/growth`, ...growth));
  const share = draw(`${link}/aid/provincial`, 350, 750);
  const before = share + draw(`${link}/aid/provincial/previous`, -30, 30);
  const provincial = {
    actual: wholeQuotient(actual * share, THOUSAND),
    previous: wholeQuotient(previous * before, THOUSAND),
  };
  const local = { actual: actual - provincial.actual, previous: previous - provincial.previous };
  return [
    ["fiscal_aid_provincial", provincial],
    ["fiscal_aid_local", local],
    ["fiscal_aid", { actual, previous }],
  ];
}

function truthOf(recipe: Recipe, link: string, truths: ReadonlyMap<string, Truth>): Truth {
  const key = `${link}/${recipe.item}`;
  const strength = strengthOf(link, recipe.theme);
  const [low, high] = recipe.ranges[strength] ?? recipe.ranges[0];
  const multiplier = draw(key, low, high);
  if (recipe.base === "count") {
    return { actual: multiplier, previous: draw(`${key}/previous`, low, high) };
  }
  const base = recipe.base === "counties" ? levelBase(link) : total(recipe.base, truths);
  const [least, most] = (recipe.base === "counties" ? GROWTH : SHIFT)[strength] ?? range(0, 0);
  const growth = draw(`${key}/growth`, least, most);
  const before = wholeQuotient(multiplier * THOUSAND, THOUSAND + growth);
  const isPart = recipe.base !== "counties" && recipe.per === THOUSAND && high <= THOUSAND;
  const made = (amount: number, times: number): number =>
    stepped(wholeQuotient(amount * times, recipe.per), recipe.step);
  return {
    actual: made(base.actual, multiplier),
    previous: made(base.previous, isPart ? Math.min(before, THOUSAND) : before),
  };
}

function levelBase(link: string): Truth {
  const { counties } = givenFor(link);
  return { actual: counties, previous: counties };
}

function total(items: readonly string[], truths: ReadonlyMap<string, Truth>): Truth {
  const parts = items.map((item) => known(truths, item));
  return {
    actual: parts.reduce((sum, part) => sum + part.actual, 0),
    previous: parts.reduce((sum, part) => sum + part.previous, 0),
  };
}

function known(truths: ReadonlyMap<string, Truth>, item: string): Truth {
  const truth = truths.get(item);
  if (truth === undefined) {
    throw new Error(`${item} is needed before it is made`);
  }
  return truth;
}

function stepped(value: number, step: number): number {
  return value - (value % step);
}

function range(low: number, high: number): Range {
  return [low, high];
}
