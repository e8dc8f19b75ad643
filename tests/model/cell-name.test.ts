import { expect, it } from "vitest";
import { cellName, columnName } from "../../src/model/cell-name.js";

it.each([
  [0, "A"],
  [25, "Z"],
  [26, "AA"],
  [51, "AZ"],
  [52, "BA"],
  [701, "ZZ"],
  [702, "AAA"],
])("column %i is %s", (column, name) => {
  expect(columnName(column)).toBe(name);
  expect(cellName(7, column)).toBe(`${name}7`);
});
