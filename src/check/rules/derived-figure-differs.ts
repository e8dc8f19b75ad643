import { type Exact, shortText } from "../../model/exact.js";
import type { FiledDerived, FiledReturn } from "../../model/filing.js";
import type { DerivedFigure } from "../../model/item.js";
import { examine, type Outcome } from "../examine.js";
import { saysSame } from "../families/derived-reading.js";
import { recompute } from "../families/derived-values.js";
import { both, type ReturnsContext, returnsRule } from "../rule.js";

type DerivedData = {
  /** Code and name of the derived figure. */
  readonly name: string;
  /** Recomputed, with its unit: 12.50% or 4123.4567万元. */
  readonly recomputed: string;
};

/** A derived figure that the return's own items do not make; it is never used, the items are. A blank one passes. */
export const derivedFigureDiffers = returnsRule<DerivedData>({
  id: "derived-figure-differs",
  severity: "warning",
  basis: "A-18",
  title: both("计算项与按表内数重算的结果不符", "Derived figure differs from its items"),
  examines: both("每份填报表中填写的每个计算项", "each derived figure filled in on a return"),
  remedy: both(
    "请核对计算项和构成它的各项目；评价只使用各项目的数。",
    "Check the derived figure and its items; only the items are used.",
  ),
  message: {
    zh: (data, about) =>
      `${about.where}：${data.name} 填为“${about.asRead}”，按表内各项目重算为 ${data.recomputed}，评价只使用各项目的数，请核实（${about.place}）。`,
    en: (data, about) =>
      `${about.where}: ${data.name} is given as “${about.asRead}”, its items make it ${data.recomputed}, only the items are used; please check (${about.place}).`,
  },
  check: (context) =>
    examine(filledDerived(context), ({ filed, figure, derived }) => judge(filed, figure, derived, context)),
});

interface Located {
  readonly filed: FiledReturn;
  readonly figure: FiledDerived;
  readonly derived: DerivedFigure;
}

function filledDerived({ batch, scheme }: ReturnsContext): readonly Located[] {
  return [...batch.returns.values()].flatMap((filed) =>
    filed.derived.flatMap((figure) => {
      const derived = scheme.derived.find(({ code }) => code === figure.code);
      return derived === undefined || figure.asRead.trim() === "" ? [] : [{ filed, figure, derived }];
    }),
  );
}

function judge(
  filed: FiledReturn,
  figure: FiledDerived,
  derived: DerivedFigure,
  context: ReturnsContext,
): Outcome<DerivedData> {
  const recomputed = recompute(derived, filed, figure.link, context);
  if (recomputed === null || figure.value === null) {
    return "undecided";
  }
  return saysSame(figure, figure.value, derived, recomputed)
    ? "passed"
    : {
        unit: filed.unit,
        link: figure.link,
        item: null,
        subject: derived.code,
        place: figure.place,
        asRead: figure.asRead,
        data: { name: `${derived.code} ${derived.name}`, recomputed: withUnit(recomputed, derived) },
      };
}

function withUnit(value: Exact, { measureUnit }: DerivedFigure): string {
  return measureUnit === "%" ? `${shortText(value.mul(100), 2)}%` : `${shortText(value)} ${measureUnit}`;
}
