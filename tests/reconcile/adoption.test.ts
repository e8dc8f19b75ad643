import { describe, expect, it } from "vitest";
import { batchOf } from "../build/batch.js";
import { bothFile, caseOf, LINK } from "../build/case.js";
import { decision } from "../build/decision-row.js";
import { entryOf } from "../build/evaluated.js";
import { type Filed, typed } from "../build/figure.js";
import { text } from "../build/texts.js";

const ladder = (item: string, east: Filed, west: Filed) => {
  const { rung, adopted, low, high } = caseOf(item, east, west);
  return [rung, text(adopted), text(low), text(high)];
};

describe("the adoption ladder (A-07): rung, adopted value and its bounds", () => {
  it.each<[string, string, Filed, Filed, (string | null)[]]>([
    ["equal", "fiscal_aid", 5000, 5000, ["equal", "5000", "5000", "5000"]],
    ["equal at 0", "fiscal_aid", 0, 0, ["equal", "0", "0", "0"]],
    ["rounding, same precision: the lower", "fiscal_aid", 5201, 5200, ["equal", "5200", "5200", "5200"]],
    ["rounding: the more precise", "fiscal_aid", typed("0.52", "亿元", 10000), 5249, ["equal", "5249", "5249", "5249"]],
    ["within tolerance: the lower", "investment", 49800, 50050, ["within-tolerance", "49800", "49800", "50050"]],
    ["the same, the other way", "investment", 50050, 49800, ["within-tolerance", "49800", "49800", "50050"]],
    ["the rest: the lower", "fiscal_aid", 5000, 4000, ["provisional", "4000", "4000", "5000"]],
    ["a suspected unit error: the lower still", "fiscal_aid", 50000, 5000, ["provisional", "5000", "5000", "50000"]],
    ["0 against a figure: 0", "fiscal_aid", 0, 5000, ["provisional", "0", "0", "5000"]],
    ["the west silent", "fiscal_aid", 5000, null, ["single", "5000", "5000", "5000"]],
    ["the east silent", "fiscal_aid", null, 4000, ["single", "4000", "4000", "4000"]],
    ["one side's item", "funds_used", null, 3900, ["single-source", "3900", "3900", "3900"]],
  ])("%s", (_, item, east, west, expected) => {
    expect(ladder(item, east, west)).toEqual(expected);
  });

  it.each<[string, string, Filed, Filed, (string | null)[]]>([
    ["the eastern owner's lower figure", "job_policies", 3, 5, ["owner", "3", "3", "3"]],
    ["the eastern owner's higher figure", "job_policies", 5, 3, ["owner", "5", "5", "5"]],
    ["the western owner's figure", "industry_policies", 3, 5, ["owner", "5", "5", "5"]],
    ["both the same", "industry_policies", 5, 5, ["equal", "5", "5", "5"]],
    ["the other side silent", "industry_policies", null, 5, ["owner", "5", "5", "5"]],
    ["the owner silent", "industry_policies", 3, null, ["single", "3", "3", "3"]],
    ["the eastern owner silent", "job_policies", null, 5, ["single", "5", "5", "5"]],
    ["the owner's 0 counts", "industry_policies", 3, 0, ["owner", "0", "0", "0"]],
  ])("an item with an owner: %s", (_, item, east, west, expected) => {
    expect(ladder(item, east, west)).toEqual(expected);
  });
});

describe("decisions go before every other rung", () => {
  const decided = (item: string, east: Filed, west: Filed, row: Parameters<typeof decision>) => {
    const entry = entryOf(batchOf(bothFile(item, east, west), { decisions: [decision(...row)] }), LINK, item);
    return [entry.rung, text(entry.adopted), text(entry.low), text(entry.high)];
  };

  it.each<[string, Parameters<typeof decision>, (string | null)[]]>([
    ["核实", [LINK, "fiscal_aid", "核实", 4321], ["verified", "4321", "4321", "4321"]],
    ["核实 of 0", [LINK, "fiscal_aid", "核实", 0], ["verified", "0", "0", "0"]],
    ["双方商定", [LINK, "fiscal_aid", "双方商定", "4321.5"], ["agreed", "4321.5", "4321.5", "4321.5"]],
    ["东部", [LINK, "fiscal_aid", "东部"], ["decided", "5000", "5000", "5000"]],
    ["中西部", [LINK, "fiscal_aid", "中西部"], ["decided", "4000", "4000", "4000"]],
    [
      "东部 with a value beside it: the side's figure",
      [LINK, "fiscal_aid", "东部", 1],
      ["decided", "5000", "5000", "5000"],
    ],
    ["退回: the provisional value stands", [LINK, "fiscal_aid", "退回"], ["provisional", "4000", "4000", "5000"]],
    ["豁免: numbers unchanged", [LINK, "fiscal_aid", "豁免"], ["provisional", "4000", "4000", "5000"]],
  ])("%s", (_, row, expected) => {
    expect(decided("fiscal_aid", 5000, 4000, row)).toEqual(expected);
  });

  it("also over 一致, 责任方数据, single-source and a silent side", () => {
    expect(decided("fiscal_aid", 5000, 5000, [LINK, "fiscal_aid", "核实", 4000])[0]).toBe("verified");
    expect(decided("industry_policies", 3, 5, [LINK, "industry_policies", "东部"])).toEqual(["decided", "3", "3", "3"]);
    expect(decided("funds_used", null, 3900, [LINK, "funds_used", "中西部"])[0]).toBe("decided");
    expect(decided("fiscal_aid", null, 4000, [LINK, "fiscal_aid", "核实", 4500])).toEqual([
      "verified",
      "4500",
      "4500",
      "4500",
    ]);
  });

  it("a decision changes no class, difference or hypothesis", () => {
    const open = caseOf("fiscal_aid", 50000, 5000);
    const closed = caseOf("fiscal_aid", 50000, 5000, { decisions: [decision(LINK, "fiscal_aid", "核实", 5000)] });
    expect([closed.class, text(closed.difference), closed.hypotheses]).toEqual([
      open.class,
      text(open.difference),
      open.hypotheses,
    ]);
    expect(closed.decision?.choice).toBe("核实");
  });
});
