import type { Artefact } from "../../model/artefact.js";
import { FORM_TITLES } from "../../model/form-layout.js";
import type { Scheme } from "../../model/scheme.js";
import type { GridSheet, GridWorkbook } from "../workbook/grid.js";
import { renderGridWorkbook } from "../workbook/render-grid-workbook.js";
import { coverPlaces, coverSheet } from "./cover-sheet.js";
import { figuresSheet } from "./figures-sheet.js";
import { narrativePlaces, narrativeSheet } from "./narrative-sheet.js";
import { overviewSheet } from "./overview-sheet.js";
import type { FigurePlan, ReturnPlan } from "./plan-return.js";
import type { Prefill } from "./prefill.js";
import { type RegisteredRow, registerSheet } from "./register-sheet.js";

/** A unit's return as a workbook to fill in. */
export async function returnWorkbook(plan: ReturnPlan, prefill: Prefill): Promise<Artefact> {
  return { path: `${returnName(plan)}.xlsx`, bytes: await renderGridWorkbook(describeReturn(plan, prefill)) };
}

/** File name of a unit's return, without its ending. */
export function returnName({ unit, year }: ReturnPlan): string {
  return `${year}年度${FORM_TITLES.return}-${unit.fullName}`;
}

/** Scheme of a form, for its footer. */
export function formEdition({ id, version }: Scheme): string {
  return `评价方案 ${id} ${version}`;
}

/** A unit's return, cell by cell, before it is rendered. */
export function describeReturn(plan: ReturnPlan, prefill: Prefill): GridWorkbook {
  const { scheme, unit, year, own, linked } = plan;
  const figures = [own, ...linked].map((sheet) => figuresSheet(plan, sheet, prefill));
  const overview: readonly GridSheet[] = linked.length > 1 ? [overviewSheet(plan)] : [];
  return {
    title: `${unit.fullName} ${year} 年度东西部扶贫协作成效评价${FORM_TITLES.return}`,
    description: `jiedui/form@1 return ${unit.code} ${year}`,
    edition: formEdition(scheme),
    sheets: [
      coverSheet(plan),
      ...figures,
      ...overview,
      narrativeSheet(plan),
      registerSheet({ form: "return", scheme, unit: unit.code, year }, returnPlaces(plan)),
    ],
  };
}

/** Where everything that is filled in or worked out stands. */
export function returnPlaces(plan: ReturnPlan): readonly RegisteredRow[] {
  return [...coverPlaces(), ...[plan.own, ...plan.linked].flatMap(figurePlaces), ...narrativePlaces(plan)];
}

function figurePlaces({ sheet, link, items, derived }: FigurePlan): readonly RegisteredRow[] {
  const at = { sheet, link: link?.id ?? null, column: null };
  return [
    ...items.map(({ item, row }) => ({ ...at, row, item: item.id })),
    ...derived.map(({ derived: figure, row }) => ({ ...at, row, item: figure.code })),
  ];
}
