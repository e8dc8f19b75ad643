import { describe, expect, it } from "vitest";
import { diffText } from "../../../src/cli/show/diff-text.js";
import { terminalWords } from "../../../src/wording/terminal/terminal-words.js";
import { scheme } from "../../build/scheme.js";

const units = [
  { unit: "510000", grade: ["一般", "一般"], total: [78, 79.5], place: [11, 11], letters: [] },
  { unit: "450000", grade: ["好", null], total: [91.25, null], place: [2, null], letters: [] },
] as const;

describe("the grades and scores of two evaluations", () => {
  it.each([
    ["zh", "等次和得分变化：", "待定"],
    ["en", "Grades and scores:", "open"],
  ] as const)("have a heading and two decimals in %s", (language, heading, open) => {
    const terminal = {
      language,
      words: terminalWords(language),
      out: () => undefined,
      err: () => undefined,
      outIsTty: false,
      errIsTty: false,
      colour: false,
      columns: 100,
    };
    const text = diffText({ changes: [], units, adopted: [] }, 2019, scheme, terminal);
    const [, table = ""] = text.split(`\n\n${heading}\n`);
    expect(table).toContain("78.00 → 79.50 ");
    expect(table).toContain(`91.25 → ${open} `);
  });
});
