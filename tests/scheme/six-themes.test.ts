import { expect, test, vi } from "vitest";
import { exact, sum } from "../../src/model/exact.js";
import { compareSchemes } from "../../src/scheme/compare-schemes.js";
import { DEFAULT_SCHEME, loadNamedScheme } from "../../src/scheme/load-scheme.js";
import { shippedSchemes } from "../../src/scheme/shipped-schemes.js";

// Every test loads whole schemes, which takes a while on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

const [scheme, other] = [await loadNamedScheme(DEFAULT_SCHEME), await loadNamedScheme("six-themes")];

test("the program brings both schemes with it", async () => {
  expect(await shippedSchemes()).toEqual(["gkf-2019-13", "six-themes"]);
});

test("seven rows of a seventh each: the six themes by the annex, and innovation", () => {
  expect(other.rows.map(({ weight }) => weight.toFraction())).toEqual(Array(7).fill("1/7"));
  expect(sum(other.rows.map(({ weight }) => weight)).equals(exact(1))).toBe(true);
  const evidence = (side: "east" | "west") =>
    other.rows.map(({ entries }) => entries[side].map((entry) => (entry.kind === "indicator" ? entry.indicator : "?")));
  const span = (letter: string, from: number, to: number) =>
    Array.from({ length: to - from + 1 }, (_, index) => `${letter}${String(from + index).padStart(2, "0")}`);
  expect(evidence("east")).toEqual(
    [
      [1, 3],
      [4, 6],
      [7, 10],
      [11, 14],
      [15, 18],
      [19, 21],
      [22, 25],
    ].map(([from = 0, to = 0]) => span("E", from, to)),
  );
  expect(evidence("west")).toEqual(
    [
      [1, 3],
      [4, 6],
      [7, 9],
      [10, 13],
      [14, 15],
      [16, 19],
      [20, 23],
    ].map(([from = 0, to = 0]) => span("W", from, to)),
  );
  expect(other.rows.map(({ assessedAs }) => assessedAs)).toEqual([1, 7, 3, 5, 6, 8, 10]);
  expect(other.rows.map(({ assessedBy }) => assessedBy)).toEqual([...Array(6).fill("teams"), "working-group"]);
});

test("each row holds one theme of the annex", () => {
  const themes = new Map(other.indicators.map(({ id, side, theme }) => [id, `${side} ${theme}`]));
  for (const { entries } of other.rows) {
    for (const side of ["east", "west"] as const) {
      const own = entries[side].map((entry) => themes.get(entry.kind === "indicator" ? entry.indicator : ""));
      expect(new Set(own).size).toBe(1);
    }
  }
  expect(new Set(other.rows.flatMap(({ entries }) => entries.east)).size).toBe(25);
});

test("nothing else differs: bonus, letters, curve and cuts are the same", () => {
  const topics = new Set(compareSchemes(scheme, other).map(({ topic }) => topic));
  expect([...topics]).toEqual(["overview", "rubric", "assumptions"]);
  const assumed = compareSchemes(scheme, other).filter(({ topic }) => topic === "assumptions");
  expect(assumed.map(({ name }) => name.zh)).toEqual(["A-01", "A-09"]);
});

test("its forms are those of the default scheme", () => {
  expect(other.forms).toEqual([`${scheme.id} ${scheme.version}`]);
});
