import { shortText } from "../../model/exact.js";
import { itemOf } from "../../model/lookups.js";
import type { Scheme } from "../../model/scheme.js";
import { SILENT } from "../../wording/decision-words.js";
import { linkName } from "../../wording/names.js";
import type { CaseToDecide } from "./cases-to-decide.js";
import type { Made } from "./session.js";

/** A row of the decisions form by its headers; with the figures it was made on, so that it lapses when one changes. */
export function decisionCells(
  made: Made,
  { exact: entry }: CaseToDecide,
  { scheme, year, date }: { readonly scheme: Scheme; readonly year: number; readonly date: string },
): Readonly<Record<string, string>> {
  const figure = (side: "east" | "west") => {
    const given = entry[side].actual;
    return given === null ? SILENT : shortText(given.value);
  };
  return {
    年度: String(year),
    差异编号: made.caseId,
    单位: "",
    结对关系: linkName(scheme, entry.link),
    项目代码: itemOf(scheme, entry.item).code,
    东部数: figure("east"),
    中西部数: figure("west"),
    采用: made.choice,
    采用值: made.value === null ? "" : shortText(made.value),
    理由: made.reason,
    依据材料: made.document,
    决定人: made.decidedBy,
    日期: date,
    有效期至: made.validUntil ?? "",
  };
}
