import { exact, shortText, sum } from "../../model/exact.js";
import type { Item } from "../../model/scheme.js";
import { itemLabel } from "../../wording/names.js";
import type { Result } from "../result/schema.js";
import type { Cell, Table } from "../workbook/description.js";
import type { SheetSource } from "./sheet-source.js";

type TieOut = Result["tieOut"][number];

/** National totals of the link items: links are added, not units, which would count a city and its province twice. */
export function nationalTotals({ result, scheme }: SheetSource): Table {
  const items = scheme.items.filter((item) => result.reconciliation.some((entry) => entry.item === item.id));
  return {
    heading: "全国合计与平衡（按结对关系相加，不按单位相加）",
    columns: [
      { header: "项目" },
      { header: "计量单位", align: "center" },
      { header: "采用数合计", format: "figure" },
      { header: "有采用数的结对关系", format: "count" },
      { header: "东部报合计", format: "figure" },
      { header: "中西部报合计", format: "figure" },
      { header: "双方均报的差额合计", format: "figure" },
      { header: "仅东部报合计", format: "figure" },
      { header: "仅中西部报合计", format: "figure" },
      { header: "余额（应为 0）", format: "figure" },
    ],
    rows: items.map((item) => rowOf(item, result, scheme)),
    notes: [
      "东部报合计－中西部报合计＝双方均报的差额合计＋仅东部报合计－仅中西部报合计；余额不为 0 说明台账有误。单方填报的项目没有平衡。",
    ],
  };
}

function rowOf(item: Item, result: Result, scheme: SheetSource["scheme"]): readonly Cell[] {
  const adopted = result.reconciliation.flatMap((entry) =>
    entry.item === item.id && entry.adopted !== null ? [exact(entry.adopted)] : [],
  );
  const balance = result.tieOut.find((one) => one.item === item.id);
  return [
    itemLabel(scheme, item.id),
    item.measureUnit,
    Number(shortText(sum(adopted))),
    adopted.length,
    ...(balance === undefined ? [] : balanceCells(balance)),
  ];
}

function balanceCells(balance: TieOut): readonly Cell[] {
  return [
    balance.eastTotal,
    balance.westTotal,
    balance.differences,
    balance.eastOnly,
    balance.westOnly,
    { value: balance.residue, style: balance.residue === 0 ? "plain" : "alarm" },
  ];
}
