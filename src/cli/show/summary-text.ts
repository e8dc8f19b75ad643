import { GRADES, type Scheme } from "../../model/scheme.js";
import type { Result, ResultEntry } from "../../report/result/schema.js";
import type { Terminal } from "../terminal.js";
import { textTable } from "./table.js";

/** What came of a batch, on a few lines: grades by group, returns, cross-check. */
export function summaryText(result: Result, scheme: Scheme, terminal: Terminal): string {
  const { summary } = terminal.words;
  const title = result.finals.length > 0 ? summary.approvedTitle(result.year) : summary.title(result.year);
  const rows = scheme.groups.map((group) => {
    const units = result.units.filter((unit) => unit.group === group.id);
    const count = (grade: string | null): string =>
      String(units.filter((unit) => unit.grade.suggested === grade).length);
    const name = terminal.language === "zh" ? group.title : group.id;
    return [name, String(units.length), ...GRADES.map(count), count(null)];
  });
  const table = textTable([summary.group, summary.evaluated, ...GRADES, summary.pending], rows, terminal.columns);
  return `${title}\n${table}${returnsText(result, terminal)}\n${entriesText(result, terminal)}\n`;
}

function returnsText(result: Result, terminal: Terminal): string {
  const received = result.completeness.filter((one) => one.status === "received").length;
  return terminal.words.summary.returns(received, result.completeness.length);
}

/** The cross-check in one line. */
export function entriesText(result: Pick<Result, "reconciliation">, terminal: Terminal): string {
  const entries = result.reconciliation;
  const count = (...classes: ResultEntry["class"][]): number =>
    entries.filter((entry) => classes.includes(entry.class)).length;
  const [same, tolerated, single] = [count("equal", "rounding"), count("tolerance"), count("single-source")];
  const open = entries.length - same - tolerated - single;
  return terminal.words.summary.entries(entries.length, same, tolerated, open, single);
}
