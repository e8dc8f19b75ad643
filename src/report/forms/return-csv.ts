import type { Artefact } from "../../model/artefact.js";
import { FORM_HEADERS, META_LABELS, OPINION_HEADERS } from "../../model/form-layout.js";
import { csvText } from "../tables/csv-text.js";
import { themes } from "./narrative-sheet.js";
import type { FigurePlan, ReturnPlan } from "./plan-return.js";
import { contestedRemark, fixedValue, type Prefill, prefillKey } from "./prefill.js";
import { returnName } from "./return-workbook.js";

type Cells = Readonly<Record<string, string>>;

/** A unit's return in long format; what is worked out from other figures has no row. */
export function returnCsv(plan: ReturnPlan, prefill: Prefill): Artefact {
  const own = { 年度: String(plan.year), 填报单位: plan.unit.fullName };
  const rows = [
    ...Object.entries(META_LABELS).map(([id, label]) => ({ 项目代码: id, 项目名称: label })),
    ...figureRows(plan, plan.own, prefill),
    ...plan.linked.flatMap((sheet) => figureRows(plan, sheet, prefill)),
    ...plan.linked.flatMap(({ sheet }) => opinionRows(sheet)),
    ...themes(plan).map((theme, index) => ({ 项目代码: `meta.narrative.${index + 1}`, 项目名称: `自评：${theme}` })),
  ];
  return headedCsv(
    `${returnName(plan)}.csv`,
    FORM_HEADERS.return,
    rows.map((row) => ({ ...own, ...row })),
  );
}

/** A form in long format: UTF-8 with byte order mark. */
export function headedCsv(path: string, headers: readonly string[], rows: readonly Cells[]): Artefact {
  const table = {
    columns: headers.map((header) => ({ header })),
    rows: rows.map((row) => headers.map((header) => row[header] ?? "")),
  };
  return { path, bytes: new TextEncoder().encode(csvText(table)) };
}

function figureRows(plan: ReturnPlan, sheet: FigurePlan, prefill: Prefill): readonly Cells[] {
  return sheet.items.map(({ item }) => {
    const key = prefillKey(sheet.link?.id ?? null, plan.unit.code, item.id);
    const target = prefill.targets.get(key);
    const previous = prefill.previous.get(key);
    return {
      结对关系: sheet.link?.name ?? "",
      项目代码: item.code,
      项目名称: item.name,
      计量单位: item.measureUnit,
      上年完成: String(fixedValue(previous) ?? ""),
      协议目标: String(fixedValue(target) ?? ""),
      备注: contestedRemark(previous, target),
    };
  });
}

function opinionRows(link: string): readonly Cells[] {
  const [, answer = "", date = "", number = ""] = OPINION_HEADERS;
  return [
    { 结对关系: link, 项目代码: "meta.opinion", 项目名称: answer },
    { 结对关系: link, 项目代码: "meta.opinion.date", 项目名称: date },
    { 结对关系: link, 项目代码: "meta.opinion.number", 项目名称: number },
  ];
}
