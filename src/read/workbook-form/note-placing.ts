import { cellName } from "../../model/cell-name.js";
import { RETURN_SHEETS } from "../../model/form-layout.js";
import type { Link, Unit } from "../../model/pairing.js";
import type { Place } from "../../model/place.js";
import { type SheetPlace, sheetPlace } from "../form/form-sheet.js";
import type { FiguresTable } from "./figures-table.js";
import type { FormTools } from "./form-tools.js";

/** A table that was placed by something else than a name. */
export interface LikePlacing {
  readonly table: FiguresTable;
  readonly meant: Link | "unit";
  readonly by: "likeness" | "position";
}

const REASONS = {
  likeness: {
    zh: "表名或标题不是结对关系的名称，按相近的名称认定",
    en: "its name or heading is no pairing's name; it was taken for the only pairing of the unit like it",
  },
  position: {
    zh: "表名和标题都没有写明结对关系，按其为唯一未对应的表认定",
    en: "neither name nor heading tells the pairing; it is the only sheet left for the only pairing missing",
  },
};

/** Notes what a table was taken for, and by what. */
export function notePlacedByLikeness(
  file: string,
  placing: LikePlacing,
  unit: Unit | null,
  { notes }: FormTools,
): void {
  const { table, meant, by } = placing;
  const place = placeOf(file, table);
  notes.add("matched-by-likeness", {
    unit: unit?.code ?? null,
    link: meant === "unit" ? null : meant.id,
    place,
    subject: subjectOf(table, place),
    asRead: textOf(table),
    code: by,
    reason: REASONS[by],
    found: meant === "unit" ? RETURN_SHEETS.unit : meant.name,
  });
}

/** Notes a table that could be any link's: none of its figures is used. */
export function noteUnplaced(
  file: string,
  table: FiguresTable,
  unit: Unit | null,
  candidates: readonly Link[],
  { notes }: FormTools,
): void {
  const place = placeOf(file, table);
  const names = candidates.map(({ name }) => name);
  const isSheet = table.part === "whole";
  notes.add("link-unknown", {
    unit: unit?.code ?? null,
    place,
    subject: subjectOf(table, place),
    asRead: textOf(table),
    code: isSheet ? "sheet" : "section",
    reason: isSheet
      ? {
          zh: "表名和表头上方都没有写明结对关系，整张表未使用",
          en: "neither the sheet's name nor its title tells the pairing; the whole sheet was not used",
        }
      : {
          zh: `该部分（${table.rows.length} 行）未写明结对关系，全部未使用`,
          en: `this part (${table.rows.length} rows) does not tell its pairing; none of it was used`,
        },
    expected:
      names.length > 0
        ? { zh: `写明是其中哪一个：${names.join("、")}`, en: `which of these it is: ${names.join(", ")}` }
        : { zh: "“杭州—恩施”式的名称", en: "a name such as 杭州—恩施" },
  });
}

/** A whole sheet, or where a part of it begins. */
function placeOf(file: string, { sheet, section, label, columns, part }: FiguresTable): SheetPlace & Place {
  const place = sheetPlace(file, sheet);
  if (part === "whole") {
    return place;
  }
  const { row } = section.header.row;
  const index = columns.get("本年完成")?.index;
  return label === null || index === undefined
    ? { ...place, row: section.rows[0]?.row ?? row }
    : { ...place, row, cell: cellName(row, index), column: label };
}

function subjectOf({ sheet, label, part }: FiguresTable, place: SheetPlace & Place): string {
  const whole = `${place.file}|${sheet.name}`;
  return part === "whole" ? whole : `${whole}|${label ?? place.row}`;
}

function textOf({ sheet, section, label, part }: FiguresTable): string {
  return label ?? (part === "whole" ? (sheet.name ?? "") : (section.titles[0] ?? ""));
}
