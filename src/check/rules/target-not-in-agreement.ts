import { groupBy } from "../../model/grouping.js";
import { type DeclaredTarget, declaredTargets } from "../families/declared-targets.js";
import { both, type Failure, returnsRule } from "../rule.js";

type LackingData = { readonly codes: string; readonly count: number };

/** One finding a return and pairing: targets that the agreement, which covers the pairing, does not have; not used (A-15). Without any line the returns' own are used, and agreement-missing says so. */
export const targetNotInAgreement = returnsRule<LackingData>({
  id: "target-not-in-agreement",
  severity: "info",
  basis: "A-15",
  asks: { columns: ["target"] },
  title: both("自填的协议目标不在协议中", "Target is not in the agreement"),
  examines: both("填报表中填写的每个协议目标", "each target filled in on a return"),
  remedy: both(
    "请核对协议；协议任务表有遗漏的，请报工作组补充。",
    "Check the agreement; if its form lacks a line, tell the working group.",
  ),
  message: {
    zh: (data, about) =>
      `${about.where}：有 ${data.count} 个项目填写了协议目标，而协议任务表中没有（${data.codes}），不作为目标使用（${about.place}）。`,
    en: (data, about) =>
      `${about.where}: ${data.count === 1 ? "a target is given for an item" : `targets are given for ${data.count} items`} that the agreement form lacks (${data.codes}); they are not used (${about.place}).`,
  },
  check: (context) => {
    const declared = declaredTargets(context);
    const covered = declared.filter((one) => one.covered);
    const lacking = covered.filter(({ line }) => line === null);
    const sections = groupBy(lacking, ({ unit, link }) => JSON.stringify([unit, link]));
    return {
      examined: declared.length,
      failed: lacking.length,
      undecided: declared.length - covered.length,
      errored: 0,
      failures: [...sections.values()].flatMap(failuresOf),
    };
  },
});

function failuresOf(section: readonly DeclaredTarget[]): readonly Failure<LackingData>[] {
  const [first] = section;
  return first === undefined
    ? []
    : [
        {
          unit: first.unit,
          link: first.link,
          item: null,
          subject: null,
          place: first.figure.place,
          asRead: null,
          data: { codes: section.map(({ item }) => item.code).join(" "), count: section.length },
          suppressedCount: section.length - 1,
        },
      ];
}
