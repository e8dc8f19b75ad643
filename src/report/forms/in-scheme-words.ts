import { LETTERS, type Scheme } from "../../model/scheme.js";
import type { LongColumn, LongForm } from "./long-columns.js";

/** A long form with the prompts and choices that follow from the scheme: rows of the assessment form, innovation points. */
export function inSchemeWords(form: LongForm, scheme: Scheme): LongForm {
  return form.kind === "assessment"
    ? { ...form, columns: form.columns.map((column) => assessmentColumn(column, scheme)) }
    : form;
}

function assessmentColumn(column: LongColumn, { assessmentRows, grading }: Scheme): LongColumn {
  const rows = spanText(assessmentRows.map(({ row }) => row));
  const most = grading.maximumInnovation;
  switch (column.header) {
    case "考核组": {
      const own = assessmentRows.filter(({ assessedBy }) => assessedBy === "working-group").map(({ row }) => row);
      const subjects = own.length === 0 ? "创新做法" : `第 ${spanText(own)} 项和创新做法`;
      return { ...column, prompt: `承担交叉考核的省份；${subjects}由工作组评价。` };
    }
    case "评价项目":
      return { ...column, prompt: `第 ${rows} 项、创新做法，或考核报告。` };
    case "评价结果": {
      const points = Array.from({ length: most + 1 }, (_, index) => String(index));
      const prompt = `第 ${rows} 项选优、良、中、差；创新做法选 0–${most}；报告留空。`;
      return column.kind === "words" ? { ...column, words: [...LETTERS, ...points], prompt } : column;
    }
    default:
      return column;
  }
}

/** 1–10 of rows that follow each other, else 1、3、4. */
function spanText(rows: readonly number[]): string {
  const [first = 0, last = 0] = [rows[0], rows.at(-1)];
  const follows = rows.every((row, index) => row === first + index);
  return follows && rows.length > 1 ? `${first}–${last}` : rows.join("、");
}
