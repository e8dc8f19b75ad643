import { expect, test } from "vitest";
import { DEFAULT_SCHEME, loadNamedScheme } from "../../src/scheme/load-scheme.js";
import { passage, printedIndicators } from "./regulation-text.js";

const scheme = await loadNamedScheme(DEFAULT_SCHEME);

for (const side of ["east", "west"] as const) {
  test(`${side}ern indicators, themes and sources are the annex's, letter by letter`, () => {
    const ours = scheme.indicators.filter((indicator) => indicator.side === side);
    const printed = printedIndicators(side);
    expect(printed).toHaveLength(side === "east" ? 26 : 24);
    expect(ours.map(({ number, text, theme, source }) => ({ number, text, theme, source }))).toEqual(printed);
  });
}

test("every indicator is measured or says why not", () => {
  const unmeasured = scheme.indicators.filter(({ measures }) => measures.length === 0);
  expect(unmeasured.map(({ id }) => id)).toEqual(["E26", "W24"]);
  for (const { unmeasured: reason } of unmeasured) {
    expect(reason).toContain("A-09");
  }
});

test("the ten rows are the annex's, letter by letter", () => {
  const printed = passage("rows")
    .trim()
    .split("\n")
    .map((line) => line.split("\t").slice(0, 5));
  expect(printed).toHaveLength(10);
  expect(
    scheme.rows.map(({ row, title, content, method, weight }) => [
      String(row),
      title,
      content,
      method,
      String(weight.valueOf()),
    ]),
  ).toEqual(printed);
});

test("clauses are quoted to the letter", () => {
  const printed = passage("part-five").replace(/\s/g, "");
  for (const fact of scheme.facts) {
    expect(printed).toContain(fact.clauseText);
  }
});
