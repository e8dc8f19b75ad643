import type { DataValidation, Worksheet } from "exceljs";
import type { GridCondition, GridSheet, GridValidation } from "./grid.js";
import { safeText } from "./safe-text.js";
import { validationsOf } from "./validations-of.js";

/** Excel refuses to open a file with longer ones. */
const LONGEST_TITLE = 32;
const LONGEST_TEXT = 255;
const LONGEST_LIST = 255;
const ALARM = { fill: "FFF2A49A", ink: "FF9C0006" };

/** Adds validations and conditional looks, and protects the sheet but for its entries, without a password. */
export async function guardGrid(target: Worksheet, sheet: GridSheet): Promise<void> {
  for (const validation of sheet.validations ?? []) {
    validationsOf(target).add(asRange(validation.range), described(validation));
  }
  for (const [index, condition] of (sheet.conditions ?? []).entries()) {
    addCondition(target, condition, index + 1);
  }
  await target.protect("", {
    selectLockedCells: true,
    selectUnlockedCells: true,
    formatColumns: true,
    formatRows: true,
    autoFilter: true,
  });
}

/** A validation set on a single cell would be merged with its neighbours' into overlapping ranges. */
function asRange(range: string): string {
  return range.includes(":") ? range : `${range}:${range}`;
}

function described(validation: GridValidation): DataValidation {
  const { kind, formula, title, prompt, error, onOther } = validation;
  if (kind === "list" && formula.startsWith('"') && formula.length - 2 > LONGEST_LIST) {
    throw new RangeError(`the choices of ${title} are longer than ${LONGEST_LIST} characters`);
  }
  return {
    type: kind,
    allowBlank: true,
    formulae: [formula],
    showInputMessage: true,
    promptTitle: cut(title, LONGEST_TITLE),
    prompt: cut(prompt, LONGEST_TEXT),
    // Without it the spreadsheet lets everything pass.
    showErrorMessage: true,
    errorStyle: onOther === "refuse" ? "stop" : "warning",
    errorTitle: cut(title, LONGEST_TITLE),
    error: cut(error, LONGEST_TEXT),
  };
}

function addCondition(target: Worksheet, { range, formula }: GridCondition, priority: number): void {
  target.addConditionalFormatting({
    ref: range,
    rules: [
      {
        type: "expression",
        priority,
        formulae: [formula],
        style: {
          font: { bold: true, color: { argb: ALARM.ink } },
          fill: { type: "pattern", pattern: "solid", bgColor: { argb: ALARM.fill } },
        },
      },
    ],
  });
}

function cut(text: string, longest: number): string {
  const safe = safeText(text);
  return safe.length <= longest ? safe : `${safe.slice(0, longest - 1).replace(/\p{Surrogate}$/u, "")}…`;
}
