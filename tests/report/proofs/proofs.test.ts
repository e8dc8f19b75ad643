import { describe, expect, it } from "vitest";
import { classMatrix } from "../../../src/report/proofs/class-matrix.js";
import { countTables } from "../../../src/report/proofs/count-tables.js";
import type { ResultEntry } from "../../../src/report/result/schema.js";
import type { Cell } from "../../../src/report/workbook/description.js";
import { scheme } from "../../build/scheme.js";
import { decisionOf, entryOf } from "../entry-fixture.js";
import { resultFixture } from "../result-fixture.js";

function shown(cell: Cell | undefined): string | number | null {
  return typeof cell === "object" && cell !== null ? cell.value : (cell ?? null);
}

describe("the count identities", () => {
  it("leave nothing over, and say so where they do", () => {
    const [files, figures] = countTables(resultFixture);
    expect(files?.rows[0]?.map(shown)).toEqual([3, 2, 1, 0, 0]);
    expect(figures?.rows[0]?.map(shown)).toEqual([55, 50, 3, 1, 1, 0]);
    const lost = countTables({ ...resultFixture, files: { found: 4, read: 2, refused: 1, skipped: 0 } });
    expect(lost[0]?.rows[0]?.at(-1)).toEqual({ value: 1, style: "alarm" });
  });
});

describe("the matrix of items and links", () => {
  const entries: readonly ResultEntry[] = [
    entryOf("cadres_sent", { link: "L01", class: "equal" }),
    entryOf("cadres_sent", { link: "L13", class: "unit-scale", decision: null }),
    entryOf("cadres_sent", { link: "L24", class: "keying", decision: decisionOf("退回") }),
    entryOf("fiscal_aid", { link: "L01", class: "keying", decision: decisionOf("豁免") }),
    entryOf("fiscal_aid", { link: "L13", class: null, decision: null }),
    entryOf("east_leader_visits", { link: "L13", class: "single-source" }),
  ];
  const { columns, rows } = classMatrix({ ...resultFixture, reconciliation: [...entries] }, scheme);

  it("has a row for every mirrored item and a column for every link that has an entry", () => {
    expect(columns.map(({ header }) => header)).toEqual([
      "代码",
      "项目",
      "北京—内蒙古",
      "杭州—恩施",
      "广东—广西",
      "未决",
    ]);
    expect(rows.map((row) => row.map(shown))).toEqual([
      ["2.01", "选派党政挂职干部", "·", "位", "录退", 2],
      ["3.03", "财政援助资金合计", "录✓", "空", null, 0],
      ["", "未决合计", 0, 1, 1, 2],
    ]);
  });

  it("tells classes by mark and colour", () => {
    expect(rows[0]?.[3]).toEqual({ value: "位", style: "alarm", align: "center" });
    expect(rows[1]?.[2]).toEqual({ value: "录✓", style: "plain", align: "center" });
    expect(rows[1]?.[3]).toEqual({ value: "空", style: "warning", align: "center" });
  });
});
