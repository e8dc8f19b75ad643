import { linksInForce, provinceOf, reportersOn } from "../../../src/model/lookups.js";
import type { Link } from "../../../src/model/pairing.js";
import type { Result } from "../../../src/report/result/schema.js";
import { scheme } from "../../build/scheme.js";
import { zipNumbers, zipTexts } from "./zip-texts.js";

/** The links a province's units report on. */
function linksOfProvince(province: string, year = 2019): readonly Link[] {
  return linksInForce(scheme, year).filter((link) => reporters(link).includes(province));
}

/** Names, ids and codes that a province's feedback holds and may not: of units, of places, of links. */
export function foreignNames(bytes: Uint8Array, province: string): readonly string[] {
  const texts = zipTexts(bytes).filter((text) => !/^([A-Z]+\d+(:[A-Z]+\d+)?[ ,]?)+$/.test(text));
  const links = linksOfProvince(province);
  const own = new Set([
    ...scheme.units.filter((unit) => provinceOf(unit) === province).map((unit) => unit.code),
    ...links.flatMap(reporters),
  ]);
  const allowed = new Set([...own].flatMap(namesOf).concat(links.flatMap(placesOf)));
  const units = scheme.units.filter((unit) => !own.has(unit.code)).flatMap((unit) => namesOf(unit.code));
  const others = linksInForce(scheme, 2019).filter((link) => !links.includes(link));
  const places = others.flatMap(placesOf);
  const names = [...new Set([...units, ...places])].filter((name) => name.length > 1 && !allowed.has(name));
  const masked = texts.map((text) =>
    [...allowed].sort(byLength).reduce((rest, name) => rest.replaceAll(name, "□"), text),
  );
  return [
    ...names.filter((name) => masked.some((text) => text.includes(name))),
    ...others.map((link) => link.id).filter((id) => texts.some((text) => new RegExp(`\\b${id}\\b`).test(text))),
  ];
}

/** Texts that tell a score, letter, grade or place. */
export function gradingTexts(bytes: Uint8Array): readonly string[] {
  const alone = /^(优|良|中|差|好|较好|一般|较差|待评)\*?$/;
  const words =
    /综合评价(好|较好|一般|较差)|较差|较好|综合得分|细分得分|得分|分值|名次|排名|位次|排序|第\s*\d+\s*名|等次(?!〕)|档次|调档|评级|评分|约谈/;
  return zipTexts(bytes).filter((text) => alone.test(text.trim()) || words.test(text));
}

/** Numbers in cells that are a unit's or indicator's score and no figure of the province's own links and lines. */
export function scoreNumbers(bytes: Uint8Array, result: Result, province: string): readonly number[] {
  const links = new Set(linksOfProvince(province).map((link) => link.id));
  const figures = new Set(numbersIn(result.reconciliation.filter(({ link }) => links.has(link))));
  for (const unit of result.units) {
    for (const number of numbersIn(unit.lines)) {
      figures.add(number);
    }
  }
  const scores = result.units.flatMap(({ fine, composite, total, indicators, rows }) => [
    ...[fine, composite, total],
    ...indicators.map(({ score }) => score),
    ...rows.flatMap(({ evidence, fine: own }) => [evidence, own]),
  ]);
  const telling = new Set(scores.filter((score) => score !== null && !Number.isInteger(score)));
  return zipNumbers(bytes).filter((number) => telling.has(number) && !figures.has(number));
}

function numbersIn(value: unknown): readonly number[] {
  if (typeof value === "number") {
    return [value, Math.abs(value)];
  }
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(numbersIn) : [];
}

function reporters(link: Link): readonly string[] {
  return [...reportersOn(link, "east"), ...reportersOn(link, "west")];
}

function namesOf(code: string): readonly string[] {
  return scheme.units
    .filter((unit) => unit.code === code)
    .flatMap(({ name, fullName, aliases }) => [name, fullName, ...aliases]);
}

function placesOf(link: Link): readonly string[] {
  return [link.east.place, link.west.place].flatMap((place) => place.split("、"));
}

function byLength(a: string, b: string): number {
  return b.length - a.length;
}
