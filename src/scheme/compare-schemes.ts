import type { Bilingual } from "../model/bilingual.js";
import type { Scheme } from "../model/scheme.js";
import { describeScheme, type SchemeSection } from "./describe-scheme.js";

type Cell = SchemeSection["rows"][number][number];
type Row = SchemeSection["rows"][number];

/** A value under a heading, before and after; one of them empty where an entry is added or removed. */
interface ValueChange {
  readonly column: Bilingual;
  readonly from: string;
  readonly to: string;
}

/** One entry of a topic that only one scheme has, that both have with other values, or a topic in another order. */
export interface SchemeDifference {
  /** Id and title of the topic, as in `scheme show`. */
  readonly topic: string;
  readonly title: Bilingual;
  readonly kind: "added" | "removed" | "changed" | "reordered";
  /** What the entry is called; empty for an order. */
  readonly name: Bilingual;
  readonly changes: readonly ValueChange[];
}

/** Follows from the other topics. */
const EXTENT = "extent";

/** What the second scheme has otherwise than the first, topic by topic in the order of `scheme show`. */
export function compareSchemes(first: Scheme, second: Scheme): readonly SchemeDifference[] {
  const after = describeScheme(second);
  return describeScheme(first)
    .filter(({ id }) => id !== EXTENT)
    .flatMap((before) => {
      const other = after.find(({ id }) => id === before.id);
      return other === undefined ? [] : compareSections(before, other);
    });
}

function compareSections(before: SchemeSection, after: SchemeSection): readonly SchemeDifference[] {
  const { id: topic, title } = before;
  const keyOf = (row: Row): string => text(row[before.identity] ?? "", "zh");
  const [old, fresh] = [byKey(before.rows, keyOf), byKey(after.rows, keyOf)];
  const told = (kind: SchemeDifference["kind"], row: Row, changes: readonly ValueChange[]): SchemeDifference => ({
    topic,
    title,
    kind,
    name: nameOf(row, before),
    changes,
  });
  const removed = before.rows.filter((row) => !fresh.has(keyOf(row))).map((row) => told("removed", row, []));
  const others = after.rows.flatMap((row): readonly SchemeDifference[] => {
    const earlier = old.get(keyOf(row));
    if (earlier === undefined) {
      return [told("added", row, changesOf([], row, before))];
    }
    const changes = changesOf(earlier, row, before);
    return changes.length === 0 ? [] : [told("changed", earlier, changes)];
  });
  const isReordered = inCommon(before.rows.map(keyOf), fresh) !== inCommon(after.rows.map(keyOf), old);
  const order: SchemeDifference = { topic, title, kind: "reordered", name: { zh: "", en: "" }, changes: [] };
  return [...removed, ...others, ...(isReordered ? [order] : [])];
}

/** Columns whose values differ; of an added entry those that its name does not tell. */
function changesOf(before: Row, after: Row, { columns, named }: SchemeSection): readonly ValueChange[] {
  return columns.flatMap((column, index) => {
    const [from, to] = [text(before[index] ?? "", "zh"), text(after[index] ?? "", "zh")];
    const isTold = before.length === 0 && named.includes(index);
    return from === to || isTold ? [] : [{ column, from, to }];
  });
}

function nameOf(row: Row, { named }: SchemeSection): Bilingual {
  const inWords = (language: keyof Bilingual): string =>
    named.map((index) => text(row[index] ?? "", language)).join(" ");
  return { zh: inWords("zh"), en: inWords("en") };
}

function inCommon(keys: readonly string[], others: ReadonlyMap<string, Row>): string {
  return JSON.stringify(keys.filter((key) => others.has(key)));
}

function byKey(rows: readonly Row[], keyOf: (row: Row) => string): ReadonlyMap<string, Row> {
  return new Map(rows.map((row) => [keyOf(row), row]));
}

function text(cell: Cell, language: keyof Bilingual): string {
  return typeof cell === "string" ? cell : cell[language];
}
