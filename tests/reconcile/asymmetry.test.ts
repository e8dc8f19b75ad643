import { describe, expect, it } from "vitest";
import { exact } from "../../src/model/exact.js";
import { itemOf } from "../../src/model/lookups.js";
import { asymmetryOf, type Flow } from "../../src/reconcile/asymmetry.js";
import { batchOf } from "../build/batch.js";
import { bothFile, EAST, EAST_PROVINCE, LINK, WEST } from "../build/case.js";
import { reconciled } from "../build/evaluated.js";
import { given } from "../build/figure.js";
import { row } from "../build/filed-return.js";
import { scheme } from "../build/scheme.js";
import { text } from "../build/texts.js";

const ITEM = itemOf(scheme, "investment");
const side = (reporter: string, value: number) => ({ reporter, value: exact(value), figure: given(exact(value)) });
const LEDGER = [
  ["A", "x", 1000, 980],
  ["A", "y", 500, 250],
  ["A", "z", 0, 60],
  ["B", "x", 800, 800],
] as const;

function measured(reporter: string): (string | null)[] {
  const flows = LEDGER.flatMap(([east, west, a, b]): Flow[] => {
    const [own, partner] = [side(east, a), side(west, b)];
    return east === reporter
      ? [{ reporter, own, partner }]
      : west === reporter
        ? [{ reporter, own: partner, partner: own }]
        : [];
  });
  const { index, bias, matchRate } = asymmetryOf(reporter, ITEM, flows, scheme);
  return [text(index), text(bias), text(matchRate)];
}

describe("asymmetry of reporters", () => {
  it.each([
    ["A", ["0.236559", "0.150538", "0"]],
    ["B", ["0", "0", "1"]],
    ["x", ["0.011173", "-0.011173", "0.5"]],
    ["y", ["0.666667", "-0.666667", "0"]],
    ["z", ["2", "2", "0"]],
  ])("%s: index, bias and match rate %j", (reporter, expected) => {
    expect(measured(reporter)).toEqual(expected);
  });

  it("all figures 0: no index, all matched", () => {
    const flows = [{ reporter: "A", own: side("A", 0), partner: side("x", 0) }];
    expect(asymmetryOf("A", ITEM, flows, scheme)).toMatchObject({ index: null, bias: null });
    expect(text(asymmetryOf("A", ITEM, flows, scheme).matchRate)).toBe("1");
  });

  it("in a batch each reporter stands against the other side's figure", () => {
    const filings = { ...bothFile("investment", 1000, 980), [EAST_PROVINCE]: [row(LINK, "investment", 1960)] };
    const found = reconciled(batchOf(filings)).asymmetry.map((one) => [one.reporter, one.entries, text(one.bias)]);
    expect(found).toEqual([
      [EAST_PROVINCE, 1, "0.666667"],
      [EAST, 1, "0.020202"],
      [WEST, 1, "-0.020202"],
    ]);
  });

  it("one-sided entries and one side's items are left out", () => {
    expect(reconciled(batchOf(bothFile("investment", 1000, null))).asymmetry).toEqual([]);
    expect(reconciled(batchOf(bothFile("funds_used", 1000, 900))).asymmetry).toEqual([]);
  });
});
