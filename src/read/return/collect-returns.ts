import type { Completeness } from "../../model/batch.js";
import type { FiledReturn } from "../../model/filing.js";
import type { Unit } from "../../model/pairing.js";
import type { ReadContext } from "../context.js";
import type { FormSheet } from "../form/form-sheet.js";
import { groupReturn, type ReturnGroup } from "./group-return.js";
import { type JoinedReturn, joinParts, noteParts } from "./join-parts.js";
import { type LatestReturn, latestReturn } from "./latest-return.js";
import { readReturn } from "./read-return.js";

export interface CollectedReturns {
  readonly completeness: readonly Completeness[];
  readonly returns: ReadonlyMap<string, FiledReturn>;
  /** Codes of the units whose returns stand in a file, by path. */
  readonly unitsOf: ReadonlyMap<string, readonly string[]>;
}

export interface ReturnScope {
  readonly sheets: readonly FormSheet[];
  /** Unit code → path of the return that counts. */
  readonly choices: ReadonlyMap<string, string>;
  /** Files that were opened but gave no form. */
  readonly refused: ReadonlySet<string>;
  /** Units that are expected to have filed; "seen": those that did. */
  readonly expected: readonly Unit[] | "seen";
  /** Whether the later of several returns counts where no choice says which. */
  readonly several: "undecided" | "latest";
}

/** Reads the returns: at most one a unit; several without a choice between them are not used. */
export function collectReturns(context: ReadContext, scope: ReturnScope): CollectedReturns {
  const groups = scope.sheets.flatMap((sheet) => groupReturn(context, sheet));
  const returns = new Map<string, FiledReturn>();
  const completeness: Completeness[] = [];
  const isSeen = (unit: Unit): boolean => groups.some((group) => group.unit === unit);
  const units = scope.expected === "seen" ? context.scheme.units.filter(isSeen) : scope.expected;
  for (const unit of units) {
    const filed = groups.filter((group) => group.unit === unit);
    const own = joinParts(
      context,
      filed.filter((group) => group.status !== "other-year" && group.status !== "broken"),
    );
    const chosen = scope.choices.get(unit.code);
    const settled = own.filter((group) => chosen !== undefined && group.paths.includes(chosen));
    const later = settled.length === 0 && own.length > 1 && scope.several === "latest" ? latestReturn(own) : null;
    const refused = chosen !== undefined && scope.refused.has(chosen) ? [chosen] : [];
    const unusable = [...filed.map((group) => group.path), ...refused];
    const left = settled.length > 0 ? settled : own;
    const entry = later === null ? completenessOf(unit, left, unusable) : comparedOf(unit, own, later);
    completeness.push(entry);
    const group = later === null || typeof later === "string" ? left[0] : later;
    if (entry.status === "received" && group !== undefined) {
      noteParts(context, group);
      returns.set(unit.code, readReturn(context, group));
    }
  }
  return { completeness, returns, unitsOf: unitsByFile(scope.sheets, groups) };
}

/** A unit whose files are of another year, or cannot be read to the end, has filed all the same; `unusable` are those files. */
function completenessOf(unit: Unit, groups: readonly JoinedReturn[], unusable: readonly string[]): Completeness {
  const files = groups.flatMap((group) => group.paths);
  const [only] = groups;
  if (only === undefined) {
    return { unit: unit.code, status: unusable.length === 0 ? "missing" : "unreadable", files: unusable };
  }
  if (groups.length > 1) {
    return { unit: unit.code, status: "duplicate", files };
  }
  return { unit: unit.code, status: only.status === "usable" ? "received" : "unreadable", files };
}

/** Of returns that were compared by their dates: all files, the one that counts first. */
function comparedOf(unit: Unit, groups: readonly JoinedReturn[], later: LatestReturn): Completeness {
  if (typeof later === "string") {
    return { ...completenessOf(unit, groups, []), undecided: later };
  }
  const { files, status } = completenessOf(unit, [later], []);
  const replaced = groups.filter((group) => group !== later).flatMap((group) => group.paths);
  return { unit: unit.code, status, files: [...files, ...replaced], replaced };
}

function unitsByFile(
  sheets: readonly FormSheet[],
  groups: readonly ReturnGroup[],
): ReadonlyMap<string, readonly string[]> {
  return new Map(
    sheets.map((sheet) => [
      sheet.path,
      groups.filter((group) => group.path === sheet.path).map((group) => group.unit.code),
    ]),
  );
}
