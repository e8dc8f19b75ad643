import { unitName } from "../../wording/names.js";
import { indented } from "../show/indented.js";
import { standingsTable } from "../show/standings-table.js";
import type { Terminal } from "../terminal.js";
import type { Change } from "./change.js";
import { figureText } from "./figure-text.js";
import type { Supposition } from "./supposition.js";

/** What is supposed, and every score, letter, grade and place that moves, before → after. */
export function suppositionText(supposition: Supposition, terminal: Terminal): string {
  const { whatif } = terminal.words;
  const { before, after, comparison, rows, changes } = supposition;
  const underOther =
    before.scheme.sha256 === after.scheme.sha256 ? [] : [whatif.underScheme(after.scheme.id, after.scheme.version)];
  const moved = rows.map(({ unit, row, first, second }) => {
    const title = after.scheme.rows.find((one) => one.row === row)?.title ?? "";
    return whatif.moved(unitName(after.scheme, unit), row, title, first ?? whatif.open, second ?? whatif.open);
  });
  const lines = [
    whatif.title,
    ...underOther,
    ...changes.map((change) => changeText(change, supposition, terminal)),
    ...(moved.length === 0 ? [] : [whatif.letters, ...moved]),
    ...(comparison.differing.length + moved.length === 0 ? [whatif.nothing] : []),
  ];
  const table = standingsTable(comparison.differing, (unit) => unitName(after.scheme, unit), terminal);
  const wrapped = lines.map((line) => {
    const text = line.trimStart();
    return indented(text, line.length - text.length, terminal);
  });
  return `${wrapped.join("\n")}\n${table}${whatif.same(comparison.same, comparison.differing.length)}\n`;
}

function changeText(change: Change, supposition: Supposition, terminal: Terminal): string {
  const { words } = terminal;
  const { scheme, grading } = supposition.after;
  switch (change.kind) {
    case "figure":
      return figureText(change, supposition, terminal);
    case "letter": {
      const graded = grading.units.find(({ unit }) => unit === change.unit);
      const final = graded?.rows.find(({ row }) => row === change.row)?.letter ?? words.whatif.open;
      const by = scheme.rows.find(({ row }) => row === change.row)?.assessedBy ?? "teams";
      return words.whatif.letterOf[by](unitName(scheme, change.unit), change.row, change.letter, final);
    }
    default:
      return words.whatif.points(unitName(scheme, change.unit), change.points);
  }
}
