import { type Exact, shortText } from "../../model/exact.js";
import { type FiledReturn, rowKey } from "../../model/filing.js";
import { itemOf, itemsOf, unitOf } from "../../model/lookups.js";
import type { PlausibleRange } from "../../model/plausibility.js";
import type { Scheme } from "../../model/scheme.js";
import { type CountyAverage, countyAverages, type ReturnAverages } from "../families/county-averages.js";
import { both, type Failure, type ReturnsContext, returnsRule } from "../rule.js";

type AverageData = {
  /** The whole return was filled in in another unit of measure; `typedUnit` is that unit. */
  readonly whole: boolean;
  readonly typedUnit: string | null;
  /** Codes of the money items that are so, joined with a space; empty unless `whole`. */
  readonly codes: string;
  readonly count: number;
  readonly average: string;
  readonly lowest: string;
  readonly highest: string;
  readonly measureUnit: string;
};

/** Money per paired county beyond what can be (A-18); where all of a return's money is 10,000 times too much or too little, one finding says so. */
export const implausibleCountyAverage = returnsRule<AverageData>({
  id: "implausible-county-average",
  severity: "warning",
  basis: "A-18",
  asks: { whole: true },
  title: both("县均财政援助资金超出可能范围", "Implausible money per county"),
  examines: both(
    "每份填报表每个结对关系的财政援助资金和结对贫困县数",
    "fiscal aid and paired counties of each pairing on a return",
  ),
  remedy: both(
    "请核对财政援助资金的计量单位（万元）和结对贫困县数；整表单位错误的请更正后重新报送。",
    "Check the unit of measure (10,000 yuan) and the number of counties; if the whole return is in another unit, correct it and file it again.",
  ),
  message: {
    zh: (data, about) =>
      data.whole
        ? `${about.where}：${data.count} 个结对关系的县均财政援助资金超出可能范围（如 ${data.average} ${data.measureUnit}），其他资金项目也在同一数量级，疑似整份填报表的资金以“${data.typedUnit}”填报，请核实后统一更正（${about.place}）。`
        : `${about.where}：县均财政援助资金为 ${data.average} ${data.measureUnit}，在 ${data.lowest} 至 ${data.highest} ${data.measureUnit} 之外，仍按所填数使用，请核实计量单位和县数（${about.place}）。`,
    en: (data, about) =>
      data.whole
        ? `${about.where}: on ${data.count === 1 ? "its only pairing" : `all ${data.count} pairings`} fiscal aid per county is beyond what can be (${data.average} ${data.measureUnit}, say), and the other money is of the same scale; all money of the return seems to be in ${data.typedUnit}, please check and correct it as a whole (${about.place}).`
        : `${about.where}: fiscal aid per county is ${data.average} ${data.measureUnit}, outside ${data.lowest} to ${data.highest} ${data.measureUnit}; it is used all the same, please check the unit of measure and the counties (${about.place}).`,
  },
  check: (context) => {
    const all = [...context.batch.returns.values()].flatMap((filed) => countyAverages(filed, context) ?? []);
    const averages = all.flatMap((one) => one.averages);
    return {
      examined: averages.length,
      failed: all.reduce((count, { implausible }) => count + implausible.length, 0),
      undecided: averages.filter(({ value }) => value === null).length,
      errored: 0,
      failures: all.flatMap((one) => failuresOf(one, context)),
    };
  },
});

function failuresOf(one: ReturnAverages, context: ReturnsContext): readonly Failure<AverageData>[] {
  const [first] = one.implausible;
  if (one.slip === null || first === undefined) {
    return one.implausible.map((average) => failureOf(one, average, null, context));
  }
  const failure = failureOf(one, first, one.slip, context);
  const link = one.averages.length === 1 ? failure.link : null;
  return [
    {
      ...failure,
      link,
      item: null,
      place: { file: one.filed.file },
      asRead: null,
      suppressedCount: one.implausible.length - 1,
    },
  ];
}

function failureOf(
  { filed, derived, implausible }: ReturnAverages,
  { link, value }: CountyAverage,
  slip: Exact | null,
  { scheme }: ReturnsContext,
): Failure<AverageData> {
  const range: PlausibleRange = scheme.plausibility.countyAverage;
  const item = derived.numerator[0] ?? null;
  const figure = item === null ? undefined : filed.rows.get(rowKey(link, item))?.actual;
  return {
    unit: filed.unit,
    link,
    item,
    subject: derived.code,
    place: figure?.place ?? { file: filed.file },
    asRead: figure?.asRead ?? null,
    data: {
      whole: slip !== null,
      typedUnit: slip === null ? null : slip.gt(1) ? "元" : "亿元",
      codes: slip === null ? "" : moneyCodes(filed, scheme),
      count: implausible.length,
      average: value === null ? "" : shortText(value),
      lowest: shortText(range.lowest),
      highest: shortText(range.highest),
      measureUnit: item === null ? derived.measureUnit : itemOf(scheme, item).measureUnit,
    },
  };
}

function moneyCodes({ unit }: FiledReturn, scheme: Scheme): string {
  return itemsOf(scheme, unitOf(scheme, unit).side, "link")
    .filter(({ dimension }) => dimension === "money")
    .map(({ code }) => code)
    .join(" ");
}
