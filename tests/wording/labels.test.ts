import { describe, expect, it } from "vitest";
import { RETURN_STATUS_LABELS, SEVERITY_LABELS } from "../../src/wording/filing-labels.js";
import { GRADE_LABELS, LINE_STATUS_LABELS } from "../../src/wording/grading-labels.js";
import { itemLabel, measureLabel, unitName } from "../../src/wording/names.js";
import { placeWords, positionWords } from "../../src/wording/place-words.js";
import { CLASS_LABELS, RUNG_LABELS } from "../../src/wording/reconciliation-labels.js";
import { scheme } from "../build/scheme.js";

/** The Chinese labels of a table, in its order. */
function chinese(labels: Readonly<Record<string, { readonly zh: string }>>): readonly string[] {
  return Object.values(labels).map(({ zh }) => zh);
}

describe("the words people see", () => {
  it("are the method's own for classes and rungs", () => {
    expect(chinese(CLASS_LABELS)).toEqual([
      "单方未报",
      "一致",
      "尾数差",
      "容差内",
      "疑似计量单位错误",
      "疑似录入错误",
      "疑似错列",
      "疑似重复或跨期",
      "原因不明",
      "单方填报",
    ]);
    expect(chinese(RUNG_LABELS).slice(0, 9)).toEqual([
      "核实",
      "双方商定",
      "裁定",
      "一致",
      "责任方数据",
      "容差就低",
      "单方数据（待核）",
      "就低暂定",
      "单方填报",
    ]);
  });

  it("are the law's own for grades", () => {
    expect(chinese(GRADE_LABELS)).toEqual(["综合评价好", "综合评价较好", "综合评价一般", "综合评价较差"]);
  });

  it("are all different within a table", () => {
    for (const labels of [CLASS_LABELS, SEVERITY_LABELS, RETURN_STATUS_LABELS, LINE_STATUS_LABELS, GRADE_LABELS]) {
      expect(new Set(chinese(labels)).size).toBe(Object.keys(labels).length);
    }
  });
});

describe("names", () => {
  it("come from the scheme", () => {
    expect(unitName(scheme, "520000")).toBe("贵州");
    expect(unitName(scheme, "工作组")).toBe("工作组");
    expect(itemLabel(scheme, "fiscal_aid")).toBe("3.03 财政援助资金合计");
    expect(measureLabel(scheme, "funds_industry+funds_employment/funds_to_county")).toBe(
      "其中：用于产业扶贫＋其中：用于就业扶贫 ÷ 到县财政援助资金",
    );
  });
});

describe("a place", () => {
  it.each([
    [{ file: "a.xlsx", sheet: "杭州—恩施", cell: "G12", row: 12 }, "a.xlsx!杭州—恩施!G12", "杭州—恩施!G12"],
    [{ file: "a.csv", row: 5, column: "本年完成" }, "a.csv 第 5 行 本年完成", "第 5 行 本年完成"],
    [{ file: "a.csv" }, "a.csv", ""],
  ])("%o reads %s", (place, whole, inside) => {
    expect(placeWords(place)).toBe(whole);
    expect(positionWords(place)).toBe(inside);
  });
});
