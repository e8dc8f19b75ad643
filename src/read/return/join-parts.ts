import { posix } from "node:path";
import { groupBy } from "../../model/grouping.js";
import type { ReadContext } from "../context.js";
import type { FormRow } from "../form/form-sheet.js";
import { findItem } from "../names/item-names.js";
import { findLink } from "../names/link-names.js";
import type { ReturnGroup } from "./group-return.js";

/** One return: a file's rows of a unit, or those of several files that are its parts. */
export interface JoinedReturn extends ReturnGroup {
  /** The first is `path`. */
  readonly paths: readonly string[];
}

const FIGURES = ["上年完成", "协议目标", "本年完成", "备注"];

/**
 * Joins the files of one unit that lie in one folder where no two of them fill in the same thing: a return saved sheet
 * by sheet. Where two overlap, each is a return of its own.
 */
export function joinParts(context: ReadContext, groups: readonly ReturnGroup[]): readonly JoinedReturn[] {
  const folders = groupBy(groups, ({ path }) => posix.dirname(path));
  return [...folders.values()].flatMap((parts) => {
    const [first, ...others] = parts;
    if (first === undefined || others.length === 0 || !areDisjoint(context, parts)) {
      return parts.map((part) => ({ ...part, paths: [part.path] }));
    }
    const usable = parts.filter(({ status }) => status === "usable");
    return { ...(usable[0] ?? first), rows: usable.flatMap(({ rows }) => rows), paths: parts.map(({ path }) => path) };
  });
}

/** Notes of which files a return consists. */
export function noteParts({ notes }: ReadContext, { unit, path, paths }: JoinedReturn): void {
  notes.examine("return-in-parts");
  if (paths.length > 1) {
    notes.add("return-in-parts", {
      unit: unit.code,
      place: { file: path },
      subject: unit.code,
      found: paths.map((one) => posix.basename(one)).join("、"),
      detail: { files: paths.length },
    });
  }
}

function areDisjoint(context: ReadContext, parts: readonly ReturnGroup[]): boolean {
  const seen = new Set<string>();
  return parts.every(({ rows }) => {
    const own = new Set(rows.flatMap((row) => keysOf(context, row)));
    const isNew = [...own].every((key) => !seen.has(key));
    for (const key of own) {
      seen.add(key);
    }
    return isNew;
  });
}

/** What a row fills in: nothing, if it is blank. */
function keysOf({ items, links }: ReadContext, row: FormRow): readonly string[] {
  if (FIGURES.every((column) => row.folded(column) === "")) {
    return [];
  }
  const [code, name] = [row.folded("项目代码"), row.folded("项目名称")];
  const named = findItem(items, code, name);
  const item = named.kind === "item" ? named.item.id : named.kind === "derived" ? named.derived.code : code || name;
  const link = findLink(links, row.folded("结对关系"))?.id ?? row.folded("结对关系");
  return [`${link}|${item.toLowerCase()}`];
}
