import { Chalk } from "chalk";
import { CHANGE_KINDS, type ChangeKind } from "../../model/change.js";
import { exact, fixedText } from "../../model/exact.js";
import { groupBy } from "../../model/grouping.js";
import { placeText } from "../../model/place.js";
import type { Scheme } from "../../model/scheme.js";
import type { Change, Comparison, UnitChange } from "../../report/diff/comparison.js";
import { CHANGE_LABELS, CHANGE_REMARKS } from "../../wording/diff-words.js";
import { COLUMN_NAMES } from "../../wording/filing-labels.js";
import { itemLabel, linkName, unitName } from "../../wording/names.js";
import type { Terminal } from "../terminal.js";
import { wrapUnspaced } from "../wrap-unspaced.js";
import { otherChanges } from "./other-changes.js";
import { textTable } from "./table.js";

/** The console lists at most this many points of a province that stay as they were; files list all. */
const STANDING_LISTED = 3;
const SCORE_DECIMALS = 2;

/** Two evaluations compared: counts by province, every change under its province, and what became of the grades. */
export function diffText(comparison: Comparison, year: number, scheme: Scheme, terminal: Terminal): string {
  const { words, language } = terminal;
  const byProvince = groupBy(comparison.changes, ({ province }) => province);
  const counts = [...byProvince].map(([province, changes]) => [
    unitName(scheme, province),
    ...CHANGE_KINDS.map((kind) => String(changes.filter((change) => change.kind === kind).length)),
  ]);
  const headers = [words.diff.province, ...CHANGE_KINDS.map((kind) => CHANGE_LABELS[kind][language])];
  return [
    `${words.diff.title(year)}\n`,
    counts.length === 0 ? `${words.diff.none}\n` : textTable(headers, counts, terminal),
    ...[...byProvince].map(([province, changes]) => provinceText(province, changes, scheme, terminal)),
    unitsText(comparison, scheme, terminal),
  ].join("");
}

function provinceText(province: string, changes: readonly Change[], scheme: Scheme, terminal: Terminal): string {
  const listed = CHANGE_KINDS.flatMap((kind) => {
    const own = changes.filter((change) => change.kind === kind);
    const shown = kind === "standing" ? own.slice(0, STANDING_LISTED) : own;
    const rest = own.length - shown.length;
    return [
      ...shown.map((change) => changeText(change, scheme, terminal)),
      ...(rest > 0 ? [`  ${terminal.words.diff.more(rest)}`] : []),
    ];
  });
  return `\n${[unitName(scheme, province), ...listed].join("\n")}\n`;
}

function changeText(change: Change, scheme: Scheme, terminal: Terminal): string {
  const { language, words } = terminal;
  const { item, old, new: now, remark } = change;
  const became = old.text === now.text ? old.text : words.diff.became(old.text, now.text);
  const told = [became, remark === null ? "" : CHANGE_REMARKS[remark][language]].filter((text) => text !== "");
  const body = [
    ...(item === null ? [change.matter[language]] : []),
    ...(told.length === 0 ? [] : [told.join(words.table.separator)]),
    ...placesText(change, terminal),
  ];
  const lines = [headText(change, scheme, terminal), ...body].flatMap((text) =>
    wrapUnspaced(text, terminal.columns - 4).split("\n"),
  );
  const [first = "", ...rest] = lines;
  const label = CHANGE_LABELS[change.kind][language];
  const head = `${painter(change.kind, terminal)(label)}${first.slice(label.length)}`;
  return [`  ${head}`, ...rest.map((line) => `    ${line}`)].join("\n");
}

/** What happened to what: 已改正 福建 福建—宁夏 4.04 产业合作带动贫困人口数 Cef36uqbuindtt. */
function headText({ kind, units, link, item, column, id }: Change, scheme: Scheme, { language }: Terminal): string {
  const parts = [
    CHANGE_LABELS[kind][language],
    units.map((unit) => unitName(scheme, unit)).join("、"),
    linkName(scheme, link),
    itemLabel(scheme, item),
    column === null || column === "actual" ? "" : COLUMN_NAMES[column][language],
    id ?? "",
  ];
  return parts.filter((part) => part !== "").join(" ");
}

function painter(kind: ChangeKind, { colour }: Terminal): (text: string) => string {
  const chalk = new Chalk({ level: colour ? 1 : 0 });
  return {
    corrected: chalk.green,
    decided: chalk.cyan,
    dropped: chalk.dim,
    standing: chalk.yellow,
    new: chalk.red,
    unasked: chalk.magenta,
  }[kind];
}

/** Where it stood and stands, as far as the places are others now; else where it stands. */
function placesText({ old, new: now }: Change, { words }: Terminal): readonly string[] {
  const [before, after] = [old.places.map(placeText), now.places.map(placeText)];
  const joined = (places: readonly string[]): string => places.join(words.table.separator);
  const [left, came] = [before.filter((one) => !after.includes(one)), after.filter((one) => !before.includes(one))];
  if (left.length + came.length > 0) {
    return [words.diff.became(joined(left), joined(came))];
  }
  return after.length === 0 ? [] : [joined(after)];
}

function unitsText({ units, adopted }: Comparison, scheme: Scheme, terminal: Terminal): string {
  const { diff } = terminal.words;
  const head = `\n${diff.adopted(adopted.length)}\n`;
  if (units.length === 0) {
    return `${head}${diff.sameGrades}\n`;
  }
  const rows = units.map((unit) => [unitName(scheme, unit.unit), ...pairsOf(unit, terminal)]);
  const headers = [diff.unit, diff.grade, diff.total, diff.fine, diff.place, diff.others];
  return `${head}\n${diff.units}\n${textTable(headers, rows, terminal)}`;
}

function pairsOf(change: UnitChange, terminal: Terminal): readonly string[] {
  const { grade, total, fine, place, letters } = change;
  const { words } = terminal;
  const pair = (texts: readonly [string | number | null, string | number | null]): string => {
    const [old, now] = texts.map((text) => (text === null ? words.diff.open : String(text)));
    return old === now ? `${now}` : `${old} → ${now}`;
  };
  const scores = ([before, after]: UnitChange["total"]): string => pair([scoreText(before), scoreText(after)]);
  return [
    pair(grade),
    scores(total),
    scores(fine),
    pair(place),
    [...letters.map(({ row, letter }) => `${row} ${pair(letter)}`), ...otherChanges(change, terminal)].join(
      words.table.separator,
    ),
  ];
}

function scoreText(score: number | null): string | null {
  return score === null ? null : fixedText(exact(score), SCORE_DECIMALS);
}
