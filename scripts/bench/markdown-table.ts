import type { MeasuredPart } from "./measure.js";
import type { Taken } from "./part.js";

const HEAD = [
  "| | clock | × | processor | × | exceljs takes (clock, processor) | memory at most |",
  "|---|--:|--:|--:|--:|--:|--:|",
];

/** One Markdown table: under each part's title its contenders, against the first of them and against exceljs. */
export function markdownTable(parts: readonly MeasuredPart[]): string {
  return [...HEAD, ...parts.flatMap(partLines)].join("\n");
}

function partLines({ title, rows }: MeasuredPart): readonly string[] {
  const first = rows[0]?.taken;
  const other = rows.find(({ name }) => name === "exceljs")?.taken;
  const lines = rows.map(({ name, taken }) => {
    const isOther = taken === other;
    return cellsLine([
      name,
      milliseconds(taken.wall),
      times(taken.wall, first?.wall),
      milliseconds(taken.processor),
      times(taken.processor, first?.processor),
      isOther || other === undefined
        ? ""
        : `${times(other.wall, taken.wall)}×, ${times(other.processor, taken.processor)}×`,
      memory(taken),
    ]);
  });
  return [cellsLine([`**${title}**`, "", "", "", "", "", ""]), ...lines];
}

function cellsLine(cells: readonly string[]): string {
  return `| ${cells.join(" | ")} |`;
}

function milliseconds(value: number): string {
  return `${value.toFixed(0)} ms`;
}

function times(value: number, by: number | undefined): string {
  return by === undefined ? "" : (value / by).toFixed(2);
}

function memory({ peak, before }: Taken): string {
  if (peak === undefined || Number.isNaN(peak)) {
    return "";
  }
  const over = before === undefined || Number.isNaN(before) ? "" : ` (${(peak - before).toFixed(0)} over bare Node)`;
  return `${peak.toFixed(0)} MB${over}`;
}
