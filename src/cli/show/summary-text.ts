import { agrees } from "../../model/case-class.js";
import { isSentBack, isSettled, isToVerify } from "../../model/case-standing.js";
import type { Group } from "../../model/pairing.js";
import { GRADES, type Scheme } from "../../model/scheme.js";
import type { Result, ResultEntry } from "../../report/result/schema.js";
import type { Terminal } from "../terminal.js";
import { wrapUnspaced } from "../wrap-unspaced.js";
import { textTable } from "./table.js";

/** What came of a batch, on a few lines: grades by group, returns, cross-check. */
export function summaryText(result: Result, scheme: Scheme, terminal: Terminal): string {
  const { summary } = terminal.words;
  const title = result.finals.length > 0 ? summary.approvedTitle(result.year) : summary.title(result.year);
  const rows = scheme.groups.map((group) => {
    const units = result.units.filter((unit) => unit.group === group.id);
    const count = (grade: string | null): string =>
      String(units.filter((unit) => unit.grade.suggested === grade).length);
    return [groupName(group, scheme, terminal), String(units.length), ...GRADES.map(count), count(null)];
  });
  const grades = GRADES.map((grade) => summary.grades[grade]);
  const table = textTable([summary.group, summary.evaluated, ...grades, summary.pending], rows, terminal);
  return `${title}\n${table}${returnsText(result, terminal)}\n${entriesText(result, terminal)}\n${answersText(result, terminal)}`;
}

/** A group by its side and level in English; by its title where a scheme has two of one kind. */
function groupName({ title, side, level }: Group, scheme: Scheme, { language, words }: Terminal): string {
  const alike = scheme.groups.filter((group) => group.side === side && group.level === level);
  return language === "zh" || alike.length > 1 ? title : words.summary.groups[side][level];
}

function returnsText(result: Result, terminal: Terminal): string {
  const received = result.completeness.filter((one) => one.status === "received").length;
  return terminal.words.summary.returns(received, result.completeness.length);
}

/** The explanations that came back, in one line; nothing where none did. */
function answersText({ answers = [] }: Result, { words }: Terminal): string {
  const provinces = new Set(answers.map(({ unit }) => unit));
  const shown = answers.filter(({ standing }) => standing === "current").length;
  return answers.length === 0 ? "" : `${words.summary.answers(answers.length, provinces.size, shown)}\n`;
}

/** The cross-check in one line: each entry is counted once, a settled one as decided whatever its class. */
export function entriesText(result: Pick<Result, "reconciliation">, terminal: Terminal): string {
  const entries = result.reconciliation;
  const open = entries.filter(isToVerify);
  const rest = entries.filter((entry) => !isSettled(entry.decision) && !isToVerify(entry));
  const count = (kind: ResultEntry["class"]): number => rest.filter((entry) => entry.class === kind).length;
  const text = terminal.words.summary.entries({
    all: entries.length,
    same: rest.filter((entry) => agrees(entry.class)).length,
    tolerated: count("tolerance"),
    decided: entries.filter(({ decision }) => isSettled(decision)).length,
    open: open.length,
    sentBack: open.filter(({ decision }) => isSentBack(decision)).length,
    silent: count(null),
    single: count("single-source"),
  });
  return wrapUnspaced(text, terminal.columns).replaceAll("\n", "\n  ");
}
