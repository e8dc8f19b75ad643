import type { GridValidation } from "../workbook/grid.js";

/** A drop-down of a few fixed words. */
export function choiceValidation(
  range: string,
  title: string,
  choices: readonly string[],
  prompt: string,
): GridValidation {
  return {
    range,
    kind: "list",
    formula: `"${choices.join(",")}"`,
    title,
    prompt,
    error: `请从下拉列表中选择：${choices.join("、")}。`,
    onOther: "refuse",
  };
}
