import type { Bilingual } from "../../model/bilingual.js";
import { shortText } from "../../model/exact.js";
import type { Figure } from "../../model/filing.js";
import { itemOf } from "../../model/lookups.js";
import { examine } from "../examine.js";
import { both, type ReturnsContext, returnsRule } from "../rule.js";

type Entered = "target" | "value";

type InexactData = {
  readonly entered: Entered;
  readonly value: string;
  readonly measureUnit: string;
};

const NAMES: Readonly<Record<Entered, Bilingual>> = {
  target: both("协议目标", "the agreement's target"),
  value: both("采用值", "the decided value"),
};

interface Located {
  readonly entered: Entered;
  readonly unit: string | null;
  readonly link: string | null;
  readonly item: string;
  readonly figure: Figure;
}

/** A target or a decided value that is approximate, or has words beside it, is used; the working group must know. */
export const enteredFigureInexact = returnsRule<InexactData>({
  id: "entered-figure-inexact",
  severity: "warning",
  basis: "A-18",
  title: both("协议目标或采用值为约数，或写有说明", "Target or decided value is approximate or has words beside it"),
  examines: both("每条协议任务的协议目标和每条核定的采用值", "each target of an agreement line and each decided value"),
  remedy: both("请填写准确数，说明写入备注。", "Give the exact figure and put words into the remarks."),
  message: {
    zh: (data, about) =>
      `${about.where}：${NAMES[data.entered].zh}填写的“${about.asRead}”为约数或写有说明，暂按 ${data.value} ${data.measureUnit} 使用，请核实（${about.place}）。`,
    en: (data, about) =>
      `${about.where}: ${NAMES[data.entered].en} “${about.asRead}” is approximate or has words beside it; it is used as ${data.value} ${data.measureUnit}, please check (${about.place}).`,
  },
  check: (context) =>
    examine(enteredFigures(context), ({ entered, unit, link, item, figure }) => {
      const { value, place, asRead, approximate, comment } = figure;
      if (value === null || (!approximate && comment === null)) {
        return "passed";
      }
      const { measureUnit } = itemOf(context.scheme, item);
      const data = { entered, value: shortText(value), measureUnit };
      return { unit, link, item, subject: entered, place, asRead, data };
    }),
});

function enteredFigures({ batch }: ReturnsContext): readonly Located[] {
  const targets = batch.agreement.map((row) => ({ ...row, entered: "target" as const, figure: row.target }));
  const values = batch.decisions.map((row) => ({ ...row, entered: "value" as const, figure: row.value }));
  return [...targets, ...values].flatMap(({ entered, unit, link, item, figure }) =>
    item === null || figure.state !== "given" ? [] : [{ entered, unit, link, item, figure }],
  );
}
