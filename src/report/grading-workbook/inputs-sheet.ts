import { FORM_LABELS } from "../../wording/filing-labels.js";
import { unitName } from "../../wording/names.js";
import { editionText } from "../result/edition-text.js";
import type { Result } from "../result/schema.js";
import type { Sheet } from "../workbook/description.js";
import { type SheetSource, sheetTitle } from "./sheet-source.js";

type Input = Result["inputs"][number];

/** Every file that was read, with the hash by which it can be known again. */
export function inputsSheet(source: SheetSource): Sheet {
  const { result, scheme } = source;
  return {
    name: "数据来源",
    orientation: "landscape",
    title: sheetTitle(source, "数据来源"),
    lines: [editionText(result)],
    tables: [
      {
        columns: [
          { header: "序号", width: 6, format: "count", align: "center" },
          { header: "文件", width: 42 },
          { header: "表种", width: 14 },
          { header: "单位", width: 16 },
          { header: "编码", width: 10 },
          { header: "收到日期", width: 12, align: "center" },
          { header: "sha256", width: 68, style: "code" },
        ],
        rows: result.inputs.map((input, index) => [
          index + 1,
          input.path,
          formWords(input.form),
          unitsOf(input)
            .map((unit) => unitName(scheme, unit))
            .join("、"),
          input.encoding ?? null,
          input.received ?? null,
          input.sha256,
        ]),
      },
    ],
  };
}

function unitsOf(input: Input): readonly string[] {
  return input.units ?? (input.unit === undefined ? [] : [input.unit]);
}

function formWords(form: string): string {
  return Object.entries(FORM_LABELS).find(([kind]) => kind === form)?.[1].zh ?? form;
}
