import { describe, expect, it } from "vitest";
import { gradeUnit } from "../../src/grade/grade-unit.js";
import { AS_ADOPTED } from "../../src/grade/subject.js";
import { fixedText } from "../../src/model/exact.js";
import { linksOf, unitOf } from "../../src/model/lookups.js";
import type { Letter } from "../../src/model/scheme.js";
import { reconcile } from "../../src/reconcile/reconcile.js";
import { tenLetters } from "../build/assessment-row.js";
import { batchOf } from "../build/batch.js";
import { scheme } from "../build/scheme.js";

const UNIT = unitOf(scheme, "422800");
const LINKS = linksOf(scheme, UNIT, 2019);
const EMPTY = batchOf({ "422800": [] });
const RECONCILIATION = reconcile(scheme, EMPTY, []);

/** A unit with nothing but ten letters. */
function gradedBy(letters: readonly Letter[]) {
  const batch = { ...EMPTY, assessments: tenLetters("422800", "440000", letters) };
  return gradeUnit({
    unit: UNIT,
    links: LINKS,
    scheme,
    batch,
    agreement: [],
    reconciliation: RECONCILIATION,
    method: AS_ADOPTED,
  });
}

const times = (letter: Letter, count: number): Letter[] => Array.from({ length: count }, () => letter);
const written = (text: string): Letter[] =>
  [...text.matchAll(/([优良中差])(\d+)/g)].flatMap(([, letter, count]) => times(letter as Letter, Number(count)));

describe("letters to composite and grade (A-02, A-03)", () => {
  it.each([
    ["优5良5", "90.00", "好"],
    ["优4良6", "89.00", "较好"],
    ["优6良3中1", "89.50", "较好"],
    ["优7良2中1", "90.50", "好"],
    ["优8中2", "90.00", "好"],
    ["优7中3", "87.50", "较好"],
    ["优9差1", "88.50", "较好"],
    ["良7中3", "80.50", "较好"],
    ["良6中4", "79.00", "一般"],
    ["良9差1", "79.50", "一般"],
    ["中8差2", "62.00", "一般"],
    ["中7差3", "58.00", "较差"],
  ])("%s: %s %s", (letters, composite, grade) => {
    const { composite: found, fine, total, grade: result } = gradedBy(written(letters));
    expect([found, fine, total].map((value) => (value === null ? null : fixedText(value, 2)))).toEqual([
      composite,
      composite,
      composite,
    ]);
    expect(result).toMatchObject({ computed: grade, afterCap: grade, suggested: grade, low: grade, high: grade });
  });

  it("of the 286 multisets 好 10, 较好 63, 一般 151, 较差 62", () => {
    const counts = new Map<string | null, number>();
    for (let a = 0; a <= 10; a += 1) {
      for (let b = 0; a + b <= 10; b += 1) {
        for (let c = 0; a + b + c <= 10; c += 1) {
          const letters = [...times("优", a), ...times("良", b), ...times("中", c), ...times("差", 10 - a - b - c)];
          const { suggested } = gradedBy(letters).grade;
          counts.set(suggested, (counts.get(suggested) ?? 0) + 1);
        }
      }
    }
    expect(Object.fromEntries(counts)).toEqual({ 好: 10, 较好: 63, 一般: 151, 较差: 62 });
  });
});
