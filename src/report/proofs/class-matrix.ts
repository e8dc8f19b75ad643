import { isSentBack, isSettled, isToVerify } from "../../model/case-standing.js";
import { groupBy } from "../../model/grouping.js";
import type { Item } from "../../model/item.js";
import type { Scheme } from "../../model/scheme.js";
import { BOTH_SILENT, CLASS_LABELS } from "../../wording/reconciliation-labels.js";
import type { ResultEntry } from "../result/schema.js";
import type { Cell, Table } from "../workbook/description.js";
import { CLASS_LOOKS, classLook, SILENT_LOOK } from "./class-looks.js";
import type { ProofSource } from "./proof-source.js";

const SETTLED = "✓";
const SENT_BACK = "退";

/** What the marks mean, and what is counted. */
export const MATRIX_NOTE = [
  ...Object.entries(CLASS_LOOKS).map(([kind, { mark }]) => `${mark} ${labelOf(kind)}`),
  `${SILENT_LOOK.mark} ${BOTH_SILENT.zh}`,
  `${SETTLED} 已核定或已豁免`,
  `${SENT_BACK} 已退回`,
  "未决：双方数据待核实的项数，含已退回的，不含容差内和双方均未报的",
].join("　");

/** Items × links: each entry by the mark and colour of its class, with the number of open ones of each row and column. */
export function classMatrix({ reconciliation }: ProofSource, scheme: Scheme): Table {
  const byItem = groupBy(reconciliation, ({ item }) => item);
  const items = scheme.items.filter(({ id, from }) => from === "both" && byItem.has(id));
  const links = scheme.links.filter(({ id }) => reconciliation.some(({ link }) => link === id));
  const entries = items.map(({ id }) => new Map((byItem.get(id) ?? []).map((entry) => [entry.link, entry])));
  const openOn = (link: string): number => entries.filter((row) => isOpen(row.get(link))).length;
  return {
    columns: [
      { header: "代码", width: 6 },
      { header: "项目", width: 30 },
      ...links.map(({ name }) => ({ header: name, width: 4.6, align: "center" as const })),
      { header: "未决", width: 6, format: "count" },
    ],
    rows: [
      ...items.map((item, index) =>
        rowOf(
          item,
          links.map(({ id }) => entries[index]?.get(id)),
        ),
      ),
      [
        "",
        "未决合计",
        ...links.map(({ id }) => openOn(id)),
        entries.flatMap((row) => [...row.values()]).filter(isOpen).length,
      ].map((value): Cell => ({ value, style: "total" })),
    ],
  };
}

function rowOf({ code, name }: Item, entries: readonly (ResultEntry | undefined)[]): readonly Cell[] {
  return [code, name, ...entries.map(cellOf), entries.filter(isOpen).length];
}

function cellOf(entry: ResultEntry | undefined): Cell {
  if (entry === undefined) {
    return null;
  }
  const { mark, style } = classLook(entry.class);
  if (isSettled(entry.decision)) {
    return { value: `${mark}${SETTLED}`, style: "plain", align: "center" };
  }
  return isSentBack(entry.decision)
    ? { value: `${mark}${SENT_BACK}`, style: style === "plain" ? "warning" : style, align: "center" }
    : { value: mark, style, align: "center" };
}

function isOpen(entry: ResultEntry | undefined): boolean {
  return entry !== undefined && isToVerify(entry);
}

function labelOf(kind: string): string {
  return Object.entries(CLASS_LABELS).find(([id]) => id === kind)?.[1].zh ?? kind;
}
