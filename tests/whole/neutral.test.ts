import { beforeAll, describe, expect, it } from "vitest";
import { draw } from "../../scripts/sample/draw.js";
import { evaluate } from "../../src/evaluate.js";
import type { Evaluation } from "../../src/model/evaluation.js";
import type { Side } from "../../src/model/pairing.js";
import { toResult } from "../../src/report/result/to-result.js";
import { ASK_BOTH, explanationWords } from "../../src/wording/explanation-words.js";
import { causesWords } from "../../src/wording/hypothesis-words.js";
import { scheme } from "../build/scheme.js";
import { filings, LINKS } from "../reconcile/planted/clean-filings.js";
import { FAULT_KINDS } from "../reconcile/planted/fault-kinds.js";
import { overridesOf, type Planted, plantOn } from "../reconcile/planted/plant.js";

/** Words that would find fault instead of asking. */
const BLAME =
  /虚报|造假|弄虚作假|作假|瞒报|谎报|隐瞒|过错|错在|责任在|追责|问责|\b(fault|fraud|false|falsif\w*|cheat\w*|lie[sd]?|blame\w*|guilty|dishonest\w*)\b/iu;
const NAMED = /先行核对|should check first/u;

let evaluation: Evaluation;

/** One fault of each kind in turn on every link, on sides in turn, all in one batch without third evidence. */
function faulty(): readonly Planted[] {
  return LINKS.flatMap((link, index) => {
    const planted: Planted[] = [];
    for (const at of [0, 1, 2]) {
      const kind = FAULT_KINDS[(index * 3 + at) % FAULT_KINDS.length];
      const key = `neutral/${link.id}/${at}`;
      const side: Side = draw(key, 0, 1) === 0 ? "east" : "west";
      const taken = planted.flatMap(({ figures }) => figures);
      const fault = kind === undefined ? null : plantOn(kind, link, side, key, taken);
      planted.push(...(fault === null ? [] : [fault]));
    }
    return planted;
  });
}

beforeAll(() => {
  const batch = filings(LINKS, overridesOf(faulty()), { previous: false, provinces: false });
  evaluation = evaluate(scheme, batch, { name: "jiedui", version: "test" });
}, 60_000);

describe("a batch full of mismatches", () => {
  it("holds every class of difference and some patterns", () => {
    const { entries, patterns } = evaluation.reconciliation;
    const classes = new Set(entries.map((entry) => entry.class));
    expect(
      ["unit-scale", "keying", "swapped", "repeated", "unexplained", "one-sided"].every((kind) =>
        classes.has(kind as never),
      ),
    ).toBe(true);
    expect(patterns.length).toBeGreaterThan(3);
  });

  it("finds no fault with anybody, in either language", () => {
    const texts = evaluation.findings.flatMap(({ message, rule }) => {
      const { title, remedy } = evaluation.rules.find(({ id }) => id === rule) ?? { title: message, remedy: message };
      return [message, title, remedy].flatMap(({ zh, en }) => [zh, en]);
    });
    expect(texts.length).toBeGreaterThan(200);
    expect(texts.filter((text) => BLAME.test(text))).toEqual([]);
  });

  it("finds none in what it says of causes and corrections either, and asks both sides where nothing else speaks", () => {
    const { reconciliation } = toResult(evaluation);
    const texts = reconciliation.flatMap((entry) =>
      [null, "east" as const, "west" as const]
        .map((reader) => causesWords(entry.hypotheses, scheme, reader))
        .concat(explanationWords(entry, scheme)),
    );
    expect(texts.filter((text) => text !== "").length).toBeGreaterThan(100);
    expect(texts.filter((text) => BLAME.test(text))).toEqual([]);
    const unsupported = reconciliation.filter(
      ({ searched, explanations }) => searched !== "not-needed" && !explanations.some(({ attributed }) => attributed),
    );
    expect(unsupported.length).toBeGreaterThan(20);
    expect(unsupported.filter((entry) => !explanationWords(entry, scheme).endsWith(ASK_BOTH))).toEqual([]);
  });

  it("asks one side first only where third evidence names it", () => {
    const named = new Map(evaluation.reconciliation.entries.map(({ id, corrected }) => [id, corrected?.side ?? null]));
    const asked = evaluation.findings.filter(({ rule }) => rule.startsWith("sides-differ"));
    expect(asked.length).toBeGreaterThan(30);
    for (const { message, data } of asked) {
      const side = named.get(String(data["case"])) ?? null;
      expect([NAMED.test(message.zh), NAMED.test(message.en)]).toEqual([side !== null, side !== null]);
    }
  });

  it("tells of cases with one explanation both sides' reporters", () => {
    const patterns = evaluation.findings.filter(({ data }) => typeof data["cases"] === "string");
    expect(patterns.length).toBeGreaterThan(3);
    for (const { data, unit } of patterns) {
      const sides = String(data["reporters"])
        .split(",")
        .map((code) => scheme.units.find((one) => one.code === code)?.side);
      expect([unit, new Set(sides)]).toEqual([null, new Set(["east", "west"])]);
    }
  });

  it("makes no difference a fact about a unit: not V4, not any other that people enter", () => {
    const facts = evaluation.grading.units.flatMap(({ grade }) => grade.facts.map(({ fact }) => fact));
    expect(facts.filter((fact) => fact !== "V1")).toEqual([]);
  });
});
