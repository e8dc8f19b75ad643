import type { Link, Unit } from "../../src/model/pairing.js";
import { pick } from "./draw.js";
import type { Encoding } from "./encode-text.js";
import { fullWidthText, groupedText } from "./figure-text.js";
import { MARK, YEAR } from "./sample-year.js";

/** How one unit's office writes its return: all of it legal. */
export interface ReturnStyle {
  readonly path: string;
  /** A text table, or the program's own form filled in. */
  readonly format: "csv" | "xlsx";
  readonly encoding: Encoding;
  readonly unitText: string;
  readonly linkText: (link: Link) => string;
  readonly figure: (text: string) => string;
  readonly title: string | null;
  readonly footer: string | null;
}

const ENCODINGS: readonly Encoding[] = ["utf-8", "utf-8-bom", "utf-8", "gb18030", "utf-8-bom"];
/** Offices that file text tables; the others fill the program's own workbook in. */
const CSV_FILERS = "福建 辽宁 大连 苏州 杭州 珠海 东莞 中山 湖南 承德 保定 恩施 昭通 怒江 六盘水 黔东南".split(" ");
const FOLDERS = { east: "东部", west: "中西部" } as const;

/** The style of a unit's return; encodings go round in the regulation's order. */
export function returnStyle(unit: Unit): ReturnStyle {
  const key = unit.code;
  const format = CSV_FILERS.includes(unit.name) ? "csv" : "xlsx";
  const hasTitle = pick(`${key}/title`, [true, false, false]);
  return {
    path: `填报表/${FOLDERS[unit.side]}/${unit.fullName}.${format}`,
    format,
    encoding: ENCODINGS[unit.order % ENCODINGS.length] ?? "utf-8",
    unitText: pick(`${key}/unit`, [unit.fullName, unit.fullName, unit.name, unit.code]),
    linkText: pick(`${key}/link`, [
      (link: Link) => link.id,
      (link: Link) => link.name,
      (link: Link) => link.name.replace("—", "→"),
    ]),
    figure: format === "xlsx" ? plain : pick(`${key}/figure`, [plain, plain, plain, groupedText, fullWidthText]),
    title: hasTitle ? `${MARK}：${YEAR}年东西部扶贫协作成效评价填报表（${unit.fullName}）` : null,
    footer: hasTitle ? `注：${MARK}，非真实数据。` : null,
  };
}

function plain(text: string): string {
  return text;
}
