import { rowKey } from "../../src/model/filing.js";
import type { Item } from "../../src/model/item.js";
import { itemOf, linksInForce, unitOf } from "../../src/model/lookups.js";
import type { Link } from "../../src/model/pairing.js";
import type { Scheme } from "../../src/model/scheme.js";
import { draw } from "./draw.js";
import { figureText } from "./figure-text.js";
import type { Target } from "./link-targets.js";
import { longShape } from "./long-shape.js";
import type { SampleFile, SampleRow } from "./sample-file.js";
import type { SampleWorld } from "./sample-world.js";
import { MARK, YEAR } from "./sample-year.js";

const HEADER = "年度,结对关系,承担单位,项目代码,项目名称,计量单位,协议目标,约束性,备注".split(",");

const IN_WORKBOOKS = ["北京", "天津", "江苏", "山东"];

/** One agreement form for each helping province, and one for the units' own land lines. */
export function agreementFiles(world: SampleWorld): readonly SampleFile[] {
  const { scheme } = world;
  const links = linksInForce(scheme, YEAR);
  const helpers = scheme.units.filter((unit) => links.some((link) => link.east.province === unit.code));
  const shared = helpers.map((helper) =>
    agreementFile(
      agreementPath(scheme, helper.code),
      links.filter((link) => link.east.province === helper.code).flatMap((link) => linesOf(world, link)),
    ),
  );
  return [...shared, agreementFile(LAND_PATH, landLines(world))];
}

/** The agreement form in which a helping province's links stand. */
export function agreementPath(scheme: Scheme, province: string): string {
  const { name, fullName } = unitOf(scheme, province);
  return `协议任务/${fullName}.${IN_WORKBOOKS.includes(name) ? "xlsx" : "csv"}`;
}

const LAND_PATH = "协议任务/城乡建设用地增减挂钩.xlsx";

function agreementFile(path: string, rows: readonly SampleRow[]): SampleFile {
  return { path, header: HEADER, rows, shape: longShape("agreement", path, null) };
}

function linesOf(world: SampleWorld, link: Link): readonly SampleRow[] {
  return [...(world.targets.get(link.id) ?? [])].map(([id, target]) => {
    const item = itemOf(world.scheme, id);
    return line(rowKey(link.id, id), item, target, {
      结对关系: link.name,
      承担单位: answering(world.scheme, link, item),
    });
  });
}

/** Blank or, now and then, the side or unit that answers by default, written out. */
function answering(scheme: Scheme, link: Link, item: Item): string {
  const choice = draw(`${link.id}/${item.id}/answering`, 1, 10);
  if (item.duty === "own" || choice > 4) {
    return "";
  }
  if (item.duty === "both") {
    return "双方";
  }
  const end = item.duty === "east" ? link.east : link.west;
  const side = item.duty === "east" ? "东部" : "中西部";
  return choice > 2 ? side : unitOf(scheme, end.city ?? end.province).name;
}

function landLines(world: SampleWorld): readonly SampleRow[] {
  const item = itemOf(world.scheme, "land_quota");
  return [...world.landTargets].flatMap(([unit, value]) =>
    value === null
      ? []
      : [line(`${unit}|${item.id}`, item, { value, binding: true }, { 承担单位: unitOf(world.scheme, unit).name })],
  );
}

function line(key: string, item: Item, target: Target, cells: Readonly<Record<string, string>>): SampleRow {
  return {
    key,
    cells: {
      年度: String(YEAR),
      项目代码: item.code,
      项目名称: item.name,
      计量单位: item.measureUnit,
      协议目标: figureText(target.value, item),
      约束性: target.binding ? "是" : "否",
      备注: MARK,
      ...cells,
    },
  };
}
