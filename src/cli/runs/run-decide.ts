import { evaluate } from "../../evaluate.js";
import { jsonNumber } from "../../model/exact.js";
import { placeText } from "../../model/place.js";
import { readDate } from "../../read/text/parse-date.js";
import { openCases } from "../../report/difference-sheet/open-cases.js";
import { openCounts } from "../../report/difference-sheet/open-counts.js";
import { FIGURE_DECIMALS } from "../../report/result/to-figures.js";
import { toResult } from "../../report/result/to-result.js";
import { TOOL } from "../../version.js";
import { openCountsWords } from "../../wording/open-case-words.js";
import { openAnswers } from "../decide/answers.js";
import { type CasesToDecide, casesToDecide } from "../decide/cases-to-decide.js";
import { decideError } from "../decide/decide-error.js";
import { openDecisionsFile } from "../decide/decisions-file.js";
import { beginSession, type Session } from "../decide/session.js";
import { settleFile } from "../decide/settle-file.js";
import type { Walk } from "../decide/walk.js";
import { walkCases } from "../decide/walk-cases.js";
import type { DecideOptions } from "../options.js";
import { indented } from "../show/indented.js";
import { startProgress } from "../show/progress.js";
import { shownPath } from "../show/shown-path.js";
import type { Terminal } from "../terminal.js";
import { type LoadedBatch, loadBatch } from "./load-batch.js";
import { isNothing, reportNothing } from "./report-nothing.js";

/** Walks the open differences of a batch and writes decisions down; returns the exit code. */
export async function runDecide(folder: string, options: DecideOptions, terminal: Terminal): Promise<number> {
  const date = dateOf(options.date);
  const { scheme, batch } = await load(folder, options, terminal);
  if (isNothing(batch)) {
    return reportNothing("decide", { scheme, batch }, { ...options, failOn: "error" }, terminal);
  }
  const file = await openDecisionsFile(settleFile(folder, options.file, batch.year), scheme);
  const evaluation = evaluate(scheme, batch, TOOL);
  // Questions go to standard error, whose width it is.
  const shown = { ...terminal, columns: process.stderr.columns ?? terminal.columns };
  const walk = { evaluation, result: toResult(evaluation), terminal: shown };
  const found = casesToDecide(evaluation, walk.result, options.influence);
  const say = options.quiet === true && !process.stdin.isTTY ? () => undefined : terminal.err;
  const decider = options.by ?? null;
  say(openingText(found, file.path, walk));
  let session = beginSession([], decider);
  if (found.cases.length > 0) {
    const answers = openAnswers(say);
    try {
      session = await walkCases(found.cases, walk, { file, date, decider, answers, say });
    } finally {
      answers.close();
    }
  }
  conclude(session, file.path, folder, walk, options);
  return 0;
}

async function load(folder: string, options: DecideOptions, terminal: Terminal): Promise<LoadedBatch> {
  const progress = await startProgress(terminal, options);
  try {
    return await loadBatch(folder, options, terminal, progress);
  } finally {
    progress.stop();
  }
}

/** The day the decisions are made on: --date, else today's here. */
function dateOf(text: string | undefined): string {
  if (text === undefined) {
    const now = new Date();
    return [now.getFullYear(), now.getMonth() + 1, now.getDate()]
      .map((part) => String(part).padStart(2, "0"))
      .join("-");
  }
  const { date } = readDate(text);
  if (date === null) {
    throw decideError((errors) => errors.invalidDate(text));
  }
  return date;
}

function openingText({ cases, conflicting, below }: CasesToDecide, file: string, { result, terminal }: Walk): string {
  const { decide } = terminal.words;
  const open = openCases(result);
  const kinds = openCountsWords(openCounts(open), terminal.language);
  const all = open.length === 0 ? [] : [indented(decide.open(open.length, kinds), 0, terminal)];
  const first =
    cases.length > 0 ? decide.begin(cases.length, shownPath(file)) : below > 0 ? decide.noneHere(below) : decide.none;
  const places = conflicting.flatMap(({ refused }) =>
    refused.map(({ decision }) => indented(`${decision.choiceAsRead}  ${placeText(decision.place)}`, 2, terminal)),
  );
  const blocked = places.length === 0 ? [] : [indented(decide.conflicting(conflicting.length), 0, terminal), ...places];
  return `${[indented(first, 0, terminal), ...all, ...blocked].join("\n")}\n`;
}

function conclude(session: Session, file: string, folder: string, { result, terminal }: Walk, options: DecideOptions) {
  const { decide } = terminal.words;
  const [made, skipped] = [session.made.size, session.skipped.size];
  const left = session.cases.length - made - skipped;
  if (options.json === true) {
    const decisions = [...session.made.values()].map(({ value, ...one }) => ({
      ...one,
      value: jsonNumber(value, FIGURE_DECIMALS),
    }));
    const { findings } = result;
    const object = { command: "decide", exitCode: 0, file, decided: made, skipped, left, decisions, findings };
    terminal.out(`${JSON.stringify(object, null, 2)}\n`);
    return;
  }
  if (options.quiet !== true && session.cases.length > 0) {
    const lines = [
      decide.done(made, skipped, left),
      ...(made > 0 ? [decide.next(folder)] : []),
      ...(skipped + left > 0 ? [decide.takeUp(folder)] : []),
    ];
    terminal.out(`${lines.map((line) => indented(line, 0, terminal)).join("\n")}\n`);
  }
}
