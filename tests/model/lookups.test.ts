import { describe, expect, it } from "vitest";
import { groupBy } from "../../src/model/grouping.js";
import { isWhole } from "../../src/model/item.js";
import {
  itemOf,
  itemsOf,
  linkOf,
  linksInForce,
  linksOf,
  provinceOf,
  reportersOn,
  reportsItem,
  unitOf,
} from "../../src/model/lookups.js";
import { placeText } from "../../src/model/place.js";
import { scheme } from "../build/scheme.js";

const linkIds = (unit: string) => linksOf(scheme, unitOf(scheme, unit), 2019).map((link) => link.id);

describe("links and their reporters", () => {
  it.each([
    ["L13", "east", ["330100", "330000"]],
    ["L13", "west", ["422800", "420000"]],
    ["L25", "west", ["510000"]],
    ["L01", "east", ["110000"]],
    ["L10", "west", ["630000"]],
  ] as const)("%s %s: the directly responsible unit first", (link, side, reporters) => {
    expect(reportersOn(linkOf(scheme, link), side)).toEqual(reporters);
  });

  it.each([
    ["330100", ["L13", "L14"]],
    ["330000", ["L12", "L13", "L14", "L15", "L16"]],
    ["210000", ["L06"]],
    ["520000", ["L06", "L08", "L11", "L14", "L16", "L22", "L26", "L27"]],
    ["440000", ["L24", "L25", "L26", "L27", "L28", "L29", "L30", "L31"]],
    ["530600", ["L29", "L30"]],
    ["620000", ["L04", "L18", "L19", "L23"]],
  ])("%s reports on %j", (unit, links) => {
    expect(linkIds(unit)).toEqual(links);
  });

  it("a link counts in its years only", () => {
    const open = { ...linkOf(scheme, "L13"), id: "L99", validFrom: "2020-04", validTo: null };
    const wider = { ...scheme, links: [...scheme.links, open] };
    expect(linksInForce(wider, 2019)).toHaveLength(31);
    expect(linksInForce(wider, 2020).map((link) => link.id)).toContain("L99");
    expect(linksInForce(wider, 2099).map((link) => link.id)).toEqual(["L99"]);
    expect(
      linksInForce({ ...scheme, links: [{ ...open, validFrom: null, validTo: "2019-01-31" }] }, 2019),
    ).toHaveLength(1);
    expect(
      linksInForce({ ...scheme, links: [{ ...open, validFrom: null, validTo: "2018-12-31" }] }, 2019),
    ).toHaveLength(0);
  });
});

describe("items", () => {
  it.each([
    ["fiscal_aid", "east", true],
    ["fiscal_aid", "west", true],
    ["funds_used", "east", false],
    ["funds_used", "west", true],
    ["budget_revenue", "west", false],
    ["study_sessions", "west", true],
  ] as const)("%s by %s: %s", (item, side, reports) => {
    expect(reportsItem(itemOf(scheme, item), side)).toBe(reports);
  });

  it("are listed once a unit or once a link", () => {
    expect(itemsOf(scheme, "east", "unit").map((item) => item.id)).toEqual([
      "study_sessions",
      "budget_revenue",
      "land_quota",
      "innovation_cases",
    ]);
    expect(itemsOf(scheme, "west", "link").map((item) => item.id)).toContain("funds_used");
    expect(itemsOf(scheme, "east", "link").map((item) => item.id)).not.toContain("funds_used");
  });

  it("are whole but for money and land", () => {
    const broken = scheme.items.filter((item) => !isWhole(item)).map((item) => item.measureUnit);
    expect(new Set(broken)).toEqual(new Set(["万元", "亩"]));
  });

  it("a code that the scheme lacks is a bug and says so", () => {
    expect(() => itemOf(scheme, "没有")).toThrow("没有");
    expect(() => unitOf(scheme, "1")).toThrow("unit 1");
  });
});

describe("small things", () => {
  it("a province is its own province", () => {
    expect(provinceOf(unitOf(scheme, "330100"))).toBe("330000");
    expect(provinceOf(unitOf(scheme, "330000"))).toBe("330000");
  });

  it("grouping keeps the order of first appearance", () => {
    expect([...groupBy([3, 1, 4, 1, 5], (one) => one % 2)]).toEqual([
      [1, [3, 1, 1, 5]],
      [0, [4]],
    ]);
  });

  it.each([
    [{ file: "a.csv", row: 5, column: "本年完成" }, "a.csv!5 本年完成"],
    [{ file: "a.xlsx", sheet: "杭州—恩施", cell: "H7" }, "a.xlsx!杭州—恩施!H7"],
    [{ file: "a.csv" }, "a.csv"],
  ])("place %j reads %s", (place, text) => {
    expect(placeText(place)).toBe(text);
  });
});
