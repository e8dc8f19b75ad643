import { itemOf } from "../../model/lookups.js";
import { itemLabel } from "../../wording/names.js";
import type { Table } from "../workbook/description.js";
import type { SheetSource } from "./sheet-source.js";

/** National totals of the link items: links are added, not units, which would count a city and its province twice. */
export function nationalTotals({ result, scheme }: SheetSource): Table {
  return {
    heading: "全国合计（按结对关系相加，不按单位相加）",
    columns: [
      { header: "项目" },
      { header: "计量单位", align: "center" },
      { header: "采用数合计", format: "figure" },
      { header: "有采用数的结对关系", format: "count" },
    ],
    rows: result.totals.map(({ item, adopted, links }) => [
      itemLabel(scheme, item),
      itemOf(scheme, item).measureUnit,
      adopted,
      links,
    ]),
    notes: ["双方所报合计的平衡见“核对平衡表”。"],
  };
}
