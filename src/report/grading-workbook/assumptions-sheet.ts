import { editionText } from "../result/edition-text.js";
import type { Sheet } from "../workbook/description.js";
import { type SheetSource, sheetTitle } from "./sheet-source.js";

/** What the law says nothing about and the scheme assumes, with the value used. */
export function assumptionsSheet(source: SheetSource): Sheet {
  const { result, scheme } = source;
  return {
    name: "假设与依据",
    orientation: "landscape",
    title: sheetTitle(source, "假设与依据"),
    lines: [
      editionText(result),
      `依据：${scheme.document}《${scheme.title.replace(/^《|》$/g, "")}》（下称办法）。办法已有规定的照办法执行；办法没有规定的，按下列假设处理，可在评价体系中更换。`,
      `评价体系文件 sha256：${result.scheme.sha256}`,
    ],
    tables: [
      {
        columns: [
          { header: "编号", width: 9, align: "center" },
          { header: "假设", width: 90 },
          { header: "本次取值", width: 50 },
        ],
        rows: result.assumptions.map(({ id, text, value }) => [id, text, value]),
      },
    ],
  };
}
