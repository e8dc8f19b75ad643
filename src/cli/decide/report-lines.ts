import { shortText } from "../../model/exact.js";
import { placeText } from "../../model/place.js";
import type { Entry, Report } from "../../model/reconciliation.js";
import { unitName } from "../../wording/names.js";
import { FIGURE_STATE_LABELS, SIDE_LABELS } from "../../wording/reconciliation-labels.js";
import { displayWidth } from "../display-width.js";
import { indented } from "../show/indented.js";
import type { Walk } from "./walk.js";

const INDENT = 4;
/** The column that is set flush right. */
const FIGURES = 2;

/** Every report, side by side: side, unit, value, as typed, cut-off date; under it file, sheet and cell. */
export function reportLines({ reports }: Entry, walk: Walk): readonly string[] {
  const { terminal, evaluation } = walk;
  const rows = reports.map((report) => [
    SIDE_LABELS[report.side][terminal.language],
    unitName(evaluation.scheme, report.reporter),
    valueText(report, walk),
  ]);
  const widths = [0, 1, 2].map((column) => Math.max(0, ...rows.map((row) => displayWidth(row[column] ?? ""))));
  return reports.flatMap((report, index) => {
    const cells = (rows[index] ?? []).map((text, column) =>
      column === FIGURES ? blanks(text, widths[column]) + text : text + blanks(text, widths[column]),
    );
    return [
      indented(`${cells.join("  ")}  ${besideText(report, walk)}`.trimEnd(), INDENT, terminal),
      indented(placeText(report.actual.place), INDENT + 2, terminal),
    ];
  });
}

function valueText({ actual }: Report, { terminal }: Walk): string {
  return actual.state === "given" && actual.value !== null
    ? shortText(actual.value)
    : FIGURE_STATE_LABELS[actual.state][terminal.language];
}

/** The text as typed where it is not the value itself, and what the return says of the day up to which it counts. */
function besideText(report: Report, walk: Walk): string {
  const texts = walk.terminal.words.decide.case;
  const { asRead } = report.actual;
  const meta = walk.evaluation.batch.returns.get(report.reporter)?.meta;
  return [
    ...(asRead === "" || asRead === valueText(report, walk) ? [] : [texts.typed(asRead)]),
    ...(meta?.cutoff == null ? [] : [texts.cutoff(meta.cutoff)]),
    ...(meta?.estimated === true ? [texts.estimated] : []),
  ].join(texts.separator);
}

/** The blanks that a text lacks to a width. */
function blanks(text: string, width: number | undefined): string {
  return " ".repeat(Math.max(0, (width ?? 0) - displayWidth(text)));
}
