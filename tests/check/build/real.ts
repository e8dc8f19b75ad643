import type { EntriesContext, ReturnsContext } from "../../../src/check/rule.js";
import type { AgreementLine } from "../../../src/model/agreement.js";
import { exact } from "../../../src/model/exact.js";
import type { Figure, FiledReturn, Opinion } from "../../../src/model/filing.js";
import type { Entry } from "../../../src/model/reconciliation.js";
import { scheme } from "../../build/scheme.js";
import { batchOf, figure, filed, type RowFigures } from "./batch.js";
import { entriesContext } from "./entry.js";

/** What the rules see of these returns under the shipped scheme. */
export function realContext(returns: readonly FiledReturn[], agreement: readonly AgreementLine[] = []): ReturnsContext {
  return { scheme, batch: batchOf({ returns }), agreement };
}

/** The same after reconciling. */
export function realEntries(entries: readonly Entry[]): EntriesContext {
  return { ...entriesContext(entries), scheme };
}

/** A return by its 本年完成 alone: numbers as typed, "不适用", or figures. */
export function thisYear(unit: string, actuals: Readonly<Record<string, number | string | Figure>>): FiledReturn {
  const rows = Object.entries(actuals).map(([key, typed]): [string, RowFigures] => [
    key,
    { actual: typedFigure(typed) },
  ]);
  return filed(unit, Object.fromEntries(rows));
}

/** A figure; decimal texts are given numbers with their last digit, 不适用 is its own state. */
export function typedFigure(typed: number | string | Figure): Figure {
  if (typeof typed === "object") {
    return typed;
  }
  const text = String(typed);
  if (text === "不适用") {
    return figure(text, { state: "not-applicable" });
  }
  if (!/^\d+(\.\d+)?$/u.test(text)) {
    return figure(text);
  }
  const decimals = text.split(".")[1]?.length ?? 0;
  return figure(text, { state: "given", value: exact(text), lastDigit: exact(`1/${10 ** decimals}`) });
}

export function opinion(link: string, answer: Opinion["answer"], parts: Partial<Opinion> = {}): Opinion {
  return {
    link,
    answer,
    asRead: answer ?? "",
    text: "",
    date: null,
    number: null,
    place: { file: "甲.csv", row: 9 },
    ...parts,
  };
}

/** A return with other meta data. */
export function withMeta(one: FiledReturn, meta: Partial<FiledReturn["meta"]>): FiledReturn {
  return { ...one, meta: { ...one.meta, ...meta } };
}
