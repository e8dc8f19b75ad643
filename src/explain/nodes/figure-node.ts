import type { Bilingual } from "../../model/bilingual.js";
import type { DerivationNode, Note } from "../../model/derivation.js";
import { rowKey } from "../../model/filing.js";
import type { Item } from "../../model/item.js";
import { itemOf, linkOf } from "../../model/lookups.js";
import type { ResultEntry } from "../../report/result/schema.js";
import { reportWords } from "../../wording/derivation/report-words.js";
import { DERIVATION_WORDS } from "../../wording/derivation/step-labels.js";
import { INFLUENCE_LABELS } from "../../wording/effect-words.js";
import { BOTH_SILENT, CLASS_LABELS, RUNG_LABELS, SIDE_LABELS } from "../../wording/reconciliation-labels.js";
import { figureText } from "../formula.js";
import { madeOnce, type ResultUnitFigure, type Subject } from "../subject.js";
import { basesOf, type Citation, nodeOf, noteOf, same } from "./node.js";
import { ownReportNode, reportNode } from "./report-node.js";

/** Whether a figure counts as such, or as denominator or norm. */
export type Role = "amount" | "divisor";

/** The adopted figure of an item at a place, why it is that one, and the reports it was chosen from; null where nobody filed it. */
export function figureNode(id: string, place: string | null, role: Role, subject: Subject): DerivationNode | null {
  const item = itemOf(subject.scheme, id);
  if (item.scope === "unit") {
    const figure = subject.unitFigures.get(id);
    return figure === undefined ? null : ownFigureNode(item, figure, subject);
  }
  const entry = subject.entries.get(rowKey(place, id));
  return entry === undefined
    ? null
    : madeOnce(subject, `${role} ${entry.link}.${id}`, () => entryNode(item, entry, role, subject));
}

/** An entry of the cross-check as a node. */
function entryNode(item: Item, entry: ResultEntry, role: Role, subject: Subject): DerivationNode {
  const link = linkOf(subject.scheme, entry.link);
  const isDivisor = role === "divisor" && entry.high !== entry.low;
  const suffix = isDivisor ? DERIVATION_WORDS.asDivisor : same("");
  const name = `${link.name} ${item.code} ${item.name}`;
  return nodeOf(
    "figure",
    `${entry.link}.${item.id}`,
    { zh: `${name}${suffix.zh}`, en: `${name}${suffix.en}` },
    {
      value: adoptedText(role === "divisor" ? entry.high : entry.adopted),
      measureUnit: item.measureUnit,
      notes: [noteOf("reason", adoptionOf(entry)), ...entryNotes(entry, isDivisor)],
      bases: ["A-07", ...(entry.class === "tolerance" ? toleranceBases(item, subject) : [])],
      children: entry.reports.map((report) => reportNode(report, "actual", item.id, subject)),
    },
  );
}

/** What the tolerance class of an item rests on. */
function toleranceBases({ tolerance }: Item, { scheme }: Subject): readonly Citation[] {
  return basesOf(...scheme.tolerances.filter(({ id }) => id === tolerance).map(({ basis }) => basis));
}

/** How the two sides compare, and the rung of the ladder. */
function adoptionOf(entry: ResultEntry): Bilingual {
  if (entry.class === "single-source") {
    return reportWords.single(SIDE_LABELS[entry.reports[0]?.side ?? "east"]);
  }
  const kind = entry.class === null ? BOTH_SILENT : CLASS_LABELS[entry.class];
  const isPlain = entry.difference === null || entry.difference === 0;
  return reportWords.adopted(
    sideValue(entry.east),
    sideValue(entry.west),
    isPlain ? kind : reportWords.differs(figureText(entry.difference ?? 0), kind),
    entry.rung === null ? DERIVATION_WORDS.none : RUNG_LABELS[entry.rung],
  );
}

function entryNotes(entry: ResultEntry, isDivisor: boolean): readonly Note[] {
  const { low, high, decision, influence } = entry;
  const isOpen = low !== null && high !== null && low !== high;
  return [
    ...(isOpen ? [noteOf("reason", reportWords.bounds(figureText(low), figureText(high)))] : []),
    ...(isOpen && isDivisor ? [noteOf("reason", reportWords.divisor(figureText(high)))] : []),
    ...(decision === null ? [] : [noteOf("decision", reportWords.decision(decision))]),
    ...(influence === undefined
      ? []
      : [
          noteOf("firmness", reportWords.influence(INFLUENCE_LABELS[influence])),
          noteOf("firmness", reportWords.caseId(entry.id)),
        ]),
  ];
}

function ownFigureNode(item: Item, figure: ResultUnitFigure, subject: Subject): DerivationNode {
  const { decision } = figure;
  return nodeOf("figure", item.id, same(`${item.code} ${item.name}`), {
    value: adoptedText(figure.adopted),
    measureUnit: item.measureUnit,
    notes: [
      noteOf("reason", reportWords.own),
      ...(decision === null ? [] : [noteOf("decision", reportWords.decision(decision))]),
    ],
    bases: basesOf(item.basis),
    children: figure.figure === null ? [] : [ownReportNode(figure.figure, item.id, subject)],
  });
}

function adoptedText(value: number | null): Bilingual {
  return value === null ? DERIVATION_WORDS.notAdopted : same(figureText(value));
}

function sideValue(value: number | null): Bilingual {
  return value === null ? DERIVATION_WORDS.notReported : same(figureText(value));
}
