import { describe, expect, it } from "vitest";
import { casesByPlace } from "../../../src/report/work-order/cases-by-place.js";
import { workOrder } from "../../../src/report/work-order/work-order.js";
import { scheme } from "../../build/scheme.js";
import { entryOf } from "../entry-fixture.js";
import { resultFixture } from "../result-fixture.js";
import { decodeWorkbook } from "../workbook/decode-workbook.js";

const result = {
  ...resultFixture,
  reconciliation: [
    entryOf("fiscal_aid", { id: "C1", link: "L13", influence: "A" }),
    entryOf("jobs_east", { id: "C2", link: "L14", influence: "B" }),
    entryOf("donated_cash", { id: "C3", link: "L14", influence: "C" }),
    entryOf("investment", { id: "C4", link: "L12", influence: "B" }),
    entryOf("cadres_sent", { id: "C5", link: "L13" }),
  ],
};

function visited(province: string): readonly (readonly [string, readonly string[]])[] {
  return casesByPlace(result, scheme, province).map(({ place, cases }) => [place, cases.map(({ id }) => id)]);
}

describe("the on-site work order", () => {
  it.each([
    [
      "330000",
      [
        ["杭州市", ["C1", "C2"]],
        ["浙江", ["C4"]],
      ],
    ],
    ["420000", [["恩施土家族苗族自治州", ["C1"]]]],
    ["520000", [["黔东南苗族侗族自治州", ["C2"]]]],
    ["510000", [["四川", ["C4"]]]],
    ["130000", []],
  ])("of %s lists what flips a grade or letter, by the place to visit", (province, places) => {
    expect(visited(province)).toEqual(places);
  });

  it("shows where the own side's figures stand, and of the partner the figures alone", async () => {
    const order = await workOrder(result, scheme, "420000");
    expect(order?.path).toBe("现场核查工作单/湖北省.xlsx");
    const cells = (await decodeWorkbook(order?.bytes ?? new Uint8Array())).join("\n");
    expect(cells).toMatch(/杭州 5200\n恩施 5000（/);
    expect(cells).not.toMatch(/综合评价|较好|较差/);
  });

  it("is not written where nothing has to be looked into", async () => {
    expect(await workOrder(result, scheme, "130000")).toBeNull();
  });
});
