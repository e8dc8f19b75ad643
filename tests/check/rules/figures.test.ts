import { describe, expect, it } from "vitest";
import type { ReturnsContext, Rule } from "../../../src/check/rule.js";
import { figureApproximate } from "../../../src/check/rules/figure-approximate.js";
import { figureCommented } from "../../../src/check/rules/figure-commented.js";
import { figureInOtherUnit } from "../../../src/check/rules/figure-in-other-unit.js";
import { impossibleMagnitude } from "../../../src/check/rules/impossible-magnitude.js";
import { measureDiffers } from "../../../src/check/rules/measure-differs.js";
import { negative } from "../../../src/check/rules/negative.js";
import { notANumber } from "../../../src/check/rules/not-a-number.js";
import { notWhole } from "../../../src/check/rules/not-whole.js";
import { notYesNo } from "../../../src/check/rules/not-yes-no.js";
import { exact } from "../../../src/model/exact.js";
import type { FigureObstacle } from "../../../src/model/figure-obstacle.js";
import type { Figure } from "../../../src/model/filing.js";
import { OBSTACLE_WORDS } from "../../../src/wording/obstacle-words.js";
import { batchOf, figure, filed, returnsContext } from "../build/batch.js";
import { runRule } from "../build/triples.js";

function inError(typed: string, fault: Figure["fault"], value: string): Figure {
  return figure(typed, { state: "in-error", fault, value: exact(value) });
}

const BILLION = { unit: "亿元", from: "cell", larger: true } as const;
const BY_COLUMN = { unit: "亿元", from: "column", larger: true } as const;
const NOT_APPLICABLE = figure("不适用", { state: "not-applicable" });

interface Row {
  readonly rule: Rule<ReturnsContext>;
  readonly id: string;
  readonly reject: Figure;
  readonly accept: Figure;
}

const TABLE: readonly Row[] = [
  { rule: notANumber, id: "not-a-number", reject: figure("同上"), accept: NOT_APPLICABLE },
  { rule: notWhole, id: "not-whole", reject: inError("3.5", "not-whole", "3.5"), accept: figure(3) },
  { rule: negative, id: "negative", reject: inError("-1", "negative", "-1"), accept: figure(0) },
  {
    rule: notYesNo,
    id: "not-yes-no",
    reject: figure("2", { state: "in-error", fault: "not-yes-no" }),
    accept: figure(1),
  },
  { rule: measureDiffers, id: "measure-differs", reject: inError("5人", "measure-differs", "5"), accept: figure(5) },
  { rule: impossibleMagnitude, id: "impossible-magnitude", reject: figure(1001), accept: figure(1000) },
  { rule: figureApproximate, id: "figure-approximate", reject: figure(66, { approximate: true }), accept: figure(66) },
  {
    rule: figureCommented,
    id: "figure-commented",
    reject: figure(66, { comment: "含追加6" }),
    accept: figure("甲", { comment: "含追加6", state: "in-error", fault: "negative" }),
  },
  {
    rule: figureInOtherUnit,
    id: "figure-in-other-unit",
    reject: figure(900, { typedIn: BILLION }),
    accept: figure(900, { typedIn: BY_COLUMN }),
  },
];

describe.each(TABLE)("$id", ({ rule, id, reject, accept }) => {
  it.each(["actual", "previous", "target"] as const)("rejects in column %s and passes the others", (column) => {
    const batch = batchOf({
      returns: [
        filed("330100", {
          "L13.fiscal_aid": { actual: accept, previous: accept, target: accept, [column]: reject },
          study_sessions: { actual: accept },
        }),
      ],
    });
    const outcome = runRule(rule, returnsContext(batch));
    expect(outcome.triples).toEqual([["330100", "L13.fiscal_aid", id]]);
    expect(outcome.findings[0]?.subject).toBe(column);
    expect(outcome.findings[0]?.asRead).toBe(reject.asRead);
    expect(outcome.counts).toEqual([3, 1, 0, 0]);
  });

  it("keeps the three columns of one row apart", () => {
    const batch = batchOf({
      returns: [filed("330100", { "L13.fiscal_aid": { actual: reject, previous: reject, target: reject } })],
    });
    expect(runRule(rule, returnsContext(batch)).counts).toEqual([0, 3, 0, 0]);
  });

  it("examines no blank", () => {
    const batch = batchOf({ returns: [filed("330100", { "L13.fiscal_aid": {} })] });
    expect(runRule(rule, returnsContext(batch)).counts).toEqual([0, 0, 0, 0]);
  });
});

describe("impossible-magnitude", () => {
  it("says both the figure and the bound", () => {
    const batch = batchOf({ returns: [filed("330100", { "L13.fiscal_aid": { actual: figure(20000) } })] });
    expect(runRule(impossibleMagnitude, returnsContext(batch)).findings[0]?.data).toMatchObject({
      value: "20000",
      limit: "1000",
      measureUnit: "万元",
    });
  });
});

describe("not-a-number", () => {
  it.each(Object.keys(OBSTACLE_WORDS) as FigureObstacle[])("says what is wrong and what to do: %s", (obstacle) => {
    const batch = batchOf({
      returns: [filed("330100", { "L13.fiscal_aid": { actual: figure("某数", { obstacle }) } })],
    });
    const [finding] = runRule(notANumber, returnsContext(batch)).findings;
    expect(finding?.message.zh).toContain(OBSTACLE_WORDS[obstacle].zh);
    expect(finding?.message.en).toContain(OBSTACLE_WORDS[obstacle].en);
    expect(OBSTACLE_WORDS[obstacle].zh).toMatch(/请|填/u);
    expect(OBSTACLE_WORDS[obstacle].en).toMatch(/: (?:write|give|type|keep|correct|open|set|check|put)/u);
  });
});
