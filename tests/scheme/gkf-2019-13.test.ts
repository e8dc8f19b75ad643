import { expect, test } from "vitest";
import { exact } from "../../src/model/exact.js";
import { type Dimension, isWhole } from "../../src/model/item.js";
import { linksOf, unitOf } from "../../src/model/lookups.js";
import { DEFAULT_SCHEME, loadNamedScheme } from "../../src/scheme/load-scheme.js";
import { unitPosition } from "./regulation-text.js";

const scheme = await loadNamedScheme(DEFAULT_SCHEME);
const linkIds = (code: string) => linksOf(scheme, unitOf(scheme, code), 2019).map(({ id }) => id);

test("holds what the regulation and the forms have", () => {
  expect({
    units: scheme.units.length,
    links: scheme.links.length,
    items: scheme.items.length,
    indicators: scheme.indicators.length,
    rows: scheme.rows.length,
    assumptions: scheme.assumptions.length,
  }).toEqual({ units: 56, links: 31, items: 65, indicators: 50, rows: 10, assumptions: 24 });
});

test.each([
  ["east-province", 9],
  ["east-city", 13],
  ["west-province", 14],
  ["west-city", 20],
])("%s has its units in the regulation's order", (group, count) => {
  const units = scheme.units.filter((unit) => unit.group === group);
  expect(units).toHaveLength(count);
  // The provinces of a group are named before its cities, so a place name's first mention is not always its own.
  const positions = units.map(({ name, level }) => (level === "province" ? unitPosition(name) : cityPosition(name)));
  expect(positions).toEqual([...positions].sort((a, b) => a - b));
  expect(Math.min(...positions)).toBeGreaterThan(0);
});

function cityPosition(name: string): number {
  const full = scheme.units.find((unit) => unit.name === name)?.fullName ?? name;
  return unitPosition(full) >= 0 ? unitPosition(full) : unitPosition(name);
}

test("orders count through all units", () => {
  expect(scheme.units.map(({ order }) => order)).toEqual([...scheme.units.keys()]);
});

test.each([
  ["辽宁 has no link of its own", "210000", ["L06"]],
  ["大连", "210200", ["L06"]],
  ["吉林 is 延边", "220000", ["L15"]],
  ["湖北 is 恩施", "420000", ["L13"]],
  ["湖南 is 湘西", "430000", ["L21"]],
  ["贵州 has eight", "520000", ["L06", "L08", "L11", "L14", "L16", "L22", "L26", "L27"]],
  ["广东 has eight", "440000", ["L24", "L25", "L26", "L27", "L28", "L29", "L30", "L31"]],
  ["四川 reports for 甘孜", "510000", ["L12", "L25", "L28"]],
  ["青海 reports for 西宁、海东", "630000", ["L10"]],
  ["昭通 has two helpers", "530600", ["L29", "L30"]],
])("links: %s", (_, code, links) => {
  expect(linkIds(code)).toEqual(links);
});

test("links are in force from 2016 to 2020 and named by both ends", () => {
  expect(new Set(scheme.links.map(({ validFrom, validTo }) => `${validFrom}-${validTo}`))).toEqual(
    new Set(["2016-2020"]),
  );
  const names = scheme.links.map(({ name }) => name);
  expect(names).toEqual(expect.arrayContaining(["杭州—恩施", "广东—甘孜州", "江苏—西宁、海东"]));
  expect(linksOf(scheme, unitOf(scheme, "520000"), 2015)).toEqual([]);
});

test("units are known by the spellings people use, and 黔西 is nobody", () => {
  const spellings = (code: string) => {
    const { name, fullName, aliases } = unitOf(scheme, code);
    return [name, fullName, ...aliases];
  };
  expect(spellings("110000")).toEqual(["北京", "北京市"]);
  expect(spellings("150000")).toEqual(expect.arrayContaining(["内蒙古", "内蒙", "内蒙古自治区"]));
  expect(spellings("222400")).toEqual(expect.arrayContaining(["延边", "延边州", "延边朝鲜族自治州"]));
  expect(spellings("520500")).toEqual(expect.arrayContaining(["毕节", "毕节市", "毕节地区"]));
  expect(scheme.units.flatMap(({ code }) => spellings(code))).not.toContain("黔西");
});

test("whole figures are all but money and land", () => {
  const fractional: readonly Dimension[] = ["money", "area"];
  for (const item of scheme.items) {
    expect([item.id, isWhole(item)]).toEqual([item.id, !fractional.includes(item.dimension)]);
  }
  const dimension = (id: string) => scheme.items.find((item) => item.id === id)?.dimension;
  expect([dimension("cadres_sent"), dimension("cadres_trained"), dimension("secondee_housing")]).toEqual([
    "people",
    "visits",
    "yes-no",
  ]);
});

test("every definition says what is left out, except of yes-no items", () => {
  const silent = scheme.items.filter(({ definition }) => !/不包括|不含|不大于/.test(definition));
  expect(silent.map(({ dimension }) => dimension)).toEqual(silent.map(() => "yes-no"));
});

test("numbers are exact", () => {
  expect(scheme.tolerances.find(({ id }) => id === "money")?.relative.equals(exact("1/200"))).toBe(true);
  expect(scheme.rows.every(({ weight }) => weight.equals(exact("1/10")))).toBe(true);
  expect(scheme.measureUnits.find(({ id }) => id === "元")?.factor.equals(exact("1/10000"))).toBe(true);
  expect(scheme.grading.curve.map(({ completion }) => completion.toFraction())).toEqual([
    "0",
    "7/10",
    "9/10",
    "1",
    "6/5",
  ]);
});

test("derived figures have codes of their own", () => {
  const codes = scheme.derived.map(({ code }) => code);
  expect(codes).toEqual(["DE07", "DE08P", "DE08C", "DE09", "DW06", "DW08", "DW09", "DW17"]);
  const others = [...scheme.items, ...scheme.units].map(({ code }) => code);
  expect(others.filter((code) => codes.includes(code))).toEqual([]);
});

test("the largest provincial revenue is possible, the same in 元 is not", () => {
  expect(scheme.ceilings.money.gt(exact("126545000"))).toBe(true);
  expect(scheme.ceilings.money.lt(exact("1550000000"))).toBe(true);
});
