import { rowKey } from "../../src/model/filing.js";
import { figureColumn, type ReturnPlan } from "../../src/report/forms/plan-return.js";
import { NO_PREFILL } from "../../src/report/forms/prefill.js";
import type { RegisteredRow } from "../../src/report/forms/register-sheet.js";
import { describeReturn, returnPlaces } from "../../src/report/forms/return-workbook.js";
import { renderGridWorkbook } from "../../src/report/workbook/render-grid-workbook.js";
import { derivedCells } from "./derived-cells.js";
import type { ReturnBook, SampleFile, SheetCell, TypedCell } from "./sample-file.js";
import { typeInto } from "./type-into.js";

const FIGURES = ["上年完成", "协议目标", "本年完成", "备注"] as const;
const META = ["本年完成", "备注"] as const;

/** A return's blank workbook filled in; what is worked out shows its result, as after saving in a spreadsheet program. */
export async function returnBookBytes({ rows }: SampleFile, { plan, typed }: ReturnBook): Promise<Uint8Array> {
  const places = placesByKey(plan);
  const filled = rows.flatMap(({ key, cells }) =>
    (isMeta(key) ? META : FIGURES).flatMap((column): readonly TypedCell[] => {
      const at = cellFor(places, key, column);
      const value = cells[column] ?? "";
      return at === null || value === "" ? [] : [{ ...at, value }];
    }),
  );
  return renderGridWorkbook(
    typeInto(describeReturn(plan, NO_PREFILL), [...filled, ...derivedCells(plan, rows), ...typed]),
  );
}

/** Where a cell of a row stands. */
export function returnCell({ plan }: ReturnBook, key: string, column: string): SheetCell {
  const at = cellFor(placesByKey(plan), key, column);
  if (at === null) {
    throw new Error(`the return of ${plan.unit.name} has no ${column} of ${key}`);
  }
  return at;
}

type Places = ReadonlyMap<string, RegisteredRow>;

function placesByKey(plan: ReturnPlan): Places {
  return new Map(returnPlaces(plan).map((place) => [rowKey(place.link, place.item), place]));
}

/** 备注 of an opinion has a cell of its own, that of a self-assessment is its text; the other meta cells have none. */
function cellFor(places: Places, key: string, column: string): SheetCell | null {
  const isRemark = column === "备注";
  const isOpinion = /\|meta\.opinion$/u.test(key);
  const place = places.get(isOpinion && isRemark ? `${key}.text` : key);
  if (place === undefined || (isMeta(key) && isRemark && !isOpinion && !/\|meta\.narrative\./u.test(key))) {
    return null;
  }
  const letter = place.column ?? figureColumn(column as (typeof FIGURES)[number]);
  return { sheet: place.sheet, cell: `${letter}${place.row}` };
}

function isMeta(key: string): boolean {
  return key.includes("|meta.");
}
