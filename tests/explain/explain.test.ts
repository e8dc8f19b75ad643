import { beforeAll, describe, expect, it } from "vitest";
import { derivationText } from "../../src/cli/show/derivation-text.js";
import { explain } from "../../src/explain/explain.js";
import type { Language } from "../../src/model/bilingual.js";
import type { DerivationNode, DerivationTarget } from "../../src/model/derivation.js";
import { derivationMarkdown } from "../../src/report/derivation/derivation-markdown.js";
import type { Result } from "../../src/report/result/schema.js";
import { present } from "../build/present.js";
import { scheme } from "../build/scheme.js";
import { silentTerminal } from "../build/silent-terminal.js";
import { readSample, resultOf } from "../whole/sample-result.js";

let result: Result;
beforeAll(async () => {
  result = resultOf(await readSample());
});

const GUIZHOU = "520000";
const DALIAN = "210200";

function textOf(unit: string, target: DerivationTarget, depth: number | null, language: Language = "zh"): string {
  const derivation = explain(result, scheme, unit, target);
  return derivationText(derivation, depth, silentTerminal(language, 80));
}

function joined(text: string): string {
  return text.replace(/\n\s*/g, "");
}

function all(node: DerivationNode): readonly DerivationNode[] {
  return [node, ...node.children.flatMap(all)];
}

describe("the page of a unit", () => {
  it.each(["zh", "en"] as const)("answers why one grade and not the next, in %s", async (language) => {
    const page = derivationMarkdown(explain(result, scheme, GUIZHOU, { kind: "unit" }), 1, language);
    await expect(page).toMatchFileSnapshot(`pages/guizhou.${language}.md`);
  });

  it("is short for every unit, the answer first", () => {
    const pages = result.units.map(({ unit }) => ({ unit, lines: textOf(unit, { kind: "unit" }, 1).split("\n") }));
    expect(pages.filter(({ lines }) => lines.length > 120).map(({ unit }) => unit)).toEqual([]);
    expect(pages.filter(({ lines }) => !lines.slice(0, 8).some((line) => /^为什么/.test(line)))).toEqual([]);
  });

  it("tells every row that would do, those that the same would move together", () => {
    expect(joined(textOf("330200", { kind: "unit" }, 1))).toContain(
      "5 产业发展、7 人才支援、8 对口支援、9 社会动员、6 劳务协作、1 组织保障：考核组评价如取定为“优”，评价结果为“优”",
    );
  });

  it("offers no figure that would leave the letter as it is, and none under a veto", () => {
    expect(joined(textOf(GUIZHOU, { kind: "unit" }, 1))).not.toContain("杭州—黔东南 3.12");
    expect(textOf(DALIAN, { kind: "unit" }, 1)).not.toContain("就升一个等次");
  });

  it("says of a veto which line lacks how much, and what the grade would be without it", () => {
    const text = joined(textOf(DALIAN, { kind: "unit" }, 0));
    expect(text).toContain("V1 否决，得分再高等次也不变；该情形如不成立，等次为“较好”");
    expect(text).toContain("大连—六盘水 2.02 选派专业技术人才：采用数比目标少 120 人，须达到 334");
    expect(text).toContain("建议等次：min(较好, 较差) → 较差〔五，一是〕");
  });

  it("cites the law's words for a cap", () => {
    const { bases } = explain(result, scheme, "320500", { kind: "unit" });
    expect(bases.find(({ id }) => id === "五，第一段")?.text).toContain("年度评价等次不得确定为“综合评价好”");
  });

  it("tells which open differences hang on it", () => {
    const open = present(result.reconciliation.find(({ influence }) => influence === "A"));
    const { unit } = present(open.effects?.find(({ grade, veto }) => veto || grade.from !== grade.to));
    expect(joined(textOf(unit, { kind: "unit" }, 0))).toContain(open.id);
  });

  it.each(["zh", "en"] as const)("fits 80 columns in %s", (language) => {
    const wide = textOf(DALIAN, { kind: "unit" }, null, language)
      .split("\n")
      .filter((line) => [...line].reduce((width, letter) => width + (letter > "\u2e80" ? 2 : 1), 0) > 80);
    expect(wide).toEqual([]);
  });

  it("says why a unit is not evaluated", () => {
    const completeness = result.completeness.map((one) =>
      one.unit === GUIZHOU ? { ...one, status: "missing" as const, files: [] } : one,
    );
    const units = result.units.filter(({ unit }) => unit !== GUIZHOU);
    const { root, title } = explain({ ...result, completeness, units }, scheme, GUIZHOU, { kind: "unit" });
    expect(title.zh).toBe("贵州省 2019 年度：未评价");
    expect(root.notes[0]?.text.zh).toBe("未报送，本年度不评价；其结对关系仍用于评价对方");
  });

  it.each([
    ["missing", "return-missing"],
    ["duplicate", "return-duplicate"],
    ["unreadable", "return-unreadable"],
  ] as const)("names for a return that is %s the finding that says so, and no other about it", (status, rule) => {
    const [any] = result.findings;
    const rules = ["missing", "duplicate", "unreadable", "late", "replaced", "in-parts"].map((end) => `return-${end}`);
    const findings = rules.map((one) => ({ ...present(any), id: one, rule: one, unit: GUIZHOU }));
    const completeness = result.completeness.map((one) => (one.unit === GUIZHOU ? { ...one, status } : one));
    const units = result.units.filter(({ unit }) => unit !== GUIZHOU);
    const { root } = explain({ ...result, completeness, units, findings }, scheme, GUIZHOU, { kind: "unit" });
    const named = root.notes.map(({ text }) => /return-[a-z-]+/.exec(text.zh)?.[0]);
    expect(named).toEqual([undefined, rule]);
  });

  it.each([
    ["批复 12 号", "审定等次“一般”，依据：批复 12 号", "approved grade 一般, by 批复 12 号"],
    ["", "审定等次“一般”", "approved grade 一般"],
  ])("tells the approved grade, and its document where it has one: %j", (document, zh, en) => {
    const units = result.units.map((one) =>
      one.unit === GUIZHOU
        ? { ...one, grade: { ...one.grade, final: { grade: "一般" as const, document, date: null } } }
        : one,
    );
    const { root } = explain({ ...result, units }, scheme, GUIZHOU, { kind: "unit" });
    expect(root.notes.filter(({ kind }) => kind === "decision").map(({ text }) => text)).toEqual([{ zh, en }]);
  });
});

describe("the page of a part", () => {
  it("of a row leads through indicator and measure to the cells", () => {
    const { root } = explain(result, scheme, GUIZHOU, { kind: "row", row: 7 });
    expect(root.children.map(({ kind, id }) => id ?? kind)).toEqual(["W04", "W05", "W06", "letter", "letter"]);
    const cells = all(root).filter(({ kind }) => kind === "report");
    expect(cells.length).toBeGreaterThan(50);
    expect(cells.filter(({ places: [place] }) => (place?.cell ?? place?.column) === undefined)).toEqual([]);
  });

  it("of an indicator says what it alone would need", () => {
    const text = joined(textOf(GUIZHOU, { kind: "indicator", indicator: "W06" }, 0));
    expect(text).toContain("计入第 7 项“人才支援”");
    expect(text).toContain("得分须达到 84.87，完成率须由 0.8577 达到 0.9487");
  });

  it("of a measure without agreement target says why none is used", () => {
    const notes = all(explain(result, scheme, "130800", { kind: "indicator", indicator: "W11" }).root).flatMap(
      (node) => node.notes,
    );
    expect(notes.filter(({ kind }) => kind === "not-used").map(({ text }) => text.zh)).toContain(
      "不对照协议目标：各结对关系都没有协议目标",
    );
  });

  it("of an item on a link shows both sides, what uses it, and the agreement line", () => {
    const text = joined(textOf("330100", { kind: "item", item: "fiscal_aid", link: "L13" }, null, "en"));
    expect(text).toContain("used by E07 财政援助资金数及增长比例 (score 99.90), which counts in row 3 资金投入");
    expect(text).toContain("恩施 (west): 40001.15 万元");
    expect(text).toContain("agreement line, binding");
  });

  it.each([
    ["杭州", "330100", "fiscal_aid", false],
    ["杭州", "330100", "fiscal_aid_local", true],
    ["浙江", "330000", "fiscal_aid", true],
    ["浙江", "330000", "fiscal_aid_local", false],
  ])("of an item names the indicators of the unit's own level: %s %s %s in E08: %j", (_, unit, item, isUsed) => {
    const { root } = explain(result, scheme, unit, { kind: "item", item, link: null });
    expect(root.notes.some(({ text }) => text.zh.startsWith("用于 E08 "))).toBe(isUsed);
  });

  it("of a case that was decided tells the decision", () => {
    const decided = present(result.reconciliation.find(({ rung }) => rung === "agreed"));
    const unit = present(decided.reports[0]).reporter;
    const notes = all(explain(result, scheme, unit, { kind: "case", id: decided.id }).root).flatMap(
      (node) => node.notes,
    );
    expect(notes.find(({ kind }) => kind === "decision")?.text.zh).toMatch(/^核定：双方商定，理由：/);
  });

  it("of a finding tells rule, place and what to do, and the figure behind it", () => {
    const finding = present(result.findings.find(({ rule }) => rule === "agreement-line-missed"));
    const { root } = explain(result, scheme, present(finding.unit), { kind: "finding", id: finding.id });
    expect(root.places).toEqual([finding.place]);
    expect(root.bases).toContain("五，一是");
    expect(root.notes.map(({ text }) => text.zh)).toContain(finding.message);
    expect(all(root).some(({ kind }) => kind === "report")).toBe(true);
  });
});

describe("every explanation of the sample", () => {
  it("can be made: rows, indicators, cases and findings of every unit", () => {
    for (const { unit, rows, indicators } of result.units) {
      for (const { row } of rows) {
        explain(result, scheme, unit, { kind: "row", row });
      }
      for (const { indicator } of indicators) {
        explain(result, scheme, unit, { kind: "indicator", indicator });
      }
    }
    for (const { id, unit } of result.findings) {
      if (result.units.some((one) => one.unit === unit)) {
        expect(explain(result, scheme, present(unit), { kind: "finding", id }).root.id).toBe(id);
      }
    }
  });

  it.each(["zh", "en"] as const)("ends no line with a place that is none, in %s", (language) => {
    const units = result.units.map(({ unit }) => explain(result, scheme, unit, { kind: "unit" }));
    const findings = result.findings.map(({ id, unit }) => {
      const known = result.units.some((one) => one.unit === unit) ? present(unit) : GUIZHOU;
      return explain(result, scheme, known, { kind: "finding", id });
    });
    expect(result.findings.some(({ place }) => place.file === "")).toBe(true);
    const lines = [...units, ...findings].flatMap((one) => derivationMarkdown(one, null, language).split("\n"));
    expect(lines.filter((line) => /(?<=^|[\s〕)；;])(?:见|see)\s*$/.test(line))).toEqual([]);
  });

  it("says everything in both languages", () => {
    const derivation = explain(result, scheme, DALIAN, { kind: "unit" });
    const texts = all(derivation.root).flatMap(({ label, value, notes, steps }) => [
      label,
      ...(value === null ? [] : [value]),
      ...notes.map(({ text }) => text),
      ...steps.map((step) => step.label),
    ]);
    expect(texts.filter(({ zh, en }) => zh === "" || en === "")).toEqual([]);
  });
});
