import type { Scheme } from "../../model/scheme.js";
import { UsageError } from "../../model/usage-error.js";
import type { Result } from "../result/schema.js";
import { compareFigures } from "./compare-figures.js";
import { comparePoints } from "./compare-points.js";
import { compareAdopted, compareUnits } from "./compare-units.js";
import type { Comparison } from "./comparison.js";
import { evaluatedSide, provinceSide } from "./province-side.js";

/**
 * Compares two evaluations of one year: what each province was asked and what became of it, what it changed unasked,
 * and what that does to grades and adopted figures.
 *
 * @throws UsageError if they are of different years or schemes: then nothing in them is the same.
 */
export function compareResults(
  old: Result,
  now: Result,
  scheme: Scheme,
  provinces: readonly string[] | null = null,
): Comparison {
  checkComparable(old, now);
  const [before, after] = [evaluatedSide(old), evaluatedSide(now)];
  const all = scheme.units.filter((unit) => unit.level === "province").map(({ code }) => code);
  const wanted = provinces === null ? all : all.filter((code) => provinces.includes(code));
  return {
    changes: wanted.flatMap((province) => {
      const sides = [provinceSide(before, scheme, province), provinceSide(after, scheme, province)] as const;
      return [...comparePoints(sides, scheme), ...compareFigures(...sides, scheme)];
    }),
    units: compareUnits(old, now, scheme),
    adopted: compareAdopted(old, now),
  };
}

/**
 * Refuses two results in which nothing is the same.
 *
 * @throws UsageError if they are of different years or schemes.
 */
export function checkComparable(old: Result, now: Result): void {
  if (old.year !== now.year) {
    throw new UsageError({
      zh: `两个结果的年度不同（${old.year}、${now.year}），不能比较`,
      en: `the results are of different years (${old.year}, ${now.year}) and cannot be compared`,
    });
  }
  if (old.scheme.sha256 !== now.scheme.sha256) {
    const name = ({ scheme }: Result): string => `${scheme.id} ${scheme.version} (${scheme.sha256.slice(0, 8)})`;
    throw new UsageError({
      zh: `两个结果所用的评价方案不同（${name(old)}、${name(now)}），不能比较；比较两个方案下的结果，用 jiedui scheme diff 方案1 方案2 --batch 批次文件夹（方案写名称或文件夹）`,
      en: `the results were made with different schemes (${name(old)}, ${name(now)}); jiedui scheme diff A B --batch DIR compares a batch under two schemes, each by name or folder`,
    });
  }
}
