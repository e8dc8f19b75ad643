import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { exact } from "../../src/model/exact.js";
import { measureTable } from "../../src/read/figure/measure-table.js";
import { normaliseFigure } from "../../src/read/figure/normalise-figure.js";
import { item, scheme } from "./scheme.js";
import { readFiles, returnOf } from "./temporary-batch.js";

const measures = measureTable(scheme.measureUnits);
const place = { file: "a.csv", row: 2 };
const read = (asRead: string, id: string) =>
  normaliseFigure(asRead, { item: item(id), measures, columnMeasure: null, place });

describe("any figure", () => {
  it("is read without a throw, and kept as typed", () => {
    const typed = fc.oneof(
      fc.string({ unit: "binary" }),
      fc.string({ unit: fc.constantFrom(..."0123456789.,-+eE %'万亿元人约余无") }),
    );
    fc.assert(
      fc.property(typed, (text) => {
        const figure = read(text, "fiscal_aid");
        expect(figure.asRead).toBe(text);
        expect(figure.state === "given" ? figure.value !== null && figure.lastDigit !== null : true).toBe(true);
      }),
      { numRuns: 500, seed: 2019 },
    );
  });

  it("has the same value however it is written", () => {
    fc.assert(
      fc.property(fc.nat({ max: 99_999_999 }), fc.nat({ max: 9999 }), (whole, tenThousandths) => {
        const decimals = String(tenThousandths).padStart(4, "0");
        const plain = `${whole}.${decimals}`;
        const grouped = `${String(whole).replace(/\B(?=(\d{3})+$)/g, ",")}.${decimals}`;
        const wide = plain.replace(/[0-9.]/g, (mark) => String.fromCharCode(mark.charCodeAt(0) + 0xfee0));
        const yuan = `${whole}${decimals}元`;
        for (const text of [plain, grouped, wide, yuan, `\u3000${plain} 万元`]) {
          expect(read(text, "fiscal_aid").value?.equals(exact(plain)), text).toBe(true);
        }
      }),
      { numRuns: 200, seed: 2019 },
    );
  });
});

describe("any bytes", () => {
  it("leave the rest of the batch readable", async () => {
    const bytes = fc.uint8Array({ minLength: 1, maxLength: 200 });
    const good = returnOf("2019,浙江,,1.07,,,1,1,1,");
    await fc.assert(
      fc.asyncProperty(bytes, fc.string({ unit: fc.constantFrom(...'年度,"\n\r;\t2019浙江') }), async (noise, text) => {
        const batch = await readFiles({ "good.csv": good, "noise.csv": noise, "text.csv": `${text}.` }, { year: 2019 });
        expect(batch.returns.size).toBe(1);
        expect(batch.notes.filter(({ place: { file } }) => file === "noise.csv")).toHaveLength(1);
      }),
      { numRuns: 40, seed: 2019 },
    );
  });
});
