import { shortText } from "../../model/exact.js";
import { rowKey } from "../../model/filing.js";
import { examine, type Outcome } from "../examine.js";
import { type CityInProvince, citiesInProvinces } from "../families/city-in-province.js";
import { COLUMN_NAMES } from "../families/figure-rule.js";
import { failureOfRelation, type RelationCase, type RelationData, relationCases } from "../families/relation-cases.js";
import { exceeds } from "../families/totals.js";
import { both, type Failure, returnsRule } from "../rule.js";

/** `province`: set where the part is a city and the whole its province. */
type PartData = RelationData & { readonly province: string | null };

/** A part above its whole: an item above the one it is 其中 of, or a city above its whole province. Both figures are used all the same. */
export const partExceedsWhole = returnsRule<PartData>({
  id: "part-exceeds-whole",
  severity: "error",
  basis: "A-18",
  title: both("部分大于整体", "Part exceeds whole"),
  examines: both(
    "每份填报表中有包含关系的项目（本年、上年），以及市（州）合计与其省份全部结对关系的合计",
    "the items of a return of which one is part of another, this year and last, and each city's total beside its province's over all pairings",
  ),
  remedy: both(
    "请核对两个数的口径和计量单位后更正（人次不要报作人，累计数不要报作当年数）。",
    "Check both figures' definition and unit of measure and correct them (visits are not persons, a cumulative figure is not this year's).",
  ),
  message: {
    zh: (data, about) =>
      data.province === null
        ? `${about.where}：${COLUMN_NAMES[data.column].zh}中，${data.left} ${data.leftValue} ${data.measureUnit}，大于 ${data.right} ${data.rightValue} ${data.measureUnit}，多 ${data.difference}，部分不应大于整体，请核实后更正（${about.place}）。`
        : `${about.where}：本单位合计 ${data.leftValue} ${data.measureUnit}，大于${about.unit(data.province)}全部结对关系的合计 ${data.rightValue} ${data.measureUnit}，部分不应大于整体，请省、市（州）两级核对口径后更正（${about.place}）。`,
    en: (data, about) =>
      data.province === null
        ? `${about.where}, ${COLUMN_NAMES[data.column].en}: ${data.left} is ${data.leftValue} ${data.measureUnit}, above ${data.right} with ${data.rightValue} ${data.measureUnit} by ${data.difference}; a part cannot exceed its whole, please correct (${about.place}).`
        : `${about.where}: this unit's total of ${data.leftValue} ${data.measureUnit} is above ${about.unit(data.province)}'s over all its pairings, ${data.rightValue} ${data.measureUnit}; a part cannot exceed its whole, both levels should check the definition (${about.place}).`,
  },
  check: (context) =>
    examine<RelationCase | CityInProvince, PartData>(
      [...relationCases(context, "at-most"), ...citiesInProvinces(context)],
      (part) => ("relation" in part ? judgeRelation(part) : judgeCity(part)),
    ),
});

function judgeRelation(one: RelationCase): Outcome<PartData> {
  const { leftTotal, rightTotal } = one;
  if (leftTotal === null || rightTotal === null) {
    return "undecided";
  }
  if (!exceeds(leftTotal, rightTotal)) {
    return "passed";
  }
  const failure = failureOfRelation(one, leftTotal, rightTotal);
  return { ...failure, data: { ...failure.data, province: null } };
}

function judgeCity(inside: CityInProvince): Outcome<PartData> {
  const { part, whole } = inside;
  if (part === null || whole === null) {
    return "undecided";
  }
  return exceeds(part, whole) ? failureOfCity(inside, part, whole) : "passed";
}

function failureOfCity(
  { city, province, item, link }: CityInProvince,
  part: NonNullable<CityInProvince["part"]>,
  whole: NonNullable<CityInProvince["whole"]>,
): Failure<PartData> {
  const row = link === null ? undefined : city.rows.get(rowKey(link, item.id));
  return {
    unit: city.unit,
    link,
    item: item.id,
    subject: "province",
    place: row?.actual.place ?? { file: city.file },
    asRead: row?.actual.asRead ?? null,
    data: {
      column: "actual",
      left: "",
      leftValue: shortText(part.value),
      right: "",
      rightValue: shortText(whole.value),
      difference: shortText(part.value.sub(whole.value)),
      measureUnit: item.measureUnit,
      province,
    },
  };
}
