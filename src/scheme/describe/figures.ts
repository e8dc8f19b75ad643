import type { Item, Relation } from "../../model/item.js";
import type { Scheme } from "../../model/scheme.js";
import { label, listText, numberText, type SchemeSection } from "./section.js";

const SOURCES: Readonly<Record<Item["from"], string>> = { east: "东部", west: "中西部", both: "双方", own: "本级" };
const SIGNS: Readonly<Record<Relation["kind"], string>> = { "at-most": "≤", equal: "=", requires: "> 0 须有" };

/** The figures on the forms. */
export function itemsSection(scheme: Scheme): SchemeSection {
  return {
    id: "items",
    title: label("填报项目", "Items"),
    identity: 2,
    named: [0, 1],
    columns: [
      label("代码", "Code"),
      label("项目", "Item"),
      label("编号", "Id"),
      label("计量单位", "Unit of measure"),
      label("口径", "Scope"),
      label("填报方", "From"),
      label("承担方", "Duty"),
      label("容差", "Tolerance"),
      label("评价指标", "Feeds"),
      label("说明", "Definition"),
      label("其他写法", "Also written"),
      label("依据", "Basis"),
    ],
    rows: scheme.items.map((item) => [
      item.code,
      item.name,
      item.id,
      item.measureUnit,
      item.scope === "link" ? "结对关系" : "本级",
      item.owner === null ? SOURCES[item.from] : `${SOURCES[item.from]}（以${SOURCES[item.owner]}为准）`,
      SOURCES[item.duty],
      item.tolerance ?? "",
      listText(item.feeds),
      item.definition,
      listText(item.synonyms),
      item.basis,
    ]),
  };
}

/** The units of measure figures may be typed in. */
export function measureUnitsSection({ measureUnits }: Scheme): SchemeSection {
  return {
    id: "measure-units",
    title: label("计量单位", "Units of measure"),
    identity: 0,
    named: [0],
    columns: [
      label("计量单位", "Unit"),
      label("量纲", "Dimension"),
      label("折合基本单位", "In base units"),
      label("其他写法", "Also written"),
    ],
    rows: measureUnits.map(({ id, dimension, factor, aliases }) => [
      id,
      dimension,
      numberText(factor),
      listText(aliases),
    ]),
  };
}

/** What must hold inside one return. */
export function relationsSection(scheme: Scheme): SchemeSection {
  const names = new Map(scheme.items.map(({ id, code, name }) => [id, `${code} ${name}`]));
  const total = (ids: readonly string[]) => ids.map((id) => names.get(id) ?? id).join(" + ");
  return {
    id: "relations",
    title: label("表内关系", "Relations"),
    identity: 0,
    named: [0],
    columns: [label("编号", "Id"), label("关系", "Relation"), label("依据", "Basis")],
    rows: scheme.relations.map(({ id, kind, left, right, basis }) => [
      id,
      `${total(left)} ${SIGNS[kind]} ${total(right)}`,
      basis,
    ]),
  };
}

/** Figures that the forms compute. */
export function derivedSection(scheme: Scheme): SchemeSection {
  return {
    id: "derived",
    title: label("计算项", "Derived figures"),
    identity: 0,
    named: [0, 1],
    columns: [
      label("代码", "Code"),
      label("名称", "Name"),
      label("评价指标", "Indicator"),
      label("算法", "Formula"),
      label("计量单位", "Unit of measure"),
      label("层级", "Levels"),
      label("依据", "Basis"),
    ],
    rows: scheme.derived.map((figure) => [
      figure.code,
      figure.name,
      figure.indicator,
      figure.kind === "growth"
        ? `${figure.numerator.join(" + ")} 本年 ÷ 上年 − 1`
        : `${sumText(figure.numerator)} ÷ ${figure.denominator}`,
      figure.measureUnit,
      listText(figure.levels.map((level) => (level === "province" ? "省级" : "市（州）级"))),
      figure.basis,
    ]),
  };
}

function sumText(ids: readonly string[]): string {
  return ids.length === 1 ? ids.join("") : `(${ids.join(" + ")})`;
}

/** How far two reports may differ and still count as agreeing. */
export function tolerancesSection(scheme: Scheme): SchemeSection {
  return {
    id: "tolerances",
    title: label("双方数据容差", "Tolerances"),
    identity: 0,
    named: [0],
    columns: [label("等级", "Class"), label("绝对差", "Absolute"), label("相对差", "Relative"), label("依据", "Basis")],
    rows: scheme.tolerances.map(({ id, absolute, relative, basis }) => [
      id,
      numberText(absolute),
      numberText(relative),
      basis,
    ]),
  };
}
