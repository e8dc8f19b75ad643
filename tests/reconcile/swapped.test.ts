import { describe, expect, it } from "vitest";
import { exact } from "../../src/model/exact.js";
import { itemOf } from "../../src/model/lookups.js";
import { detectSwaps, type SwapFigure } from "../../src/reconcile/swapped.js";
import { batchOf } from "../build/batch.js";
import { entryOf } from "../build/evaluated.js";
import { given } from "../build/figure.js";
import { row } from "../build/filed-return.js";
import { scheme } from "../build/scheme.js";
import { text } from "../build/texts.js";

const ITEM = itemOf(scheme, "cadres_sent");

function figures(own: readonly number[], other: readonly number[]): SwapFigure[] {
  const value = (number: number | undefined) => ({
    reporter: "330100",
    value: exact(number ?? 0),
    figure: given(exact(number ?? 0)),
  });
  return own.map((number, index) => ({
    label: `L${index + 1}`,
    item: ITEM,
    own: value(number),
    other: value(other[index]),
  }));
}

/** Corrected values by place, in order; "" where none is proposed. */
function corrections(own: readonly number[], other: readonly number[]): string[] {
  const all = figures(own, other);
  const found = detectSwaps(all, "east", scheme);
  return all.map((one) => (found.get(one) ?? []).map((candidate) => text(candidate.corrected)).join("/"));
}

describe("疑似错列", () => {
  it.each<[string, number[], number[], string[]]>([
    ["two figures", [1200, 850], [850, 1200], ["850", "1200"]],
    ["three in a circle", [10, 20, 30], [20, 30, 10], ["20", "30", "10"]],
    ["two of three; the third stays unexplained", [10, 20, 35], [20, 10, 77], ["20", "10", ""]],
    ["six in a circle", [1, 2, 3, 4, 5, 6], [2, 3, 4, 5, 6, 1], ["2", "3", "4", "5", "6", "1"]],
    ["seven in a circle are too many", [1, 2, 3, 4, 5, 6, 7], [2, 3, 4, 5, 6, 7, 1], ["", "", "", "", "", "", ""]],
    ["two pairs", [1, 2, 30, 40], [2, 1, 40, 30], ["2", "1", "40", "30"]],
    ["one figure fits elsewhere but nothing comes back", [10, 20], [20, 99], ["", ""]],
    ["the pair is shorter than the circle of three", [10, 20, 20], [20, 10, 10], ["20/20", "10", "10"]],
    ["nothing fits", [1, 2], [3, 4], ["", ""]],
  ])("%s", (_, own, other, expected) => {
    expect(corrections(own, other)).toEqual(expected);
  });

  it("names the place whose figure belongs there", () => {
    const [first, second] = figures([1200, 850], [850, 1200]);
    const found = detectSwaps(
      [first, second].filter((one) => one !== undefined),
      "west",
      scheme,
    );
    expect([...found.values()].flat().map((one) => [one.kind, one.side, one.detail["with"]])).toEqual([
      ["swapped", "west", "L2"],
      ["swapped", "west", "L1"],
    ]);
  });
});

describe("swaps in a batch", () => {
  it("among one reporter's links: E 甲 1200 乙 850, W 甲 850 乙 1200", () => {
    const batch = batchOf({
      "330100": [row("L13", "cadres_trained", 1200), row("L14", "cadres_trained", 850)],
      "422800": [row("L13", "cadres_trained", 850)],
      "522600": [row("L14", "cadres_trained", 1200)],
    });
    for (const [link, corrected] of [
      ["L13", "850"],
      ["L14", "1200"],
    ] as const) {
      const entry = entryOf(batch, link, "cadres_trained");
      expect(entry.class).toBe("swapped");
      expect(entry.hypotheses.map((one) => [one.side, text(one.corrected)])).toEqual([["east", corrected]]);
      expect(entry.corrected).toBeNull();
    }
  });

  it("the moved figures may match within tolerance", () => {
    const batch = batchOf({
      "330100": [row("L13", "cadres_trained", 1200), row("L14", "cadres_trained", 850)],
      "422800": [row("L13", "cadres_trained", 843)],
      "522600": [row("L14", "cadres_trained", 1210)],
    });
    expect(entryOf(batch, "L13", "cadres_trained").class).toBe("swapped");
    expect(entryOf(batch, "L14", "cadres_trained").class).toBe("swapped");
  });

  it("a figure that agrees already is not moved", () => {
    const batch = batchOf({
      "330100": [row("L13", "cadres_trained", 850), row("L14", "cadres_trained", 850)],
      "422800": [row("L13", "cadres_trained", 850)],
      "522600": [row("L14", "cadres_trained", 700)],
    });
    expect(entryOf(batch, "L13", "cadres_trained").class).toBe("equal");
    expect(entryOf(batch, "L14", "cadres_trained").class).toBe("unexplained");
  });

  it("different reporters' figures are not exchanged", () => {
    const batch = batchOf({
      "330100": [row("L13", "cadres_trained", 120)],
      "330200": [row("L15", "cadres_trained", 85)],
      "422800": [row("L13", "cadres_trained", 85)],
      "222400": [row("L15", "cadres_trained", 120)],
    });
    expect(entryOf(batch, "L13", "cadres_trained").class).toBe("unexplained");
  });

  it("among items of one link in the same unit of measure, both sides are asked", () => {
    const batch = batchOf({
      "330100": [row("L13", "paired_towns", 15), row("L13", "paired_villages", 47)],
      "422800": [row("L13", "paired_towns", 47), row("L13", "paired_villages", 15)],
    });
    const entry = entryOf(batch, "L13", "paired_towns");
    expect(entry.class).toBe("swapped");
    expect(entry.hypotheses.map((one) => [one.side, text(one.corrected), one.detail["with"]])).toEqual([
      ["east", "47", "L13.paired_villages"],
      ["west", "15", "L13.paired_villages"],
    ]);
  });

  it("not among items of different units of measure", () => {
    const batch = batchOf({
      "330100": [row("L13", "cadres_trained", 15), row("L13", "paired_villages", 47)],
      "422800": [row("L13", "cadres_trained", 47), row("L13", "paired_villages", 15)],
    });
    expect(entryOf(batch, "L13", "cadres_trained").class).toBe("unexplained");
  });
});
