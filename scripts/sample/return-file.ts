import { rowKey } from "../../src/model/filing.js";
import type { Item } from "../../src/model/item.js";
import { itemsOf, linksOf } from "../../src/model/lookups.js";
import type { Link, Unit } from "../../src/model/pairing.js";
import type { Scheme } from "../../src/model/scheme.js";
import { planReturn } from "../../src/report/forms/plan-return.js";
import { figureText } from "./figure-text.js";
import { closingRows, openingRows } from "./meta-rows.js";
import { reportedText } from "./reported-text.js";
import { type ReturnStyle, returnStyle } from "./return-style.js";
import type { SampleFile, SampleRow } from "./sample-file.js";
import { type SampleWorld, truthIn } from "./sample-world.js";
import { YEAR } from "./sample-year.js";

const RETURN_HEADER = "年度,填报单位,结对关系,项目代码,项目名称,计量单位,上年完成,协议目标,本年完成,备注".split(",");
const NOT_APPLICABLE = "不适用";

/** A unit's return in long format: who filed it, its own items, its links' items, opinions and self-assessment. */
export function returnFile(world: SampleWorld, unit: Unit): SampleFile {
  const { scheme } = world;
  const style = returnStyle(unit);
  const links = linksOf(scheme, unit, YEAR);
  const own = itemsOf(scheme, unit.side, "unit").map((item) => unitRow(world, unit, item, style));
  const shared = links.flatMap((link) =>
    itemsOf(scheme, unit.side, "link").map((item) => linkRow(world, unit, link, item, style)),
  );
  const rows = [...openingRows(unit), ...own, ...shared, ...closingRows(unit, links, style)];
  return {
    path: style.path,
    header: RETURN_HEADER,
    rows: rows.map((row) => ({ ...row, cells: { 年度: String(YEAR), 填报单位: style.unitText, ...row.cells } })),
    shape: shapeOf(scheme, unit, style),
  };
}

function shapeOf(scheme: Scheme, unit: Unit, style: ReturnStyle): SampleFile["shape"] {
  const { format, encoding, title, footer } = style;
  return format === "csv"
    ? { kind: "csv", encoding, title, footer }
    : { kind: "return-book", plan: planReturn(scheme, unit, YEAR), typed: [] };
}

function unitRow(world: SampleWorld, unit: Unit, item: Item, style: ReturnStyle): SampleRow {
  const truth = world.own.get(unit.code)?.get(item.id);
  const target = item.id === "land_quota" ? (world.landTargets.get(unit.code) ?? null) : null;
  const text = (value: number): string => style.figure(figureText(value, item));
  return itemRow(null, item, {
    上年完成: truth === undefined ? NOT_APPLICABLE : text(truth.previous),
    协议目标: target === null ? "" : text(target),
    本年完成: truth === undefined ? NOT_APPLICABLE : text(truth.actual),
  });
}

function linkRow(world: SampleWorld, unit: Unit, link: Link, item: Item, style: ReturnStyle): SampleRow {
  const truth = truthIn(world, link.id, item.id);
  const target = world.targets.get(link.id)?.get(item.id);
  return itemRow(link.id, item, {
    结对关系: style.linkText(link),
    上年完成: style.figure(figureText(truth.previous, item)),
    协议目标: target === undefined ? "" : style.figure(figureText(target.value, item)),
    本年完成: style.figure(reportedText(truth.actual, item, link, unit.side)),
  });
}

function itemRow(link: string | null, item: Item, cells: Readonly<Record<string, string>>): SampleRow {
  return {
    key: rowKey(link, item.id),
    cells: { 项目代码: item.code, 项目名称: item.name, 计量单位: item.measureUnit, ...cells },
  };
}
