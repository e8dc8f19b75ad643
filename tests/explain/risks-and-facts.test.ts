import { beforeAll, describe, expect, it } from "vitest";
import { explain } from "../../src/explain/explain.js";
import type { DerivationTarget } from "../../src/model/derivation.js";
import { derivationMarkdown } from "../../src/report/derivation/derivation-markdown.js";
import type { Result } from "../../src/report/result/schema.js";
import { present } from "../build/present.js";
import { scheme } from "../build/scheme.js";
import { readSample, resultOf } from "../whole/sample-result.js";

let result: Result;
beforeAll(async () => {
  result = resultOf(await readSample());
});

const DALIAN = "210200";
const GUIZHOU = "520000";

function pageOf(unit: string, target: DerivationTarget, from: Result = result): string {
  return derivationMarkdown(explain(from, scheme, unit, target), null, "zh").replaceAll("\\", "");
}

describe("explain", () => {
  it("puts a disputed agreement before the score: which line, and what it must reach", () => {
    const text = pageOf("450000", { kind: "unit" });
    const [disputed, score] = [
      "就业数 存疑：双方数据不一致，核实后不足目标 11783 人的（现为 11676 至 11891），等次为“较差”",
      "未评为",
    ];
    expect(text).toContain(disputed);
    expect(text.indexOf(disputed)).toBeLessThan(text.indexOf(score));
  });

  it("explains a cap or veto by itself, also where it is not found", () => {
    const missed = pageOf(DALIAN, { kind: "fact", fact: "V1" });
    expect(missed).toContain("V1 未完成年度扶贫协作协议：数据判定未完成");
    expect(missed).toContain("采用数比目标少 120 人，须达到 334");
    expect(pageOf("320500", { kind: "fact", fact: "K1" })).toContain("等次不高于“较好”");
    expect(pageOf(GUIZHOU, { kind: "fact", fact: "V3" })).toContain("没有发现");
  });

  it("says of an item that it is a binding line, and of a row what was found about its figures", () => {
    const item = pageOf(DALIAN, { kind: "item", item: "specialists_sent", link: null });
    expect(item).toContain("作为约束性协议任务，计入第 2 项“规划实施”的协议完成率；没有达到目标即为未完成协议，按 V1");
    const open =
      "佛山—凉山 3.03 财政援助资金合计 双方数据未核定（疑似计量单位错误），采用数在 72899.8 至 728998000 之间";
    expect(pageOf("510000", { kind: "row", row: 3 })).toContain(open);
    expect(pageOf("510000", { kind: "row", row: 6 })).not.toContain(open);
    const decided = present(result.reconciliation.find(({ decision }) => decision !== null)?.decision);
    const waiver = { ...decided, choice: "豁免" as const };
    const reconciliation = result.reconciliation.map((entry) =>
      entry.link === "L28" && entry.item === "fiscal_aid" ? { ...entry, decision: waiver } : entry,
    );
    expect(pageOf("510000", { kind: "row", row: 3 }, { ...result, reconciliation })).not.toContain(open);
    const cause = "疑似整份填报表的资金以“元”填报";
    expect(pageOf("510000", { kind: "item", item: "funds_used", link: "L28" })).toContain(cause);
    expect(pageOf("510000", { kind: "item", item: "funds_used", link: "L16" })).not.toContain(cause);
    expect(pageOf("522700", { kind: "row", row: 3 })).toContain("部分不应大于整体");
    expect(pageOf("522700", { kind: "indicator", indicator: "W07" })).toContain("部分不应大于整体");
    expect(pageOf("522700", { kind: "indicator", indicator: "W08" })).not.toContain("部分不应大于整体");
  });
});
