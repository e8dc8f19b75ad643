import { expect } from "vitest";
import { runPass } from "../../../src/check/check.js";
import type { ReturnsContext, Rule } from "../../../src/check/rule.js";
import type { Finding, Tally } from "../../../src/model/finding.js";
import { placeText } from "../../../src/model/place.js";
import type { Scheme } from "../../../src/model/scheme.js";

const CHINESE = /\p{Script=Han}/u;

/** Findings and tally of one rule alone; holds every sentence to the two languages on the way. */
export function runRule<Context extends ReturnsContext>(rule: Rule<Context>, context: Context) {
  const { findings, tallies } = runPass([rule], context);
  for (const finding of findings) {
    expectSentences(finding, context.scheme);
  }
  const tally = tallies[0] as Tally;
  return { findings, tally, triples: findings.map(triple), counts: countsOf(tally) };
}

/** [unit, link.item, rule], as far as known. */
function triple({ unit, link, item, rule }: Finding): readonly [string, string, string] {
  return [unit ?? "", [link ?? "", item ?? ""].join("."), rule];
}

/** [passed, failed, undecided, errored]. */
function countsOf({ passed, failed, undecided, errored }: Tally): readonly number[] {
  return [passed, failed, undecided, errored];
}

function expectSentences(finding: Finding, scheme: Scheme): void {
  const { zh, en } = finding.message;
  for (const text of [zh, en]) {
    expect(text).not.toMatch(/undefined|null|NaN|\[object/u);
  }
  expect(zh).toMatch(CHINESE);
  expect(withoutNames(en, finding, scheme)).not.toMatch(CHINESE);
}

/** The fixed part of a sentence: without names, places and data. */
function withoutNames(text: string, finding: Finding, scheme: Scheme): string {
  const names = [
    placeText(finding.place),
    finding.place.file,
    finding.asRead ?? "",
    ...Object.values(finding.data).filter((value) => typeof value === "string"),
    ...scheme.links.map((link) => link.name),
    ...scheme.items.flatMap((item) => [item.name, item.measureUnit]),
    ...scheme.units.map((unit) => unit.name),
    "、",
  ];
  return names
    .filter((name) => name !== "")
    .toSorted((a, b) => b.length - a.length)
    .reduce((rest, name) => rest.replaceAll(name, ""), text);
}
