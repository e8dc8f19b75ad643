import type { LinkEnd, Scheme } from "../../model/scheme.js";
import { label, listText, type SchemeSection } from "./section.js";

/** Id, version and law of the scheme, and how much it holds. */
export function overviewSection(scheme: Scheme): SchemeSection {
  return {
    id: "overview",
    title: label("方案概况", "Scheme"),
    columns: [label("名称", "What"), label("内容", "Value")],
    rows: [
      ["方案编号", scheme.id],
      ["版本", scheme.version],
      ["名称", scheme.title],
      ["文件", scheme.document],
      ["指纹 sha256", scheme.sha256],
      ["单位", String(scheme.units.length)],
      ["结对关系", String(scheme.links.length)],
      ["填报项目", String(scheme.items.length)],
      ["评价指标", String(scheme.indicators.length)],
      ["评分行", String(scheme.rows.length)],
    ],
  };
}

/** The evaluated units in the regulation's order. */
export function unitsSection(scheme: Scheme): SchemeSection {
  const groups = new Map(scheme.groups.map(({ id, title }) => [id, title]));
  const names = new Map(scheme.units.map(({ code, name }) => [code, name]));
  return {
    id: "units",
    title: label("评价对象", "Units"),
    columns: [
      label("代码", "Code"),
      label("简称", "Name"),
      label("全称", "Full name"),
      label("分组", "Group"),
      label("所属省份", "Province"),
      label("其他写法", "Also written"),
    ],
    rows: scheme.units.map((unit) => [
      unit.code,
      unit.name,
      unit.fullName,
      groups.get(unit.group) ?? unit.group,
      unit.parent === null ? "" : (names.get(unit.parent) ?? unit.parent),
      listText(unit.aliases),
    ]),
  };
}

/** The links with the units that report on them. */
export function linksSection(scheme: Scheme): SchemeSection {
  const names = new Map(scheme.units.map(({ code, name }) => [code, name]));
  const reporters = ({ city, province }: LinkEnd) =>
    listText([city, province].flatMap((code) => (code === null ? [] : [names.get(code) ?? code])));
  return {
    id: "links",
    title: label("结对关系", "Links"),
    columns: [
      label("编号", "Id"),
      label("结对关系", "Link"),
      label("东部填报单位", "Eastern reporters"),
      label("中西部填报单位", "Western reporters"),
      label("有效年度", "Years"),
      label("依据", "Basis"),
    ],
    rows: scheme.links.map((link) => [
      link.id,
      link.name,
      reporters(link.east),
      reporters(link.west),
      `${link.validFrom ?? ""}–${link.validTo ?? ""}`,
      link.basis,
    ]),
  };
}
