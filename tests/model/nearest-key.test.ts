import { describe, expect, it } from "vitest";
import { nearestKey } from "../../src/model/nearest-key.js";

const KEYS = ["seconds", "cells", "贵州", "辽宁", "E09", "W10"];

describe("the key that was probably meant", () => {
  it.each([
    ["second", "seconds"],
    ["CELLS", "cells"],
    ["贵洲", "贵州"],
    ["E08", "E09"],
    ["某省", null],
    ["E", null],
    ["minutes", null],
  ])("by %s is %s", (typed, expected) => {
    expect(nearestKey(typed, KEYS)).toBe(expected);
  });
});
