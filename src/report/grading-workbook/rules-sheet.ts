import { SEVERITY_LABELS } from "../../wording/filing-labels.js";
import { editionText } from "../result/edition-text.js";
import type { Sheet } from "../workbook/description.js";
import { type SheetSource, sheetTitle } from "./sheet-source.js";

/** What every rule examined: a rule that could not run is not a pass. */
export function rulesSheet(source: SheetSource): Sheet {
  return {
    name: "校验规则执行情况",
    orientation: "landscape",
    title: sheetTitle(source, "校验规则执行情况"),
    lines: [editionText(source.result)],
    tables: [
      {
        columns: [
          { header: "规则", width: 30, style: "code" },
          { header: "内容", width: 46 },
          { header: "级别", width: 8, align: "center" },
          { header: "依据", width: 20 },
          { header: "检查", width: 10, format: "count" },
          { header: "通过", width: 10, format: "count" },
          { header: "未通过", width: 10, format: "count" },
          { header: "无法判断", width: 10, format: "count" },
          { header: "执行出错", width: 10, format: "count" },
        ],
        rows: source.result.tallies.map((tally) => [
          tally.rule,
          tally.title,
          SEVERITY_LABELS[tally.severity].zh,
          tally.basis,
          tally.examined,
          tally.passed,
          { value: tally.failed, style: tally.failed > 0 ? "strong" : "plain" },
          tally.undecided,
          { value: tally.errored, style: tally.errored > 0 ? "alarm" : "plain" },
        ]),
      },
    ],
    notes: ["检查＝通过＋未通过＋无法判断＋执行出错。无法判断和执行出错的不作为通过。"],
  };
}
