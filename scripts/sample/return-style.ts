import type { Link, Unit } from "../../src/model/scheme.js";
import { pick } from "./draw.js";
import type { Encoding } from "./encode-text.js";
import { fullWidthText, groupedText } from "./figure-text.js";
import { MARK, YEAR } from "./sample-year.js";

/** How one unit's office writes its return: all of it legal. */
export interface ReturnStyle {
  readonly path: string;
  readonly encoding: Encoding;
  readonly unitText: string;
  readonly linkText: (link: Link) => string;
  readonly figure: (text: string) => string;
  readonly title: string | null;
  readonly footer: string | null;
}

const ENCODINGS: readonly Encoding[] = ["utf-8", "utf-8-bom", "utf-8", "gb18030", "utf-8-bom"];
const FOLDERS = { east: "东部", west: "中西部" } as const;

/** The style of a unit's return; encodings go round in the regulation's order. */
export function returnStyle(unit: Unit): ReturnStyle {
  const key = unit.code;
  const hasTitle = pick(`${key}/title`, [true, false, false]);
  return {
    path: `填报表/${FOLDERS[unit.side]}/${unit.fullName}.csv`,
    encoding: ENCODINGS[unit.order % ENCODINGS.length] ?? "utf-8",
    unitText: pick(`${key}/unit`, [unit.fullName, unit.fullName, unit.name, unit.code]),
    linkText: pick(`${key}/link`, [
      (link: Link) => link.id,
      (link: Link) => link.name,
      (link: Link) => link.name.replace("—", "→"),
    ]),
    figure: pick(`${key}/figure`, [plain, plain, plain, groupedText, fullWidthText]),
    title: hasTitle ? `${MARK}：${YEAR}年东西部扶贫协作成效评价填报表（${unit.fullName}）` : null,
    footer: hasTitle ? `注：${MARK}，非真实数据。` : null,
  };
}

function plain(text: string): string {
  return text;
}
