import { findingId } from "../../model/identity.js";
import { linkOf, reportersOn } from "../../model/lookups.js";
import type { Unit } from "../../model/pairing.js";
import { UNUSED_RETURN_RULES, type UnusedStatus } from "../../model/unused-return-rules.js";
import { RETURN_STATUS_LABELS } from "../../wording/filing-labels.js";
import type { Result } from "../result/schema.js";
import type { DifferenceToVerify } from "./differences-to-verify.js";
import type { ProvinceView } from "./province-view.js";

type Completeness = Result["completeness"][number];

/** An own unit whose return was not used, what follows from that, and the one thing it is asked to do. */
export interface UnusedReturn {
  /** The id of the finding that tells of the return. */
  readonly id: string;
  readonly unit: Unit;
  readonly matter: string;
  readonly request: string;
  /** Items of its links on which its side is silent for that reason alone. */
  readonly items: number;
}

/** The own units without usable return, in the regulation's order, with the differences that follow from it counted. */
export function unusedReturns(view: ProvinceView, differences: readonly DifferenceToVerify[]): readonly UnusedReturn[] {
  const following = differences.filter((difference) => followsFromUnused(view, difference));
  return view.units.flatMap((unit) => {
    const completeness = completenessOf(view, unit.code);
    const status = unusedStatus(completeness);
    if (status === null) {
      return [];
    }
    const items = following.filter(({ entry }) => reporters(view, entry.link)[0] === unit.code).length;
    const extent = items === 0 ? "" : `，涉及 ${items} 项`;
    return [
      {
        id: idOf(view, unit.code, status),
        unit,
        matter: `填报表未采用（${RETURN_STATUS_LABELS[status].zh}）${extent}`,
        request: requestFor(view, status, completeness?.files ?? []),
        items,
      },
    ];
  });
}

/** Whether the own side is silent on an open entry only because none of its returns was used. */
export function followsFromUnused(view: ProvinceView, { entry, closed }: DifferenceToVerify): boolean {
  return (
    !closed &&
    entry[view.side] === null &&
    reporters(view, entry.link).every((code) => unusedStatus(completenessOf(view, code)) !== null)
  );
}

function reporters(view: ProvinceView, link: string): readonly string[] {
  return reportersOn(linkOf(view.scheme, link), view.side);
}

function completenessOf(view: ProvinceView, code: string): Completeness | undefined {
  return view.result.completeness.find((entry) => entry.unit === code);
}

/** Files that came but hold no return are no missing return. */
function unusedStatus(completeness: Completeness | undefined): UnusedStatus | null {
  const status = completeness?.status ?? "missing";
  if (status === "received") {
    return null;
  }
  return status === "missing" && (completeness?.files.length ?? 0) > 0 ? "unreadable" : status;
}

function requestFor(view: ProvinceView, status: UnusedStatus, files: readonly string[]): string {
  const own = files.filter((path) => view.files.has(path)).map((path) => `文件 ${path}`);
  const named = own.length === 0 ? "" : `（${own.join("；")}）`;
  const requests = {
    missing: "请补报",
    duplicate: `请书面确认以哪一份为准${named}`,
    unreadable: `请更正后重报${named}`,
  };
  return requests[status];
}

function idOf(view: ProvinceView, unit: string, status: UnusedStatus): string {
  const rules: readonly string[] = Object.values(UNUSED_RETURN_RULES);
  const found = view.result.findings.find((finding) => rules.includes(finding.rule) && finding.unit === unit);
  return (
    found?.id ??
    findingId(UNUSED_RETURN_RULES[status], { unit, link: null, item: null, subject: null }, view.result.year)
  );
}
