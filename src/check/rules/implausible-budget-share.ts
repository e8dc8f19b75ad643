import { type Exact, shortText } from "../../model/exact.js";
import { type FiledReturn, rowKey } from "../../model/filing.js";
import type { DerivedFigure } from "../../model/item.js";
import { examine } from "../examine.js";
import { countyAverages } from "../families/county-averages.js";
import { recompute } from "../families/derived-values.js";
import { derivedOf, isImplausible } from "../families/plausible-range.js";
import { both, type Failure, type ReturnsContext, returnsRule } from "../rule.js";

type ShareData = {
  /** Percent, with sign. */
  readonly share: string;
  readonly lowest: string;
  readonly highest: string;
};

/**
 * Fiscal aid as a share of the own budget beyond what can be. Undecided where the county averages
 * already put the aid itself in doubt: one cause, one finding.
 */
export const implausibleBudgetShare = returnsRule<ShareData>({
  id: "implausible-budget-share",
  severity: "warning",
  basis: "A-18",
  title: both("财政援助资金占预算收入比例超出可能范围", "Implausible share of the budget"),
  examines: both(
    "东部每份填报表的财政援助资金和一般公共预算收入",
    "fiscal aid and budget revenue on each eastern return",
  ),
  remedy: both(
    "请核对一般公共预算收入和财政援助资金的计量单位（万元）。",
    "Check the unit of measure (10,000 yuan) of the budget revenue and of the fiscal aid.",
  ),
  message: {
    zh: (data, about) =>
      `${about.where}：财政援助资金占一般公共预算收入的 ${data.share}，在 ${data.lowest} 至 ${data.highest} 之外，仍按所填数使用，请核实两个数的计量单位（${about.place}）。`,
    en: (data, about) =>
      `${about.where}: fiscal aid is ${data.share} of the budget revenue, outside ${data.lowest} to ${data.highest}; both are used all the same, please check their unit of measure (${about.place}).`,
  },
  check: (context) =>
    examine(sharesOf(context), ({ filed, derived, share }) => {
      const doubted = (countyAverages(filed, context)?.implausible.length ?? 0) > 0;
      if (share === null || doubted) {
        return "undecided";
      }
      return isImplausible(share, context.scheme.plausibility.budgetShare)
        ? failureOf(filed, derived, share, context)
        : "passed";
    }),
});

interface Share {
  readonly filed: FiledReturn;
  readonly derived: DerivedFigure;
  readonly share: Exact | null;
}

function sharesOf(context: ReturnsContext): readonly Share[] {
  return [...context.batch.returns.values()].flatMap((filed) => {
    const derived = derivedOf(context.scheme.plausibility.budgetShare, filed, context.scheme);
    return derived === null ? [] : [{ filed, derived, share: recompute(derived, filed, null, context) }];
  });
}

function failureOf(
  filed: FiledReturn,
  { code, denominator }: DerivedFigure,
  share: Exact,
  { scheme }: ReturnsContext,
): Failure<ShareData> {
  const { lowest, highest } = scheme.plausibility.budgetShare;
  const figure = denominator === null ? undefined : filed.rows.get(rowKey(null, denominator))?.actual;
  return {
    unit: filed.unit,
    link: null,
    item: denominator,
    subject: code,
    place: figure?.place ?? { file: filed.file },
    asRead: figure?.asRead ?? null,
    data: { share: percent(share), lowest: percent(lowest), highest: percent(highest) },
  };
}

function percent(share: Exact): string {
  return `${shortText(share.mul(100), 6)}%`;
}
