import { describe, expect, it } from "vitest";
import { settleAgreement } from "../../../src/agree/settle-agreement.js";
import { readPaths } from "../../../src/read/read-paths.js";
import { knownPrevious } from "../../../src/report/forms/known-previous.js";
import { knownTargets } from "../../../src/report/forms/known-targets.js";
import type { Prefill } from "../../../src/report/forms/prefill.js";
import { scheme } from "../../read/scheme.js";
import { AGREEMENT_HEADER, temporaryBatch } from "../../read/temporary-batch.js";
import { openReturn, sheetOf } from "./form-fixture.js";

async function targetsOf(...lines: readonly string[]): Promise<Prefill["targets"]> {
  const folder = await temporaryBatch({ "协议.csv": [AGREEMENT_HEADER, ...lines].join("\n") });
  const { agreement } = await readPaths([`${folder}/协议.csv`], { scheme, year: 2019 });
  return knownTargets(scheme, settleAgreement(agreement, scheme), agreement);
}

const entry = { link: "L13", item: "fiscal_aid", adopted: 40001.15, rung: "equal" as const };

describe("协议目标 by the agreement", () => {
  it.each([
    ["2019,杭州—恩施,,3.03,,亿元,4,是,", "L13|fiscal_aid", { kind: "fixed", value: 40000 }],
    ["2019,杭州—恩施,,5.01,,人,0,是,", "L13|jobs_east", { kind: "fixed", value: 0 }],
    ["2019,杭州—恩施,,5.01,,人,不适用,是,", "L13|jobs_east", { kind: "fixed", value: "不适用" }],
    ["2019,,杭州,7.08,,亩,120.5,是,", "330100|land_quota", { kind: "fixed", value: 120.5 }],
    ["2019,,恩施,2.07,,是/否,是,是,", "422800|secondee_housing", { kind: "fixed", value: "是" }],
    [
      "2019,杭州—恩施,,3.03,,万元,待定,是,",
      "L13|fiscal_aid",
      { kind: "contested", remark: "协议任务表中本项目标有疑问（待定），请核对协议文本后填写" },
    ],
  ])("reads %s", async (line, key, known) => {
    expect((await targetsOf(line)).get(key)).toEqual(known);
  });

  it("names all targets of a line that stands twice", async () => {
    const targets = await targetsOf("2019,杭州—恩施,,3.03,,万元,500,是,", "2019,杭州—恩施,,3.03,,万元,600,是,");
    expect(targets.get("L13|fiscal_aid")).toEqual({
      kind: "contested",
      remark: "协议任务表中本项目标有疑问（500、600），请核对协议文本后填写",
    });
  });
});

describe("上年完成 by last year's result", () => {
  const known = (rung: "equal" | "provisional" | "within-tolerance", adopted: number | null) =>
    knownPrevious(scheme, {
      reconciliation: [{ ...entry, rung, adopted }],
      unitFigures: [],
    } as unknown as Parameters<typeof knownPrevious>[1]).get("L13|fiscal_aid");

  it("takes what was adopted, and leaves open what stood provisionally", () => {
    expect(known("equal", 40001.15)).toEqual({ kind: "fixed", value: 40001.15 });
    expect(known("within-tolerance", 4)).toEqual({ kind: "fixed", value: 4 });
    expect(known("equal", null)).toBeUndefined();
    expect(known("provisional", 970)).toEqual({
      kind: "contested",
      remark: "上年双方数据未取得一致（就低暂定 970），请核实后填写上年完成",
    });
  });
});

describe("a return with known figures", () => {
  it("locks what is known, and puts what is contested into 备注", async () => {
    const prefill: Prefill = {
      targets: new Map([["L13|fiscal_aid", { kind: "fixed", value: 40000 }]]),
      previous: new Map([
        ["L13|fiscal_aid", { kind: "contested", remark: "请核实" }],
        ["L13|fiscal_aid_provincial", { kind: "fixed", value: 27840.8 }],
      ]),
    };
    const sheet = sheetOf(await openReturn("杭州", prefill), "杭州—恩施");
    const cell = (address: string): unknown => {
      const { value, protection } = sheet.getCell(address);
      return [value, protection?.locked === false ? "open" : "locked"];
    };
    expect(["F11", "G11", "F13", "G13", "H13", "I13"].map(cell)).toEqual([
      [27840.8, "locked"],
      [null, "open"],
      [null, "open"],
      [40000, "locked"],
      [null, "open"],
      ["请核实", "open"],
    ]);
  });
});
