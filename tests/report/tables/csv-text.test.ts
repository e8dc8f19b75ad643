import { expect, it } from "vitest";
import { csvText } from "../../../src/report/tables/csv-text.js";

it.each([
  ["=1+1", "'=1+1"],
  ["+86", "'+86"],
  ["-", "'-"],
  ["@a", "'@a"],
  ["\ta", "'\ta"],
  ['a"b', '"a""b"'],
  ["a,b", '"a,b"'],
  ["a\nb", '"a\nb"'],
  ["贵州", "贵州"],
  [-200.5, "-200.5"],
  [null, ""],
])("writes %j as %s", (value, written) => {
  expect(csvText({ columns: [{ header: "列" }], rows: [[value]] })).toBe(`\uFEFF列\r\n${written}\r\n`);
});

it("writes numbers in the decimals of their format, without thousands separators", () => {
  const columns = [
    { header: "得分", format: "score" },
    { header: "相对差", format: "percent" },
    { header: "数" },
    { header: "完成率", format: "completion" },
  ] as const;
  expect(csvText({ columns, rows: [[89, 0.1254, 12345.6, 0.9]] })).toContain("\r\n89.00,0.125400,12345.6,0.9000\r\n");
});
