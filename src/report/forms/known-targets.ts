import type { AgreementLine } from "../../model/agreement.js";
import { jsonNumber } from "../../model/exact.js";
import type { AgreementRow } from "../../model/filing.js";
import { itemOf } from "../../model/lookups.js";
import type { Scheme } from "../../model/scheme.js";
import { type Prefilled, prefillKey } from "./prefill.js";

const DECIMALS = 4;

/** 协议目标 by the settled lines of the agreement; a line in error gives a remark with all targets typed. */
export function knownTargets(
  scheme: Scheme,
  lines: readonly AgreementLine[],
  rows: readonly AgreementRow[],
): ReadonlyMap<string, Prefilled> {
  const known = new Map<string, Prefilled>();
  for (const line of lines) {
    const { item } = line;
    if (item !== null && (line.link !== null || line.unit !== null)) {
      known.set(prefillKey(line.link, line.unit, item), targetOf(scheme, line, item, rows));
    }
  }
  return known;
}

function targetOf(scheme: Scheme, line: AgreementLine, item: string, rows: readonly AgreementRow[]): Prefilled {
  if (line.fault === null) {
    return { kind: "fixed", value: shownTarget(scheme, line, item) };
  }
  const typed = rows
    .filter((row) => row.item === item && (line.link === null ? row.unit === line.unit : row.link === line.link))
    .map((row) => row.target.asRead.trim() || "空白");
  const listed = [...new Set(typed)].join("、");
  return { kind: "contested", remark: `协议任务表中本项目标有疑问（${listed}），请核对协议文本后填写` };
}

/** 0 and 不适用 are lines without a target, and stay as typed. */
function shownTarget(scheme: Scheme, line: AgreementLine, item: string): string | number {
  const value = jsonNumber(line.target, DECIMALS);
  if (value === null) {
    return line.targetAsRead.trim() === "0" ? 0 : line.targetAsRead.trim();
  }
  return itemOf(scheme, item).dimension === "yes-no" ? yesNo(value) : value;
}

/** How a yes-no figure is written on a form. */
export function yesNo(value: number): string {
  return value === 0 ? "否" : "是";
}
