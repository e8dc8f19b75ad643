import { describe, expect, it } from "vitest";
import { findLongLine } from "../../src/read/sheet/find-long-line.js";

const LIMIT = 5;

describe("the first line over the limit", () => {
  it.each([
    ["", null],
    ["12345", null],
    ["12345\n12345\r\n\n12345\r12345\n", null],
    ["123456", 1],
    ["1\n2\n123456\n1234567", 3],
    ["1\r\n123456\r\n", 2],
    ["1\r2\r123456\r", 1],
    ["1\n\n\n12345\r123456", 4],
    [`${"1\n".repeat(50)}123456`, 51],
  ])("of %j is %s", (text, row) => {
    expect(findLongLine(Buffer.from(text), LIMIT)).toBe(row);
  });
});
