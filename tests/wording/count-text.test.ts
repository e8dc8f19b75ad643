import { expect, test } from "vitest";
import { countText } from "../../src/wording/count-text.js";

test.each([
  [0, "零"],
  [7, "七"],
  [10, "十"],
  [12, "十二"],
  [20, "二十"],
  [35, "三十五"],
  [99, "九十九"],
  [100, "100"],
])("%i is %s", (count, text) => {
  expect(countText(count)).toBe(text);
});
