import { describe, expect, it } from "vitest";
import { safeSheetName, safeText } from "../../../src/report/workbook/safe-text.js";

describe("safeText", () => {
  it.each([
    ["a\u0000b\u0007c\u001fd", "abcd"],
    ["一\ufffe二\uffff", "一二"],
    ["行一\r\n行二\r行三\t。", "行一\n行二\n行三\t。"],
    ["_x0041_", "_x005F_x0041_"],
    ["a_x00e9_x0041_", "a_x005F_x00e9_x005F_x0041_"],
    ["_x41_", "_x41_"],
    ["\ud800单", "\ufffd单"],
    ["𠮷野家", "𠮷野家"],
    ["=SUM(A1)", "=SUM(A1)"],
  ])("%j becomes %j", (text, expected) => {
    expect(safeText(text)).toBe(expected);
  });

  it("keeps 32,767 characters and cuts one more, never through a pair", () => {
    expect(safeText("字".repeat(32_767))).toHaveLength(32_767);
    const cut = safeText("字".repeat(32_768));
    expect(cut).toHaveLength(32_767);
    expect(cut.endsWith("其余略）")).toBe(true);
    expect(/\p{Surrogate}/u.test(safeText(`a${"𠮷".repeat(20_000)}`))).toBe(false);
    expect(/\p{Surrogate}/u.test(safeText("𠮷".repeat(20_000)))).toBe(false);
  });
});

describe("safeSheetName", () => {
  it.each([
    ["杭州—恩施", [], "杭州—恩施"],
    ["a/b\\c*d?e:f[g]", [], "a／b＼c＊d？e：f［g］"],
    ["'引号'", [], "引号"],
    ["History", [], "History表"],
    ["", [], "表"],
    ["汇总", ["汇总"], "汇总（2）"],
    ["ABC", ["abc", "abc（2）"], "ABC（3）"],
    ["长".repeat(40), [], "长".repeat(31)],
    ["长".repeat(40), ["长".repeat(31)], `${"长".repeat(28)}（2）`],
  ])("%s beside %j becomes %s", (name, taken, expected) => {
    expect(safeSheetName(name, new Set(taken))).toBe(expected);
  });
});
