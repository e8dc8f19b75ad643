import { describe, expect, it } from "vitest";
import { ASK_BOTH, type ExplanationsToTell, explanationWords } from "../../src/wording/explanation-words.js";
import { scheme } from "../build/scheme.js";

const change = (reporter: string, to: number | null, low = to, high = to) => ({
  ...{ reporter, item: "fiscal_aid", to, low, high },
});
const explanation = (attributed: boolean, ...changes: ReturnType<typeof change>[]) => ({ changes, attributed });
const [EAST, WEST] = [change("330100", 5000), change("422800", 50000)];

describe("the fewest changes in words", () => {
  it.each<[string, ExplanationsToTell, string]>([
    ["nothing to tell", { searched: "not-needed", explanations: [] }, ""],
    ["not searched", { searched: false, explanations: [] }, `相互关联的数较多，未推算；${ASK_BOTH}`],
    ["none", { searched: true, explanations: [] }, `未找到可使各数相符的更正；${ASK_BOTH}`],
    [
      "either side, without evidence",
      { searched: true, explanations: [explanation(false, EAST), explanation(false, WEST)] },
      `如杭州 3.03 为 5000，或恩施 3.03 为 50000，则各数相符；${ASK_BOTH}`,
    ],
    [
      "either side, evidence for one",
      { searched: true, explanations: [explanation(true, EAST), explanation(false, WEST)] },
      "如杭州 3.03 为 5000，或恩施 3.03 为 50000，则各数相符；有旁证的是：杭州 3.03 为 5000",
    ],
    [
      "either side, evidence for both",
      { searched: true, explanations: [explanation(true, EAST), explanation(true, WEST)] },
      `如杭州 3.03 为 5000，或恩施 3.03 为 50000，则各数相符；${ASK_BOTH}`,
    ],
    [
      "the only one, without evidence",
      { searched: true, explanations: [explanation(false, EAST)] },
      `如杭州 3.03 为 5000，则各数相符；${ASK_BOTH}`,
    ],
    [
      "the only one, with evidence",
      { searched: true, explanations: [explanation(true, EAST)] },
      "如杭州 3.03 为 5000，则各数相符；有旁证",
    ],
    [
      "ranges",
      {
        searched: true,
        explanations: [explanation(false, change("330100", null, 900, null), change("422800", null, 0, 800))],
      },
      `如杭州 3.03 不小于 900、恩施 3.03 在 0 至 800 之间，则各数相符；${ASK_BOTH}`,
    ],
  ])("%s", (_, entry, words) => {
    expect(explanationWords(entry, scheme)).toBe(words);
  });
});
