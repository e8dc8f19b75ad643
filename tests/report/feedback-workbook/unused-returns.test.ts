import { describe, expect, it } from "vitest";
import type { ReturnStatus } from "../../../src/model/batch.js";
import type { Result } from "../../../src/report/result/schema.js";
import { scheme } from "../../build/scheme.js";
import { nationalBatch } from "../result/national-batch.js";
import { nationalResult } from "../result/national-result.js";
import { openFeedback, sheetRows } from "./feedback-rows.js";

const BEIJING = "110000";

/** 北京's return is not used for a reason; no city reports for it. */
function withoutBeijing(status: ReturnStatus, files: readonly string[]): Result {
  const batch = nationalBatch();
  return nationalResult({
    returns: new Map([...batch.returns].filter(([unit]) => unit !== BEIJING)),
    files: batch.files.filter((file) => !file.units.includes(BEIJING)),
    completeness: batch.completeness.map((entry) =>
      entry.unit === BEIJING ? { unit: BEIJING, status, files } : entry,
    ),
  });
}

describe.each([
  ["missing", [], "未报送", "请补报"],
  ["duplicate", ["北京一.csv", "北京二.csv"], "重复报送", "请书面确认以哪一份为准（文件 北京一.csv；文件 北京二.csv）"],
  ["unreadable", ["北京.csv"], "无法读取", "请更正后重报（文件 北京.csv）"],
] as const)("a province's own return that is %s", async (status, files, label, request) => {
  const result = withoutBeijing(status, files);
  const book = await openFeedback(result, BEIJING);
  const matter = new RegExp(`填报表未采用（${label}），涉及 (\\d+) 项`);

  it("is one row with one action", () => {
    const tasks = sheetRows(book, "整改清单").filter((row) => row.includes("填报表未采用"));
    expect(tasks).toHaveLength(1);
    expect(tasks[0]).toContain(`|${request}|`);
    expect(sheetRows(book, "双方数据核实").filter((row) => matter.test(row))).toHaveLength(1);
    expect(sheetRows(book, "整改清单").filter((row) => row.includes("本方未报该数"))).toEqual([]);
    expect(sheetRows(book, "双方数据核实").filter((row) => row.includes("未报该数"))).toEqual([]);
  });

  it("counts every item on which its side is silent", () => {
    const links = scheme.links.filter(({ east }) => east.province === BEIJING).map(({ id }) => id);
    const shared = scheme.items.filter(({ scope, from }) => scope === "link" && from === "both").map(({ id }) => id);
    const silent = result.reconciliation.filter(({ link, item }) => links.includes(link) && shared.includes(item));
    expect(silent.length).toBeGreaterThan(30);
    expect(silent.every(({ east }) => east === null)).toBe(true);
    const row = sheetRows(book, "数据问题").find((text) => matter.test(text)) ?? "";
    expect(Number(matter.exec(row)?.[1])).toBe(silent.length);
  });

  it("is told in the overview as what it is", () => {
    const texts = sheetRows(book, "总体情况").join("\n");
    expect(texts).toContain(`请注意：北京填报表未采用（${label}）`);
    expect(texts).toContain(request);
    expect(texts).not.toContain("未收到");
    expect(texts).toContain("三、双方数据差异 0 项");
  });
});
