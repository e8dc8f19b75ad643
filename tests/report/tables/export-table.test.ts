import { describe, expect, it } from "vitest";
import { UsageError } from "../../../src/model/usage-error.js";
import type { Result } from "../../../src/report/result/schema.js";
import { exportTable } from "../../../src/report/tables/export-table.js";
import type { TableKind } from "../../../src/report/tables/table-kinds.js";
import { scheme } from "../../build/scheme.js";
import { finals } from "../result/national-batch.js";
import { nationalResult } from "../result/national-result.js";
import { decodeWorkbook } from "../workbook/decode-workbook.js";

const result = nationalResult();
const approved = nationalResult({ finals: finals() });

async function textOf(from: Result, table: TableKind, format: "csv" | "md" | "html" | "json", group?: string) {
  const { content } = await exportTable(from, scheme, { table, format, group });
  return String(content);
}

describe("the ranking", () => {
  it("is a suggestion until grades are approved, in every format", async () => {
    for (const format of ["csv", "md", "html", "json"] as const) {
      expect(await textOf(result, "ranking", format), format).toContain("初步评价结果（等次建议）");
      expect(await textOf(approved, "ranking", format), format).not.toContain("初步评价结果（等次建议）");
    }
    const { content } = await exportTable(result, scheme, { table: "ranking", format: "xlsx" });
    const cells = await decodeWorkbook(content as Uint8Array);
    expect(cells.filter((cell) => cell.includes("初步评价结果（等次建议）"))).toHaveLength(4);
  });

  it("can be of one group, by id or title", async () => {
    const { fileName, content } = await exportTable(result, scheme, {
      table: "ranking",
      format: "json",
      group: "west-province",
    });
    expect(fileName).toBe("2019年度排名-中西部省（自治区、直辖市）.json");
    const { tables } = JSON.parse(String(content));
    expect(tables).toHaveLength(1);
    expect(tables[0].rows).toHaveLength(14);
    expect(await textOf(result, "ranking", "json", "中西部省（自治区、直辖市）")).toBe(content);
  });

  it("refuses an unknown group", async () => {
    await expect(exportTable(result, scheme, { table: "ranking", format: "csv", group: "south" })).rejects.toThrow(
      UsageError,
    );
  });
});

describe("tables for the approved result", () => {
  it.each(["notice", "handover"] as const)("%s waits for approval", async (table) => {
    await expect(exportTable(result, scheme, { table, format: "csv" })).rejects.toThrow(UsageError);
  });

  it("name units by grade and inside a grade in the regulation's order", async () => {
    const { tables } = JSON.parse(await textOf(approved, "notice", "json", "east-province"));
    const rows: readonly Record<string, string>[] = tables[0].rows;
    expect(rows.map((row) => `${row["审定等次"]?.slice(4)} ${row["单位"]}`)).toEqual([
      "好 天津市",
      "好 浙江省",
      "较好 北京市",
      "较好 江苏省",
      "较好 广东省",
      "一般 辽宁省",
      "一般 福建省",
      "较差 上海市",
      "较差 山东省",
    ]);
  });

  it("hand over the western provinces alone, without scores", async () => {
    const csv = await textOf(approved, "handover", "csv");
    expect(csv.split("\r\n")).toHaveLength(16);
    expect(csv).not.toMatch(/得分|名次|北京/);
    await expect(textOf(approved, "handover", "csv", "east-city")).rejects.toThrow(UsageError);
  });
});

describe("differences", () => {
  it("leave out what is equal or reported by one side by design", async () => {
    const csv = await textOf(result, "differences", "csv");
    expect(csv).toContain("疑似计量单位错误");
    expect(csv).not.toMatch(/,(一致|单方填报),/);
  });
});

describe("every format", () => {
  const hostile: Result = {
    ...result,
    findings: result.findings.slice(0, 1).map((finding) => ({ ...finding, message: "<b>|a|</b>\n=1" })),
  };

  it("keeps a text inside its cell", async () => {
    expect(await textOf(hostile, "findings", "html")).toContain("<td>&lt;b&gt;|a|&lt;/b&gt;\n=1</td>");
    expect(await textOf(hostile, "findings", "html")).not.toMatch(/<script|src=|href=/);
    expect(await textOf(hostile, "findings", "md")).toContain("| &lt;b&gt;\\|a\\|&lt;/b&gt; =1 |");
  });

  it("has a file name with its own ending", async () => {
    for (const format of ["xlsx", "csv", "md", "html", "json"] as const) {
      const { fileName } = await exportTable(hostile, scheme, { table: "findings", format });
      expect(fileName).toBe(`2019年度校验问题.${format}`);
    }
  });
});
