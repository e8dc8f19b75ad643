import type { DerivationNode } from "../../model/derivation.js";
import { rowKey } from "../../model/filing.js";
import { itemOf } from "../../model/lookups.js";
import type { ResultEntry } from "../../report/result/schema.js";
import { reportWords } from "../../wording/derivation/report-words.js";
import { DERIVATION_WORDS } from "../../wording/derivation/step-labels.js";
import { figureText } from "../formula.js";
import { madeOnce, type Subject } from "../subject.js";
import { nodeOf, noteOf, same } from "./node.js";
import { ownReportNode, reportNode } from "./report-node.js";

/** The target of an item at a place and where it stands; null where there is none. */
export function targetNode(id: string, place: string | null, subject: Subject): DerivationNode | null {
  const target = benchmarksOf(id, place, subject)?.target ?? null;
  if (target === null) {
    return null;
  }
  const item = itemOf(subject.scheme, id);
  const value = { value: same(figureText(target.value)), measureUnit: item.measureUnit };
  if (target.source === "agreement") {
    return place === null
      ? agreedNode(id, place, value, subject)
      : madeOnce(subject, `target ${place}.${id}`, () => agreedNode(id, place, value, subject));
  }
  const { zh, en } = DERIVATION_WORDS.selfDeclared;
  return nodeOf(
    "target",
    null,
    { zh: `${zh} ${item.code} ${item.name}`, en: `${en} ${item.code} ${item.name}` },
    {
      ...value,
      notes: [noteOf("reason", reportWords.selfDeclared)],
      bases: ["A-15"],
      children: filedNodes(id, place, "target", subject),
    },
  );
}

/** Last year's figure of an item at a place; null where there is none. */
export function previousNode(id: string, place: string | null, subject: Subject): DerivationNode | null {
  const previous = benchmarksOf(id, place, subject)?.previous ?? null;
  if (previous === null) {
    return null;
  }
  return place === null
    ? lastYearNode(id, place, previous, subject)
    : madeOnce(subject, `previous ${place}.${id}`, () => lastYearNode(id, place, previous, subject));
}

function lastYearNode(
  id: string,
  place: string | null,
  previous: NonNullable<ResultEntry["previous"]>,
  subject: Subject,
): DerivationNode {
  const item = itemOf(subject.scheme, id);
  const { zh, en } = DERIVATION_WORDS.lastYear;
  const isResult = previous.source === "last-year";
  return nodeOf(
    "previous",
    null,
    { zh: `${zh} ${item.code} ${item.name}`, en: `${en} ${item.code} ${item.name}` },
    {
      value: same(figureText(previous.value)),
      measureUnit: item.measureUnit,
      notes: [noteOf("reason", isResult ? reportWords.fromLastYear : reportWords.filedPrevious)],
      bases: ["A-19"],
      places: isResult
        ? subject.result.inputs.filter(({ form }) => form === "last-year").map(({ path }) => ({ file: path }))
        : [],
      children: isResult ? [] : filedNodes(id, place, "previous", subject),
    },
  );
}

function agreedNode(
  id: string,
  place: string | null,
  value: Pick<DerivationNode, "value" | "measureUnit">,
  { scheme, result, unit }: Subject,
): DerivationNode {
  const item = itemOf(scheme, id);
  const { zh, en } = DERIVATION_WORDS.agreementTarget;
  const line = result.agreement.find(
    (one) => one.item === id && one.link === place && (place !== null || one.unit === unit.code),
  );
  return nodeOf(
    "target",
    null,
    { zh: `${zh} ${item.code} ${item.name}`, en: `${en} ${item.code} ${item.name}` },
    {
      ...value,
      notes: line === undefined ? [] : [noteOf("reason", line.binding ? reportWords.binding : reportWords.notBinding)],
      bases: ["A-15"],
      places: line?.places ?? [],
    },
  );
}

function benchmarksOf(id: string, place: string | null, { scheme, entries, unitFigures }: Subject) {
  return itemOf(scheme, id).scope === "unit" ? unitFigures.get(id) : entries.get(rowKey(place, id));
}

/** The returns' own targets or 上年完成. */
function filedNodes(
  id: string,
  place: string | null,
  column: "target" | "previous",
  subject: Subject,
): readonly DerivationNode[] {
  if (itemOf(subject.scheme, id).scope === "link") {
    const reports = subject.entries.get(rowKey(place, id))?.reports ?? [];
    return reports.map((report) => reportNode(report, column, id, subject));
  }
  const own = subject.unitFigures.get(id)?.[column === "target" ? "ownTarget" : "ownPrevious"] ?? null;
  return own === null ? [] : [ownReportNode(own, id, subject)];
}
