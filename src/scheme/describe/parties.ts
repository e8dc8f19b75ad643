import type { LinkEnd } from "../../model/pairing.js";
import type { Scheme } from "../../model/scheme.js";
import type { Validity } from "../../model/validity.js";
import { label, listText, type SchemeSection } from "./section.js";

const NAMED_VALUES = [label("名称", "What"), label("内容", "Value")];

/** Id, version and law of the scheme. */
export function overviewSection(scheme: Scheme): SchemeSection {
  return {
    id: "overview",
    title: label("方案概况", "Scheme"),
    identity: 0,
    named: [0],
    columns: NAMED_VALUES,
    rows: [
      [label("方案编号", "Scheme id"), scheme.id],
      [label("版本", "Version"), scheme.version],
      [label("名称", "Title"), scheme.title],
      [label("文件", "Document"), scheme.document],
      [label("证据分配的依据", "Basis of the evidence"), evidenceBases(scheme)],
      [label("同样的表式", "Forms also used"), listText(scheme.forms)],
    ],
  };
}

/** How much the scheme holds, and its fingerprint. */
export function extentSection(scheme: Scheme): SchemeSection {
  return {
    id: "extent",
    title: label("方案规模", "Extent"),
    identity: 0,
    named: [0],
    columns: NAMED_VALUES,
    rows: [
      [label("指纹 sha256", "Fingerprint sha256"), scheme.sha256],
      [label("单位", "Units"), String(scheme.units.length)],
      [label("结对关系", "Pairings"), String(scheme.links.length)],
      [label("填报项目", "Items"), String(scheme.items.length)],
      [label("评价指标", "Indicators"), String(scheme.indicators.length)],
      [label("评分行", "Rubric rows"), String(scheme.rows.length)],
    ],
  };
}

function evidenceBases({ rows }: Scheme): string {
  return listText([
    ...new Set(rows.flatMap(({ entries: { east, west } }) => [...east, ...west].map(({ basis }) => basis))),
  ]);
}

/** The ranking groups. */
export function groupsSection({ groups }: Scheme): SchemeSection {
  return {
    id: "groups",
    title: label("排名分组", "Ranking groups"),
    identity: 0,
    named: [0, 1],
    columns: [
      label("编号", "Id"),
      label("名称", "Title"),
      label("一方", "Side"),
      label("层级", "Level"),
      label("依据", "Basis"),
    ],
    rows: groups.map(({ id, title, side, level, basis }) => [
      id,
      title,
      side === "east" ? "东部" : "中西部",
      level === "province" ? "省级" : "市（州）级",
      basis,
    ]),
  };
}

/** The evaluated units in the regulation's order. */
export function unitsSection(scheme: Scheme): SchemeSection {
  const groups = new Map(scheme.groups.map(({ id, title }) => [id, title]));
  const names = new Map(scheme.units.map(({ code, name }) => [code, name]));
  return {
    id: "units",
    title: label("评价对象", "Units"),
    identity: 0,
    named: [0, 1],
    columns: [
      label("代码", "Code"),
      label("简称", "Name"),
      label("全称", "Full name"),
      label("分组", "Group"),
      label("所属省份", "Province"),
      label("其他写法", "Also written"),
      label("有效期", "In force"),
    ],
    rows: scheme.units.map((unit) => [
      unit.code,
      unit.name,
      unit.fullName,
      groups.get(unit.group) ?? unit.group,
      unit.parent === null ? "" : (names.get(unit.parent) ?? unit.parent),
      listText(unit.aliases),
      validityText(unit),
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
    identity: 0,
    named: [0, 1],
    columns: [
      label("编号", "Id"),
      label("结对关系", "Link"),
      label("东部填报单位", "Eastern reporters"),
      label("中西部填报单位", "Western reporters"),
      label("有效期", "In force"),
      label("依据", "Basis"),
    ],
    rows: scheme.links.map((link) => [
      link.id,
      link.name,
      reporters(link.east),
      reporters(link.west),
      validityText(link),
      link.basis,
    ]),
  };
}

/** 2016–2020, 2019-04– ; nothing where it is always in force. */
function validityText({ validFrom, validTo }: Validity): string {
  return validFrom === null && validTo === null ? "" : `${validFrom ?? ""}–${validTo ?? ""}`;
}
