import { describe, expect, it } from "vitest";
import { fact } from "../../build/fact-row.js";
import { present } from "../../build/present.js";
import { scheme } from "../../build/scheme.js";
import { decisionOf, findingOf } from "../entry-fixture.js";
import { finals } from "../result/national-batch.js";
import { nationalResult } from "../result/national-result.js";
import { openFeedback, sheetRows } from "./feedback-rows.js";

const GUIZHOU = "520000";
const result = nationalResult();

describe("突出问题", () => {
  it("leaves a refused fact out of the whole feedback", async () => {
    const refused = nationalResult({ facts: [fact("520600", "V2", "属实", { description: "缺一个要件" })] });
    expect(refused.facts.map(({ refusal }) => refusal)).toEqual(["elements-missing"]);
    const book = await openFeedback(refused, GUIZHOU);
    for (const sheet of book.worksheets) {
      expect(sheetRows(book, sheet.name).join("\n"), sheet.name).not.toContain("缺一个要件");
    }
  });
});

describe("a difference between the own levels on what one side reports", () => {
  it("is a data problem and no difference between the sides", async () => {
    const entry = present(
      result.reconciliation.find(
        ({ link, class: kind, reports }) => kind === "single-source" && link === "L11" && reports[0]?.side === "west",
      ),
    );
    const levels = findingOf({
      id: "F0000000000abc",
      rule: "levels-differ",
      unit: GUIZHOU,
      link: entry.link,
      item: entry.item,
      data: { city: "520600", cityValue: "8", province: GUIZHOU, provinceValue: "9", measureUnit: "人" },
    });
    const changed = {
      ...result,
      findings: [...result.findings, { ...levels, place: { file: "填报/贵州.csv" } }],
      reconciliation: result.reconciliation.map((one) =>
        one.id === entry.id ? { ...one, levelsDiffer: ["west" as const] } : one,
      ),
    };
    const book = await openFeedback(changed, GUIZHOU);
    const row = sheetRows(book, "数据问题").find((text) => text.startsWith(levels.id));
    expect(row).toContain("|省级报 9 人，铜仁报 8 人，请核对一致|");
    expect(sheetRows(book, "双方数据核实").filter((text) => text.startsWith(entry.id))).toEqual([]);
  });
});

describe("a case sent back", () => {
  it.each([
    ["on which both sides agree", "equal", "已退回，请双方核对后重新报送", ["east", "west"]],
    ["that the western side reports by design", "single-source", "已退回，请核对后重新报送", ["west"]],
  ] as const)("%s is asked of those who report it", async (_, kind, request, asked) => {
    const entry = present(
      result.reconciliation.find(
        (one) => one.link === "L11" && one.class === kind && one.reports.some(({ side }) => side === "west"),
      ),
    );
    const link = present(scheme.links.find(({ id }) => id === entry.link));
    const decided = { ...entry, decision: decisionOf("退回") };
    const changed = {
      ...result,
      reconciliation: result.reconciliation.map((one) => (one.id === entry.id ? decided : one)),
    };
    for (const side of ["east", "west"] as const) {
      const book = await openFeedback(changed, link[side].province);
      const rows = ["双方数据核实", "整改清单"].map((sheet) =>
        sheetRows(book, sheet).filter((text) => text.startsWith(entry.id)),
      );
      const expected = asked.some((one) => one === side) ? 1 : 0;
      expect(rows.map((found) => found.length)).toEqual([expected, expected]);
      expect(rows.flat().every((text) => text.includes(request))).toBe(true);
      expect(rows.flat().join("")).not.toContain("数位不清");
    }
  });
});

const CHANGED: Readonly<Record<string, { binding: boolean; status: "missed" | "unreported" }>> = {
  cadres_sent: { binding: false, status: "missed" },
  entrepreneurs_trained: { binding: false, status: "missed" },
  jobs_east: { binding: true, status: "unreported" },
};

describe("整改清单", () => {
  it("goes from prominent problems over data problems and differences to binding, then other lines", async () => {
    const lines = result.units.map((unit) => ({
      ...unit,
      lines: unit.lines.map((line) => ({ ...line, ...(line.item === null ? {} : CHANGED[line.item]) })),
    }));
    const book = await openFeedback({ ...result, units: lines }, GUIZHOU);
    const tasks = sheetRows(book, "整改清单").filter((row) => /^[CF][0-9a-v]{13}\|/.test(row));
    const kinds = tasks.map((row) => {
      const sheet = row.split("|")[1] ?? "";
      return row.includes("（非约束性）") ? "非约束性" : sheet;
    });
    expect([...new Set(kinds)]).toEqual(kinds.filter((kind, index) => kind !== kinds[index - 1]));
    expect([...new Set(kinds)]).toEqual(["突出问题", "数据问题", "双方数据核实", "协议完成情况", "非约束性"]);
    const open = tasks.filter((row) => row.includes("（非约束性）"));
    expect(open.every((row) => row.includes("|如有必要请说明|"))).toBe(true);
    const sheet = present(book.getWorksheet("协议完成情况"));
    const fills = new Set<string>();
    sheet.eachRow((row) => {
      if (row.getCell(6).text === "否" && row.getCell(10).text !== "无可核对的目标") {
        fills.add(`${row.getCell(10).fill?.type ?? "none"} ${row.getCell(10).font?.bold ?? false}`);
      }
    });
    expect(fills.size).toBe(1);
  });
});

describe("a difference of about a power of ten", () => {
  it("is told with its factor in the finding and in the feedback", async () => {
    const messages = result.findings.filter(({ rule }) => rule === "sides-differ-unit-scale");
    expect(messages.length).toBeGreaterThan(0);
    for (const { message, messageEn } of messages) {
      expect(message).toMatch(/相差 \d+，约 10 倍（/);
      expect(messageEn).toMatch(/a difference of \d+, about 10-fold \(/);
    }
    const rows = sheetRows(await openFeedback(result, GUIZHOU), "双方数据核实");
    const scaled = rows.filter((row) => row.includes("|疑似计量单位错误|"));
    expect(scaled.length).toBeGreaterThan(0);
    expect(scaled.every((row) => row.includes("|双方相差约 10 倍，请核对计量单位和位数|"))).toBe(true);
    expect(rows.some((row) => row.startsWith("差异编号|"))).toBe(true);
  });
});

describe("the title", () => {
  it("says 待核实 only until an own grade is approved", async () => {
    const approved = nationalResult({ finals: finals() });
    const [own] = approved.finals;
    const others = {
      ...approved,
      finals: approved.finals.filter(({ unit }) => unit !== GUIZHOU && !unit.startsWith("52")),
    };
    const texts = async (from: typeof approved) => sheetRows(await openFeedback(from, GUIZHOU), "总体情况").join("\n");
    expect(own).toBeDefined();
    expect(await texts(approved)).not.toContain("（待核实）");
    expect(await texts(approved)).not.toContain("本反馈所列均待核实");
    expect(await texts(approved)).toContain("“整改清单”所列尚待核实。");
    expect(await texts(others)).toContain("情况反馈（待核实）");
    expect(await texts(others)).toContain("本反馈所列均待核实。");
  });
});
