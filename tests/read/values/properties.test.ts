import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { exact } from "../../../src/model/exact.js";
import { measureTable } from "../../../src/read/figure/measure-table.js";
import { normaliseFigure } from "../../../src/read/figure/normalise-figure.js";
import { foldWidth } from "../../../src/read/text/fold-width.js";
import { item, scheme } from "../scheme.js";
import { anyText, SEEDED } from "./any-text.js";

const measures = measureTable(scheme.measureUnits);
const place = { file: "示例.csv", row: 2 };
const read = (asRead: string, id: string) =>
  normaliseFigure(asRead, { item: item(id), measures, columnMeasure: null, place });
const amountOf = (asRead: string, id: string): string | undefined => read(asRead, id).value?.toFraction();

const WIDE = (text: string): string =>
  text.replace(/[!-~]/g, (mark) => String.fromCharCode(mark.charCodeAt(0) + 0xfee0)).replaceAll(" ", "\u3000");
const NARROW = (text: string): string =>
  text.replace(/[！-～]/g, (mark) => String.fromCharCode(mark.charCodeAt(0) - 0xfee0));
const ITEMS = ["fiscal_aid", "jobs_east", "cadres_trained", "firms_guided", "secondee_housing"];
const told = (asRead: string, id: string): string => {
  const { state, value, fault, obstacle, approximate } = read(asRead, id);
  return [state, value?.toFraction(), fault, obstacle, approximate].join(" ");
};

describe("a reading", () => {
  it("does not depend on the width of characters", () => {
    // A text formula is one only in narrow characters.
    const text = anyText.filter((one) => !foldWidth(one).startsWith("="));
    fc.assert(
      fc.property(text, fc.constantFrom(...ITEMS), (one, id) => {
        expect(told(WIDE(one), id)).toBe(told(NARROW(one), id));
      }),
      { ...SEEDED, numRuns: 2000 },
    );
  });

  it("does not depend on characters that nobody sees", () => {
    fc.assert(
      fc.property(
        anyText,
        fc.constantFrom(..."\u00ad\u200b\u200f\u2060\ufeff"),
        fc.constantFrom(...ITEMS),
        (one, unseen, id) => {
          expect(told(`${unseen}${one}${unseen}`, id)).toBe(told(one, id));
        },
      ),
      { ...SEEDED, numRuns: 1000 },
    );
  });

  it("does not depend on separators of thousands", () => {
    fc.assert(
      fc.property(fc.nat(999_999_999), fc.nat(9999), fc.constantFrom(..."，, '\u00a0\u2009’"), (whole, cents, mark) => {
        const grouped = `${whole}`.replace(/\B(?=(\d{3})+$)/g, mark);
        expect(amountOf(`${grouped}.${cents}`, "fiscal_aid")).toBe(amountOf(`${whole}.${cents}`, "fiscal_aid"));
      }),
      { ...SEEDED, numRuns: 500 },
    );
  });

  it("scales exactly by the unit of measure behind the number", () => {
    const units = scheme.measureUnits.filter(({ dimension }) => dimension === "money");
    const spelling = fc.constantFrom(
      ...units.flatMap((unit) => [unit.id, `（${unit.id}）`].map((text) => ({ text, unit }))),
    );
    fc.assert(
      fc.property(fc.nat(99_999_999), fc.nat(9999), spelling, (whole, decimals, { text, unit }) => {
        const number = `${whole}.${decimals}`;
        expect(amountOf(`${number}${text}`, "fiscal_aid")).toBe(exact(number).mul(unit.factor).toFraction());
      }),
      { ...SEEDED, numRuns: 500 },
    );
  });

  it("of a Chinese numeral is the number it spells", () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 99_999_999 }), (number) => {
        expect([spelled(number), amountOf(`${spelled(number)}人`, "jobs_east")]).toEqual([
          spelled(number),
          String(number),
        ]);
      }),
      { ...SEEDED, numRuns: 500 },
    );
  });

  it("ends soon, however long the text", () => {
    for (const piece of ["1", "1,", "*", "(", "约", "万", "一", "1 ", "1-", "。", "（1）", "1\n", "其中"]) {
      const text = `1${piece.repeat(30_000)}x`;
      const start = performance.now();
      expect(read(text, "fiscal_aid").state).toBe("unreadable");
      expect(performance.now() - start).toBeLessThan(500);
    }
  });
});

const DIGITS = [..."零一二三四五六七八九"];

/** A whole number below 1 亿 in Chinese characters. */
function spelled(number: number): string {
  const high = Math.floor(number / 10_000);
  const low = number % 10_000;
  if (high === 0) {
    return below(low);
  }
  return `${below(high)}万${low === 0 ? "" : low < 1000 ? `零${below(low)}` : below(low)}`;
}

function below(number: number): string {
  const places = [..."千百十", ""].map((size, index) => ({ size, digit: Math.floor(number / 10 ** (3 - index)) % 10 }));
  const text = places.map(({ size, digit }) => (digit === 0 ? "零" : `${DIGITS[digit]}${size}`)).join("");
  return text.replace(/零+/g, "零").replace(/^零|零$/g, "");
}
