import { describe, expect, it } from "vitest";
import { settleAgreement } from "../../src/agree/settle-agreement.js";
import type { AgreementLine } from "../../src/model/agreement.js";
import type { AgreementRow } from "../../src/model/filing.js";
import { agreed, agreedByUnit } from "../build/agreement-row.js";
import { type Filed, inError, notApplicable, unreadable } from "../build/figure.js";
import { present } from "../build/present.js";
import { scheme } from "../build/scheme.js";
import { text } from "../build/texts.js";

const settled = (...rows: AgreementRow[]) => settleAgreement(rows, scheme);
const only = (...rows: AgreementRow[]): AgreementLine => {
  const lines = settled(...rows);
  expect(lines).toHaveLength(1);
  return present(lines[0]);
};
const east = { duty: "east", dutyAsRead: "东部" } as const;
const west = { duty: "west", dutyAsRead: "中西部" } as const;

describe("one line a key", () => {
  it("equal rows are one line, binding if either is", () => {
    const line = only(
      agreed("L13", "cadres_sent", 30, { binding: false, remark: "一" }),
      agreed("L13", "cadres_sent", "30.0", { remark: "二" }),
    );
    expect([text(line.target), line.binding, line.fault, line.remarks, line.places.length]).toEqual([
      "30",
      true,
      null,
      ["一", "二"],
      2,
    ]);
  });

  it("no row binding: not binding, also where it was not said", () => {
    expect(only(agreed("L13", "cadres_sent", 30, { binding: false })).binding).toBe(false);
    expect(only(agreed("L13", "cadres_sent", 30, { binding: null })).binding).toBe(false);
  });

  it("different targets are in error and neither is used", () => {
    const line = only(agreed("L13", "cadres_sent", 30), agreed("L13", "cadres_sent", 31));
    expect([line.fault, line.target]).toEqual(["double", null]);
  });

  it("the same 承担单位 said twice, once by default, is one line", () => {
    const line = only(agreed("L13", "cadres_sent", 30), agreed("L13", "cadres_sent", 30, east));
    expect([line.fault, line.answers]).toEqual([null, ["east"]]);
  });

  it("different 承担单位 are in error", () => {
    const line = only(agreed("L13", "cadres_sent", 30, west), agreed("L13", "cadres_sent", 30, east));
    expect([line.fault, line.target]).toEqual(["double", null]);
  });

  it("different 承担单位 concern both sides, in whichever order they stand", () => {
    const rows = [agreed("L13", "cadres_sent", 30, west), agreed("L13", "cadres_sent", 30, east)];
    expect(only(...rows).answers).toEqual(["east", "west"]);
    expect(only(...rows.reverse()).answers).toEqual(["east", "west"]);
  });

  it("one item on two links, and two items on one link, are lines of their own", () => {
    expect(
      settled(agreed("L13", "cadres_sent", 1), agreed("L14", "cadres_sent", 2), agreed("L13", "jobs_east", 3)),
    ).toHaveLength(3);
  });

  it("a unit item's rows are one key though a link stands beside one", () => {
    const line = only(
      agreedByUnit("330100", "land_quota", 100),
      agreedByUnit("330100", "land_quota", 120, { link: "L13" }),
    );
    expect([line.unit, line.link, line.fault]).toEqual(["330100", null, "double"]);
  });

  it("two units' lines on one unit item are two", () => {
    expect(settled(agreedByUnit("330100", "land_quota", 100), agreedByUnit("422800", "land_quota", 120))).toHaveLength(
      2,
    );
  });
});

describe("target", () => {
  it.each<[string, Filed, string | null, string | null]>([
    ["30", 30, null, "30"],
    ["0", 0, null, null],
    ["不适用", notApplicable, null, null],
    ["blank", null, "target-unreadable", null],
    ["unreadable", unreadable, "target-unreadable", null],
    ["negative", inError(-5), "target-unreadable", null],
  ])("%s", (_, target, fault, used) => {
    const line = only(agreed("L13", "cadres_sent", target));
    expect([line.fault, text(line.target)]).toEqual([fault, used]);
  });
});

describe("who answers (A-20)", () => {
  it.each([
    ["cadres_sent", {}, ["east"]],
    ["funds_used", {}, ["west"]],
    ["jobs_east", {}, ["east", "west"]],
    ["industry_policies", {}, ["west"]],
    ["jobs_east", west, ["west"]],
    ["funds_used", { duty: "both", dutyAsRead: "双方" }, ["east", "west"]],
  ] as const)("%s with %j: %j", (item, rest, answers) => {
    expect(only(agreed("L13", item, 10, rest)).answers).toEqual(answers);
  });

  it("a unit item's line is that unit's alone", () => {
    expect(only(agreedByUnit("330100", "land_quota", 10)).answers).toEqual(["east"]);
    expect(only(agreedByUnit("422800", "land_quota", 10, east)).answers).toEqual(["west"]);
  });

  it("an unreadable 承担单位 is in error", () => {
    const line = only(agreed("L13", "cadres_sent", 30, { dutyReadable: false, dutyAsRead: "某公司" }));
    expect([line.fault, line.target]).toEqual(["duty-unreadable", null]);
  });
});

describe("lines that name no fact", () => {
  it("an unknown item is still a line of its link", () => {
    const line = only(agreed("L13", null, 30));
    expect([line.fault, line.link, line.item, line.target]).toEqual(["item-unknown", "L13", null, null]);
  });

  it("an unknown item of a unit without a link is still a line of that unit", () => {
    expect(only(agreed(null, null, 30, { unit: "330100" })).unit).toBe("330100");
  });

  it.each([
    ["a link item without a link", agreed(null, "cadres_sent", 30)],
    ["a unit item without its unit", agreed("L13", "land_quota", 30)],
  ])("%s is in error", (_, row) => {
    const line = only(row);
    expect([line.fault, line.target]).toEqual(["scope-differs", null]);
  });
});
