import type { ReturnsContext } from "../../../src/check/rule.js";
import type { AgreementLine } from "../../../src/model/agreement.js";
import type { Batch, NoteKind, ReadNote } from "../../../src/model/batch.js";
import { exact } from "../../../src/model/exact.js";
import { type Figure, type FiledReturn, type ReturnRow, rowKey } from "../../../src/model/filing.js";
import { SCHEME } from "./scheme.js";

const SHEET = { file: "甲.csv", row: 2 };

/** A figure by what was typed: a number is given, "" blank, anything else as the overrides say. */
export function figure(typed: string | number, overrides: Partial<Figure> = {}): Figure {
  const value = typeof typed === "number" ? exact(typed) : null;
  return {
    state: value !== null ? "given" : typed === "" ? "blank" : "unreadable",
    fault: null,
    asRead: String(typed),
    value,
    lastDigit: value === null ? null : exact(1),
    typedIn: null,
    approximate: false,
    comment: null,
    obstacle: null,
    place: { ...SHEET, column: "本年完成" },
    ...overrides,
  };
}

export type RowFigures = Partial<Pick<ReturnRow, "actual" | "previous" | "target">>;

/** A return with the given rows; keys are `L13.cadres_sent`, or an item id alone for unit items. */
export function filed(unit: string, rows: Readonly<Record<string, RowFigures>>): FiledReturn {
  const entries = Object.entries(rows).map(([key, figures]): [string, ReturnRow] => {
    const [link, item] = key.includes(".") ? key.split(".", 2) : [null, key];
    const row = {
      link: link ?? null,
      item: item ?? "",
      actual: figure(""),
      previous: figure(""),
      target: figure(""),
      remark: "",
      place: SHEET,
      ...figures,
    };
    return [rowKey(row.link, row.item), row];
  });
  return {
    unit,
    file: `${unit}.csv`,
    rows: new Map(entries),
    derived: [],
    meta: { filler: null, reviewer: null, date: null, cutoff: null, estimated: null, opinions: [], narratives: {} },
  };
}

/** A return in which every item of the unit's links and of its own is 1, but for the given rows. */
export function filledReturn(
  unit: string,
  keys: readonly string[],
  rows: Readonly<Record<string, RowFigures>> = {},
): FiledReturn {
  return filed(unit, { ...Object.fromEntries(keys.map((key) => [key, { actual: figure(1) }])), ...rows });
}

/** A batch of 2019 with the given parts. */
export function batchOf(
  parts: Partial<Omit<Batch, "returns">> & { readonly returns?: readonly FiledReturn[] } = {},
): Batch {
  const { returns = [], ...rest } = parts;
  return {
    year: 2019,
    settings: { deadline: null, feedbackDate: null, scheme: null },
    files: [],
    fileCounts: { found: 0, read: 0, refused: 0, skipped: 0 },
    completeness: [],
    agreement: [],
    assessments: [],
    facts: [],
    decisions: [],
    finals: [],
    answers: [],
    lastYear: null,
    notes: [],
    examined: {},
    ...rest,
    returns: new Map(returns.map((one) => [one.unit, one])),
  };
}

export function note(kind: NoteKind, parts: Partial<ReadNote> = {}): ReadNote {
  return {
    kind,
    place: { file: "甲.csv", row: 3 },
    unit: null,
    link: null,
    item: null,
    subject: null,
    asRead: "某某",
    detail: { count: 1 },
    ...parts,
  };
}

/** What the rules of the first pass see. */
export function returnsContext(batch: Batch, agreement: readonly AgreementLine[] = []): ReturnsContext {
  return { scheme: SCHEME, batch, agreement };
}
