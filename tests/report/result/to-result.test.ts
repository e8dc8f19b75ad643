import { describe, expect, it } from "vitest";
import { UsageError } from "../../../src/model/usage-error.js";
import { parseResult } from "../../../src/report/result/parse-result.js";
import { resultArtefacts } from "../../../src/report/result/result-artefacts.js";
import { resultJsonSchema } from "../../../src/report/result/result-json-schema.js";
import { serialiseResult } from "../../../src/report/result/serialise-result.js";
import { present } from "../../build/present.js";
import { finals } from "./national-batch.js";
import { nationalResult } from "./national-result.js";

const result = nationalResult();
const text = serialiseResult(result);

describe("result.json", () => {
  it("is what its schema says, with keys in the schema's order", () => {
    expect(serialiseResult(parseResult(text, "result.json"))).toBe(text);
  });

  it("is the same bytes twice", () => {
    expect(serialiseResult(nationalResult())).toBe(text);
  });

  it("holds units in the regulation's order, without the one that did not report", () => {
    expect(result.units.map((unit) => unit.unit).slice(0, 3)).toEqual(["110000", "120000", "210000"]);
    expect(result.units).toHaveLength(55);
    expect(result.completeness).toHaveLength(56);
  });

  it("has the published decimals", () => {
    expect(text).not.toMatch(/\d\.\d{7}/);
    for (const unit of result.units) {
      expect(String(unit.fine)).toMatch(/^\d+(\.\d{1,2})?$/);
    }
  });

  it("tells every side's figures and the adopted one", () => {
    const entry = present(
      result.reconciliation.find(({ link, item }) => link === "L06" && item === "fiscal_aid_provincial"),
    );
    expect(entry).toMatchObject({ adopted: 16000, rung: "verified", decision: { choice: "核实", value: 16000 } });
    expect(entry.reports.map((report) => report.reporter)).toEqual(["210200", "210000", "520200", "520000"]);
  });

  it("counts the states of a return's figures up to what is expected", () => {
    for (const { expected, given, blank, notApplicable, unreadable } of result.returns) {
      expect(given + blank + notApplicable + unreadable).toBe(expected);
    }
  });

  it("carries approved grades beside the suggested ones", () => {
    const approved = nationalResult({ finals: finals() });
    expect(approved.units[0]?.grade.final).toEqual({ grade: "较好", document: "示例数据", date: "2020-05-20" });
    expect(result.units[0]?.grade).not.toHaveProperty("final");
  });
});

describe("reading a result.json", () => {
  it.each([
    ["no JSON", "{", "内容不是 JSON"],
    ["another document", "{}", "没有 jiedui/result@1 标记"],
    ["another version", text.replace("jiedui/result@1", "jiedui/result@2"), "由较新版本的程序生成"],
    ["an unknown key", text.replace('"year": 2019', '"year": 2019,\n"extra": 1'), "schema"],
    ["a grade that is none", text.replaceAll(/"computed":"[^"]*"/g, '"computed":"很好"'), "units.0.grade.computed"],
  ])("refuses %s in one line", (_, broken, word) => {
    let error: unknown;
    try {
      parseResult(broken, "result.json");
    } catch (thrown) {
      error = thrown;
    }
    expect(error).toBeInstanceOf(UsageError);
    const { zh, en } = (error as UsageError).text;
    expect(zh).toContain(word);
    expect(`${zh}${en}`).not.toContain("\n");
  });
});

describe("the published schema", () => {
  it("is the one in docs", async () => {
    await expect(resultJsonSchema()).toMatchFileSnapshot("../../../docs/result.schema.json");
  });

  it("goes out beside the result", () => {
    expect(resultArtefacts(result).map((artefact) => artefact.path)).toEqual(["result.json", "result.schema.json"]);
  });
});
