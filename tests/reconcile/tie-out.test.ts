import { describe, expect, it } from "vitest";
import { batchOf } from "../build/batch.js";
import { decision } from "../build/decision-row.js";
import { reconciled } from "../build/evaluated.js";
import { row } from "../build/filed-return.js";
import { present } from "../build/present.js";
import { text } from "../build/texts.js";

const FILINGS = {
  "330100": [row("L13", "investment", 5200), row("L14", "investment", 700)],
  "330000": [row("L12", "investment", 90), row("L13", "investment", 9999)],
  "422800": [row("L13", "investment", 5000)],
  "510000": [row("L12", "investment", null)],
  "520000": [row("L06", "investment", 40)],
};

describe("tie-out", () => {
  const tied = (rest = {}) => {
    const line = present(reconciled(batchOf(FILINGS, rest)).tieOut.find((one) => one.item === "investment"));
    const { eastTotal, westTotal, differences, eastOnly, westOnly, residue } = line;
    return [eastTotal, westTotal, differences, eastOnly, westOnly, residue].map((value) => text(value));
  };

  it("Σ east − Σ west is differences and one-sided figures, on links and not on reporters", () => {
    expect(tied()).toEqual(["5990", "5040", "200", "790", "40", "0"]);
  });

  it("is of what was filed: a decision changes nothing", () => {
    expect(tied({ decisions: [decision("L13", "investment", "核实", 1)] })).toEqual(tied());
  });

  it("has one line for each item that both sides report, also when nothing was filed", () => {
    const lines = reconciled(batchOf({})).tieOut;
    expect(lines.map((line) => line.item)).not.toContain("funds_used");
    expect(lines.map((line) => line.item)).not.toContain("study_sessions");
    expect(lines.map((line) => line.item)).toContain("disabled_people");
    expect(lines.every((line) => line.residue.equals(0) && line.eastTotal.equals(0))).toBe(true);
  });
});
