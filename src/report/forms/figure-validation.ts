import { type Item, isWhole } from "../../model/item.js";
import type { GridValidation } from "../workbook/grid.js";

const NOT_APPLICABLE = "不适用";
/** Money and land. */
const DECIMALS = 4;

/** What an item's cells admit: a number that is not negative, 是 or 否, or 不适用; the prompt gives the item's definition. */
export function figureValidation(item: Item, range: string): GridValidation {
  const title = `${item.code} ${item.name}`;
  if (item.dimension === "yes-no") {
    const choices = ["是", "否", NOT_APPLICABLE].join(",");
    return {
      range,
      kind: "list",
      formula: `"${choices}"`,
      title,
      prompt: `从下拉列表中选择“是”或“否”，不适用选“不适用”。${item.definition}`,
      error: "本项只能选择“是”“否”或“不适用”。",
      onOther: "refuse",
    };
  }
  return {
    range,
    kind: "custom",
    formula: numberFormula(range.split(":")[0] ?? range, isWhole(item) ? 0 : DECIMALS),
    title,
    prompt: `${howToFill(item)}没有发生填 0，不适用填“不适用”。${item.definition}`,
    error: `${isWhole(item) ? "只能填写不小于 0 的整数" : "只能填写不小于 0、最多 4 位小数的数"}（${item.measureUnit}），或填“不适用”。请不要带计量单位和其他文字。`,
    onOther: "refuse",
  };
}

/** AND and OR work out all their arguments, and a text among them would spoil the rest: so IF decides first. */
export function numberFormula(cell: string, decimals: number): string {
  return `IF(ISNUMBER(${cell}),AND(${cell}>=0,ROUND(${cell},${decimals})=${cell}),${cell}="${NOT_APPLICABLE}")`;
}

function howToFill(item: Item): string {
  if (isWhole(item)) {
    return `单位：${item.measureUnit}，填整数。`;
  }
  return item.dimension === "money"
    ? "单位：万元（不是元、亿元），最多 4 位小数。"
    : `单位：${item.measureUnit}，最多 4 位小数。`;
}
