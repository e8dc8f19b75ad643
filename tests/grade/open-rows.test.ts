import { describe, expect, it } from "vitest";
import type { Batch } from "../../src/model/batch.js";
import type { AssessmentRow } from "../../src/model/filing.js";
import type { Letter } from "../../src/model/scheme.js";
import { agreed } from "../build/agreement-row.js";
import { innovation, letter, tenLetters } from "../build/assessment-row.js";
import { batchOf } from "../build/batch.js";
import { graded, unitOf } from "../build/evaluated.js";
import { fact } from "../build/fact-row.js";
import { text } from "../build/texts.js";

const UNIT = "422800";
const nine = (given: Letter): (Letter | "")[] => [...Array.from({ length: 9 }, () => given), ""];
const unitWith = (letters: readonly (Letter | "")[], rest: Partial<Batch> = {}, more: AssessmentRow[] = []) =>
  unitOf(batchOf({ [UNIT]: [] }, { assessments: [...tenLetters(UNIT, "440000", letters), ...more], ...rest }), UNIT);

describe("a 待评 row", () => {
  it("leaves G, S and G* null, and the grade null where its letters disagree", () => {
    const found = unitWith(nine("优"));
    expect([found.composite, found.total, found.fine]).toEqual([null, null, null]);
    expect(found.grade).toMatchObject({ computed: null, afterCap: null, suggested: null, low: "较好", high: "好" });
    expect(found.grade.withoutInnovation).toBeNull();
  });

  it("a grade that all its letters give stands", () => {
    expect(unitWith(nine("差")).grade).toMatchObject({
      computed: "较差",
      suggested: "较差",
      low: "较差",
      high: "较差",
    });
    const eight: (Letter | "")[] = ["优", "优", "优", "优", "优", "优", "良", "良", "良", ""];
    expect(unitWith(eight).grade).toMatchObject({ computed: null, low: "较好", high: "好" });
    const five: (Letter | "")[] = ["中", "中", "中", "中", "中", "中", "良", "良", "良", ""];
    expect(unitWith(five).grade).toMatchObject({ computed: "一般", low: "一般", high: "一般" });
  });

  it("the cap makes both ends one", () => {
    const capped = unitWith(nine("优"), { facts: [fact(UNIT, "K1", "属实")] }).grade;
    expect(capped).toMatchObject({ computed: null, afterCap: "较好", suggested: "较好", low: "较好", high: "较好" });
  });

  it("a vetoed unit is 较差 though G is null, and takes no place", () => {
    const batch = batchOf(
      { [UNIT]: [] },
      { assessments: tenLetters(UNIT, "440000", nine("优")), facts: [fact(UNIT, "V4", "属实")] },
    );
    const found = unitOf(batch, UNIT);
    expect([found.composite, found.grade.suggested, found.grade.low, found.grade.high]).toEqual([
      null,
      "较差",
      "较差",
      "较差",
    ]);
    expect(found.grade).toMatchObject({ computed: null, afterCap: null });
    expect(graded(batch).rankings.flatMap((one) => one.ranks)).toEqual([{ unit: UNIT, place: null, tied: false }]);
  });

  it("a disputed V1 lowers the low end only", () => {
    const found = unitWith(nine("优"), { agreement: [agreed("L13", "funds_used", 5)] }).grade;
    expect(found).toMatchObject({ suggested: null, low: "较差", high: "好" });
  });

  it("all rows open: 较差 to 好", () => {
    expect(unitWith([]).grade).toMatchObject({ suggested: null, low: "较差", high: "好" });
  });

  it("the bonus is at both ends", () => {
    expect(unitWith(nine("良")).grade).toMatchObject({ suggested: null, low: "一般", high: "较好" });
    expect(unitWith(nine("良"), {}, [innovation(UNIT, 1)]).grade).toMatchObject({
      suggested: "较好",
      low: "较好",
      high: "较好",
      withoutInnovation: null,
    });
  });
});

describe("innovation (A-09)", () => {
  const bonus = (...rows: AssessmentRow[]) =>
    unitWith(
      Array.from({ length: 10 }, () => "良" as const),
      {},
      rows,
    );

  it.each<[string, AssessmentRow[], string]>([
    ["none", [], "0"],
    ["one", [innovation(UNIT, 2)], "2"],
    ["differing: the lowest", [innovation(UNIT, 3), innovation(UNIT, 1), innovation(UNIT, 2)], "1"],
    ["0 is the lowest", [innovation(UNIT, 3), innovation(UNIT, 0)], "0"],
    ["an unreadable one is left out", [innovation(UNIT, 3), innovation(UNIT, null)], "3"],
    ["a province's is an error", [innovation(UNIT, 3, "440000")], "0"],
    ["a province's lower one too", [innovation(UNIT, 3), innovation(UNIT, 1, "440000")], "3"],
    ["another unit's", [innovation("330100", 3)], "0"],
  ])("%s", (_, rows, value) => {
    const found = bonus(...rows);
    expect([text(found.innovation.value), text(found.composite), text(found.total)]).toEqual([
      value,
      "85",
      String(85 + Number(value)),
    ]);
  });

  it("says what became of each entry", () => {
    const rows = [
      innovation(UNIT, 3, "440000"),
      innovation(UNIT, 1, null),
      innovation(UNIT, null),
      innovation(UNIT, 2),
    ];
    expect(bonus(...rows).innovation.entries.map((one) => one.refusal)).toEqual([
      "wrong-rows",
      "not-a-team",
      "unreadable",
      null,
    ]);
  });

  it("lifts the grade, and the grade without it stands beside", () => {
    const letters: Letter[] = ["优", "优", "优", "优", "良", "良", "良", "良", "良", "良"];
    const found = unitWith(letters, {}, [innovation(UNIT, 1)]);
    expect([text(found.composite), text(found.total), found.grade.suggested, found.grade.withoutInnovation]).toEqual([
      "89",
      "90",
      "好",
      "较好",
    ]);
  });

  it("does not get past cap or veto", () => {
    const letters = Array.from({ length: 10 }, () => "优" as const);
    const facts = [fact(UNIT, "K1", "属实")];
    expect(unitWith(letters, { facts }, [innovation(UNIT, 3)]).grade).toMatchObject({
      computed: "好",
      suggested: "较好",
      withoutInnovation: "较好",
    });
  });

  it("is no letter: a row 10 without one stays open", () => {
    expect(unitWith(nine("优"), {}, [innovation(UNIT, 3), letter(UNIT, "440000", 10, "优")]).total).toBeNull();
  });
});
