import fc from "fast-check";
import stringWidth from "string-width";
import { describe, expect, it } from "vitest";
import { displayWidth } from "../../src/cli/display-width.js";
import { wrapUnspaced } from "../../src/cli/wrap-unspaced.js";

const CHARACTERS = [..."中文报表，。；：）（「」“”、…— abcXYZ019.,:()%/_-—÷Σ×→③％"];
const text = fc.array(fc.constantFrom(...CHARACTERS), { maxLength: 120 }).map((parts) => parts.join(""));

describe("displayWidth", () => {
  it.each(["a", "中", "，", "（", "“", "—", "…", "→", "③", "％", "　", "é", "e\u0301", "〔", "─", "│", "𠀀", "😀"])(
    "of %s is string-width's",
    (character) => {
      expect(displayWidth(character)).toBe(stringWidth(character));
    },
  );
});

describe("wrapUnspaced", () => {
  it.each([
    ["不拆标点", "按办法批量评价：校验填报表", 14, "按办法批量评\n价：校验填报表"],
    ["a closing mark stays", "一二三四，五", 8, "一二三\n四，五"],
    ["an opening bracket moves on", "一二三（四）", 8, "一二三\n（四）"],
    ["words stay whole", "adopted value 承担单位 answering", 16, "adopted value 承\n担单位 answering"],
    ["a unit stays behind its number", "214 人", 5, "214\n人"],
    ["a path breaks at its joints", "aaaa/bbbb/cccc.csv", 8, "aaaa/\nbbbb/\ncccc.csv"],
    ["a long word breaks anywhere", "abcdefghij", 4, "abcd\nefgh\nij"],
    ["lines stay lines", "甲\n\n乙", 8, "甲\n\n乙"],
    ["an indented first line stays so", "  a b", 8, "  a b"],
  ])("%s", (_name, given, width, expected) => {
    expect(wrapUnspaced(given, width)).toBe(expected);
  });

  it("loses nothing but spaces at breaks and keeps to the width", () => {
    fc.assert(
      fc.property(text, fc.integer({ min: 20, max: 60 }), (given, width) => {
        const lines = wrapUnspaced(given, width).split("\n");
        expect(lines.join("").replaceAll(" ", "")).toBe(given.replaceAll(" ", ""));
        expect(lines.filter((line) => displayWidth(line) > width)).toEqual([]);
      }),
    );
  });

  it("begins no line with a closing mark and ends none with an opening one", () => {
    const word = fc.constantFrom("报表", "结对关系", "E07", "2019", "填报", "value");
    const mark = fc.constantFrom("，", "。", "；", "：", "）", "」", "、", "（", "“", "");
    const sentence = fc
      .array(fc.tuple(word, mark), { minLength: 5, maxLength: 40 })
      .map((parts) => parts.flat().join(""));
    fc.assert(
      fc.property(sentence, fc.integer({ min: 16, max: 60 }), (given, width) => {
        const [, ...later] = wrapUnspaced(given, width).split("\n");
        expect(later.filter((line) => /^[，。；：）」、]/.test(line))).toEqual([]);
        expect(wrapUnspaced(given, width)).not.toMatch(/[（“]\n/);
      }),
      { examples: [["E07“value2019“value，报表，报表，报表，报表，报表，", 19]], numRuns: 2000 },
    );
  });
});
