import { settledFinals } from "../../model/finals.js";
import { examine } from "../examine.js";
import { both, gradesRule } from "../rule.js";

type IncompleteData = {
  readonly approved: number;
  readonly evaluated: number;
  /** Codes of the units without an approved grade, joined with a comma. */
  readonly units: string;
};

/** Results are approved and published together; units left out stand in no notice (五，第二段). */
export const finalIncomplete = gradesRule<IncompleteData>({
  id: "final-incomplete",
  severity: "warning",
  basis: "五",
  title: both("审定结果不全", "Approved results are incomplete"),
  examines: both("批次的审定结果表", "the batch's approved results"),
  remedy: both("请补齐其余单位的审定等次。", "Add the approved grades of the other units."),
  message: {
    zh: (data, about) =>
      `参评单位 ${data.evaluated} 个，有审定等次的 ${data.approved} 个；没有的：${about.unit(data.units)}。`,
    en: (data, about) =>
      `only ${data.approved} of ${data.evaluated} evaluated units have an approved grade; the others: ${about.unit(data.units)}.`,
  },
  check: ({ batch, grading }) =>
    examine(batch.finals.slice(0, 1), ({ place }) => {
      const approved = new Set(settledFinals(batch).map(({ unit }) => unit));
      const without = grading.units.filter(({ unit }) => !approved.has(unit));
      if (without.length === 0) {
        return "passed";
      }
      const evaluated = grading.units.length;
      return {
        unit: null,
        link: null,
        item: null,
        subject: null,
        place: { file: place.file },
        asRead: null,
        data: {
          approved: evaluated - without.length,
          evaluated,
          units: without.map(({ unit }) => unit).join(),
        },
      };
    }),
});
