import { describe, expect, it } from "vitest";
import { diffText } from "../../../src/cli/show/diff-text.js";
import { scheme } from "../../build/scheme.js";
import { silentTerminal } from "../../build/silent-terminal.js";

const disputed = [{ fact: "V1", status: "disputed" }];
const confirmed = [{ fact: "K1", status: "属实" }];
const units = [
  {
    unit: "510000",
    grade: ["一般", "一般"],
    total: [78, 79.5],
    fine: [78.1, 78.1],
    place: [11, 11],
    dataRank: [
      [9, 12],
      [11, 11],
    ],
    facts: [disputed, []],
    letters: [{ row: 3, letter: ["良", "优"] }],
  },
  {
    unit: "450000",
    grade: ["好", null],
    total: [91.25, null],
    fine: [90.4, null],
    place: [2, null],
    dataRank: [[2, 2], null],
    facts: [confirmed, confirmed],
    letters: [],
  },
] as const;

describe("the grades and scores of two evaluations", () => {
  it.each([
    [
      "zh",
      "等次和得分变化：",
      "待定",
      ["3 良 → 优；名次区间 9–12 → 11；V1", "存疑（双方数据不一致） → 无", "名次区间 2 → 待定"],
    ],
    [
      "en",
      "Grades and scores:",
      "open",
      ["3 良 → 优; places 9–12 → 11; V1", "disputed by the figures → none", "places 2 → open"],
    ],
  ] as const)("have a heading, two decimals and all that is otherwise in %s", (language, heading, open, others) => {
    const terminal = silentTerminal(language, 140);
    const text = diffText({ changes: [], units, adopted: [] }, 2019, scheme, terminal);
    const [, table = ""] = text.split(`\n\n${heading}\n`);
    expect(table).toContain("78.00 → 79.50 ");
    expect(table).toContain(`91.25 → ${open} `);
    for (const words of others) {
      expect(table).toContain(words);
    }
  });
});
