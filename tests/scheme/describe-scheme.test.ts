import { expect, test } from "vitest";
import { describeScheme } from "../../src/scheme/describe-scheme.js";
import { DEFAULT_SCHEME, loadNamedScheme } from "../../src/scheme/load-scheme.js";

const sections = describeScheme(await loadNamedScheme(DEFAULT_SCHEME));
const rowsOf = (id: string) => sections.find((section) => section.id === id)?.rows ?? [];

test("every row has a text for every column", () => {
  for (const { id, columns, rows } of sections) {
    expect([id, rows.length > 0]).toEqual([id, true]);
    expect(rows.filter((row) => row.length !== columns.length)).toEqual([]);
  }
});

test("prints what an analyst would look up", () => {
  expect(rowsOf("links")[5]).toEqual(["L06", "大连—六盘水", "大连、辽宁", "六盘水、贵州", "2016–2020", "A-15"]);
  expect(rowsOf("rubric")[8]?.slice(3, 6)).toEqual(["0.1", "E10、E20（1/2）", ""]);
  expect(rowsOf("tolerances")).toContainEqual(["money", "0", "0.005", "A-08"]);
  expect(rowsOf("derived").map((row) => row[3])).toContain("(funds_industry + funds_employment) ÷ funds_to_county");
});
