import type { DerivationNode } from "../../model/derivation.js";
import { itemOf, unitOf } from "../../model/lookups.js";
import type { Place } from "../../model/place.js";
import type { ResultEntry } from "../../report/result/schema.js";
import { reportWords } from "../../wording/derivation/report-words.js";
import { FIGURE_STATE_LABELS, SIDE_LABELS } from "../../wording/reconciliation-labels.js";
import { figureText } from "../formula.js";
import type { Subject } from "../subject.js";
import { nodeOf, noteOf, same } from "./node.js";

type Report = ResultEntry["reports"][number];
type Filed = Report["target"];
/** A figure of the three that a row of a return holds. */
export type FiledColumn = "actual" | "target" | "previous";

/** What one unit filed, in the cell it stands in. */
export function reportNode(report: Report, column: FiledColumn, item: string, subject: Subject): DerivationNode {
  const { scheme } = subject;
  const filed = column === "actual" ? { ...report, place: cellOf(report) } : report[column];
  const { name } = unitOf(scheme, report.reporter);
  const side = SIDE_LABELS[report.side];
  return cellNode(
    { zh: `${name}报（${side.zh}）`, en: `${name} (${side.en})` },
    filed,
    itemOf(scheme, item).measureUnit,
  );
}

/** The place of its row and the cell in it. */
function cellOf({ place, cell, column }: Report): Place {
  return { ...place, ...(cell === undefined ? {} : { cell }), ...(column === undefined ? {} : { column }) };
}

/** What the unit filed about itself. */
export function ownReportNode(figure: Filed, item: string, { scheme, unit }: Subject): DerivationNode {
  const label = { zh: `${unit.name}报`, en: unit.name };
  return cellNode(label, figure, itemOf(scheme, item).measureUnit);
}

function cellNode(
  label: DerivationNode["label"],
  filed: Pick<Filed, "state" | "asRead" | "value" | "place">,
  measureUnit: string,
): DerivationNode {
  const text = filed.value === null ? null : figureText(filed.value);
  const isPlain = text === filed.asRead || filed.asRead === "";
  return nodeOf("report", null, label, {
    value: text === null ? FIGURE_STATE_LABELS[filed.state] : same(text),
    measureUnit: text === null ? null : measureUnit,
    notes: isPlain ? [] : [noteOf("reason", reportWords.typed(filed.asRead))],
    places: [filed.place],
  });
}
