import { describe, expect, it } from "vitest";
import { causesWords, type HypothesisToTell } from "../../src/wording/hypothesis-words.js";
import { scheme } from "../build/scheme.js";

const swapped: HypothesisToTell = {
  kind: "swapped",
  side: "east",
  corrected: 850,
  certain: true,
  attributed: true,
  evidence: ["target"],
  detail: { with: "L14.fiscal_aid" },
};
const unitScale: HypothesisToTell = {
  kind: "unit-scale",
  side: "east",
  corrected: 3200,
  certain: true,
  attributed: false,
  evidence: [],
  detail: { power: 4 },
};
const unitScaleWest: HypothesisToTell = { ...unitScale, side: "west", corrected: 32000000 };

describe("a difference's possible causes", () => {
  it("tell the working group and the own side what the evidence is", () => {
    const words =
      "东部数可能与其他结对关系或其他项目的数填错位置，如为 850 则双方相符，涉及：杭州—黔东南、财政援助资金合计，依据：协议目标";
    expect(causesWords([swapped], scheme, null)).toBe(words);
    expect(causesWords([swapped], scheme, "east")).toBe(words);
  });

  it("tell the partner neither figure nor link", () => {
    expect(causesWords([swapped], scheme, "west")).toBe("东部数可能与其他结对关系或其他项目的数填错位置，请该方核对");
  });

  it("put candidates without evidence to both sides in one sentence", () => {
    expect(causesWords([unitScale, unitScaleWest], scheme, null)).toBe(
      "东部或中西部数可能用错计量单位或多（少）写数位，相差约 10000 倍，东部如为 3200 则双方相符，中西部如为 32000000 则双方相符",
    );
    expect(causesWords([unitScale, unitScaleWest], scheme, "west")).toBe(
      "东部或中西部数可能用错计量单位或多（少）写数位，相差约 10000 倍",
    );
  });

  it("say when a candidate is only possible", () => {
    expect(causesWords([{ ...unitScale, certain: false }], scheme, "west")).toBe(
      "东部数可能用错计量单位或多（少）写数位，可能性较小",
    );
  });

  it("are empty without hypotheses", () => {
    expect(causesWords([], scheme, null)).toBe("");
  });
});
