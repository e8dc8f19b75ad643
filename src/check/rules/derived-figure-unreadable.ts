import type { FigureObstacle } from "../../model/figure-obstacle.js";
import type { FiledDerived } from "../../model/filing.js";
import { OBSTACLE_WORDS } from "../../wording/obstacle-words.js";
import { examine } from "../examine.js";
import { both, returnsRule } from "../rule.js";

type UnreadableData = {
  /** Code and name of the derived figure. */
  readonly name: string;
  readonly obstacle: FigureObstacle;
};

/** A derived figure that cannot be compared with its items; one whose own formula was never calculated passes, for it is recomputed. */
export const derivedFigureUnreadable = returnsRule<UnreadableData>({
  id: "derived-figure-unreadable",
  severity: "warning",
  basis: "A-18",
  title: both("计算项不能识别", "Derived figure cannot be read"),
  examines: both("每份填报表中填写的每个计算项", "each derived figure filled in on a return"),
  remedy: both(
    "请恢复空白表的公式，或填写计算结果；评价只使用各项目的数。",
    "Restore the form's formula or give its result; only the items are used.",
  ),
  message: {
    zh: (data, about) =>
      `${about.where}：${data.name} 填写的“${about.asRead}”不能识别：${OBSTACLE_WORDS[data.obstacle].zh}；评价只使用各项目的数（${about.place}）。`,
    en: (data, about) =>
      `${about.where}: ${data.name} is given as “${about.asRead}”, which cannot be read: ${OBSTACLE_WORDS[data.obstacle].en}; only the items are used (${about.place}).`,
  },
  check: ({ batch, scheme }) => {
    const filled = [...batch.returns.values()].flatMap(({ unit, derived }) =>
      derived.filter(({ asRead }) => asRead.trim() !== "").map((figure) => ({ unit, figure })),
    );
    return examine(filled, ({ unit, figure }) => {
      const { code, link, place, asRead, obstacle } = figure;
      if (obstacle === null || obstacle === "uncalculated") {
        return "passed";
      }
      const name = `${code} ${nameOf(figure, scheme.derived)}`;
      return { unit, link, item: null, subject: code, place, asRead, data: { name, obstacle } };
    });
  },
});

function nameOf({ code }: FiledDerived, derived: readonly { readonly code: string; readonly name: string }[]): string {
  return derived.find((one) => one.code === code)?.name ?? "";
}
