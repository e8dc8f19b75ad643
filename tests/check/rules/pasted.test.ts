import { describe, expect, it } from "vitest";
import { figuresPasted } from "../../../src/check/rules/figures-pasted.js";
import type { FiledReturn } from "../../../src/model/filing.js";
import type { Entry } from "../../../src/model/reconciliation.js";
import { figure } from "../build/batch.js";
import { entry, report } from "../build/entry.js";
import { realContext, realEntries, thisYear } from "../build/real.js";
import { runRule } from "../build/triples.js";

const ITEMS = ["fiscal_aid", "donated_cash", "investment", "jobs_local", "jobs_east"] as const;
const FIRST = [3000, 400, 5000, 600, 700];
const SECOND = [8000, 900, 7000, 200, 300];

type Figures = readonly (number | null)[];

function filed(first: Figures, second: Figures): FiledReturn {
  const keyed = (link: string, values: Figures) =>
    values.flatMap((value, index) => (value === null ? [] : [[`${link}.${ITEMS[index]}`, value] as const]));
  return thisYear("330100", Object.fromEntries([...keyed("L13", first), ...keyed("L14", second)]));
}

/** What both sides say of a link; a side's null is silence. */
function entries(link: string, west: string, own: Figures, partner: Figures): readonly Entry[] {
  return ITEMS.map((item, index) => {
    const [a, b] = [own[index] ?? null, partner[index] ?? null];
    const reports = [
      ...(a === null ? [] : [report("330100", figure(a))]),
      ...(b === null ? [] : [report(west, figure(b))]),
    ];
    return entry(reports, { link, item, class: "unexplained" });
  });
}

function outcome(first: Figures, second: Figures, partners: readonly [Figures, Figures]) {
  const return13 = filed(first, second);
  const all = [...entries("L13", "422800", first, partners[0]), ...entries("L14", "522600", second, partners[1])];
  return runRule(figuresPasted, { ...realEntries(all), batch: realContext([return13]).batch });
}

const NOTHING: Figures = ITEMS.map(() => null);

describe("figures-pasted", () => {
  it.each<[string, Figures, Figures, readonly [Figures, Figures], string | null | undefined, readonly number[]]>([
    ["the second is the first's", FIRST, FIRST, [FIRST, SECOND], "L14", [0, 1, 0, 0]],
    ["the first is the second's", SECOND, SECOND, [FIRST, SECOND], "L13", [0, 1, 0, 0]],
    ["both are another's", FIRST, FIRST, [SECOND, SECOND.map((one) => one + 1)], null, [0, 1, 0, 0]],
    ["the two differ", FIRST, SECOND, [FIRST, SECOND], undefined, [1, 0, 0, 0]],
    ["one in five differs", FIRST, [...FIRST.slice(0, 4), 999], [FIRST, SECOND], undefined, [1, 0, 0, 0]],
    ["the partners' are the same", FIRST, FIRST, [FIRST, FIRST], undefined, [1, 0, 0, 0]],
    ["the partners say nothing", FIRST, FIRST, [FIRST, NOTHING], undefined, [1, 0, 0, 0]],
    ["too few figures", FIRST.slice(0, 3), FIRST.slice(0, 3), [FIRST, SECOND], undefined, [0, 0, 1, 0]],
    ["one link blank", FIRST, NOTHING, [FIRST, SECOND], undefined, [0, 0, 1, 0]],
    ["small counts", [1, 2, 3, 4, 5], [1, 2, 3, 4, 5], [FIRST, SECOND], undefined, [0, 0, 1, 0]],
  ])("%s", (_, first, second, partners, link, counts) => {
    const { findings, counts: found } = outcome(first, second, partners);
    expect(findings.map((finding) => finding.link)).toEqual(link === undefined ? [] : [link]);
    expect(found).toEqual(counts);
  });

  it("names both pairings and where they stand", () => {
    const { findings } = outcome(FIRST, FIRST, [FIRST, SECOND]);
    expect(findings[0]).toMatchObject({
      unit: "330100",
      item: null,
      data: { source: "L13", copy: "L14", links: "L14", count: 5, of: 5 },
    });
    expect(findings[0]?.message.zh).toContain("杭州—恩施");
    expect(findings[0]?.message.zh).toContain("杭州—黔东南");
  });
});
