import { isWaived } from "../model/case-standing.js";
import type { Note } from "../model/derivation.js";
import { rowKey } from "../model/filing.js";
import type { Indicator, RubricRow } from "../model/scheme.js";
import { targetWords } from "../wording/derivation/target-words.js";
import { itemLabel } from "../wording/names.js";
import { CLASS_LABELS } from "../wording/reconciliation-labels.js";
import { findingNote, findingsOn } from "./findings-on.js";
import { figureText } from "./formula.js";
import { noteOf } from "./nodes/node.js";
import { usesItem } from "./nodes/uses-item.js";
import type { Subject } from "./subject.js";

/** As many findings as a page of a row takes. */
const LISTED = 5;

/** Errors, warnings and open differences about the figures that a row's indicators are measured by, the errors first. */
export function findingsOfRow({ entries }: RubricRow, subject: Subject): readonly Note[] {
  const own = entries[subject.unit.side].flatMap((entry) => (entry.kind === "indicator" ? [entry.indicator] : []));
  return findingsOfIndicators(
    subject.scheme.indicators.filter(({ id }) => own.includes(id)),
    subject,
  );
}

/** The same for some indicators. */
export function findingsOfIndicators(indicators: readonly Indicator[], subject: Subject): readonly Note[] {
  const { scheme, unit, links } = subject;
  const used = new Set(
    scheme.items.filter(({ id }) => indicators.some((one) => usesItem(one, id, unit.level))).map(({ id }) => id),
  );
  const places = [null, ...links.map(({ id }) => id)];
  const found = findingsOn(used, places, subject).filter(
    ({ item, severity, waived }) => item !== null && severity !== "info" && !waived,
  );
  const sorted = [...found].sort((a, b) => Number(b.severity === "error") - Number(a.severity === "error"));
  const told = new Set(found.map(({ link, item }) => rowKey(link, item ?? "")));
  const all = [
    ...sorted.map(findingNote),
    ...openCases(used, subject)
      .filter(({ key }) => !told.has(key))
      .map(({ note }) => note),
  ];
  return [
    ...all.slice(0, LISTED),
    ...(all.length > LISTED ? [noteOf("reason", targetWords.moreFindings(all.length - LISTED))] : []),
  ];
}

/** Differences that are open, where no finding of their own tells them. */
function openCases(
  used: ReadonlySet<string>,
  { result, links, scheme }: Subject,
): readonly { readonly key: string; readonly note: Note }[] {
  const own = new Map(links.map(({ id, name }) => [id, name]));
  return result.reconciliation.flatMap((entry) => {
    const { id, link, item, low, high } = entry;
    const name = own.get(link);
    if (
      name === undefined ||
      !used.has(item) ||
      low === null ||
      high === null ||
      low === high ||
      entry.class === null ||
      isWaived(entry.decision)
    ) {
      return [];
    }
    const figure = `${name} ${itemLabel(scheme, item)}`;
    const text = targetWords.openCase(figure, CLASS_LABELS[entry.class], figureText(low), figureText(high), id);
    return [{ key: rowKey(link, item), note: noteOf("reason", text) }];
  });
}
