/** English terminal texts of `whatif`. */
export const WHATIF_EN = {
  description: "evaluate a batch with something supposed to be otherwise; nothing is changed or written",
  set: "a figure that is supposed to count, such as 杭州—恩施.财政援助资金合计=40000; may be repeated",
  letter:
    "the letter the assessors, or the working group, are supposed to give, such as 浙江.3=良, or 浙江.创新=2; may be repeated",
  examples: [
    "jiedui whatif samples/2019 --set 杭州—恩施.财政援助资金合计=40000",
    "jiedui whatif samples/2019 --letter 浙江.3=良 --letter 浙江.创新=2",
    "jiedui whatif samples/2019 --scheme six-themes",
  ],
  title: "Supposed:",
  figure: (where: string, item: string, change: string, measure: string): string =>
    `  ${where}, ${item}: ${change}${measure}`,
  kept: (value: string): string => `the adopted figure stays ${value}`,
  asDivisor: (before: string, after: string): string =>
    `; as denominator or norm ${after} instead of the upper bound ${before}`,
  letterOf: {
    teams: (unit: string, row: number, letter: string, final: string): string =>
      `  ${unit}, row ${row}: the assessors give ${letter}; the row's letter is then ${final}`,
    "working-group": (unit: string, row: number, letter: string, final: string): string =>
      `  ${unit}, row ${row}: the working group gives ${letter}; the row's letter is then ${final}`,
  },
  points: (unit: string, points: number): string => `  ${unit}: innovation ${points}`,
  underScheme: (id: string, version: string): string => `  scheme ${id} ${version}`,
  none: "none",
  open: "open",
  moved: (unit: string, row: number, title: string, before: string, after: string): string =>
    `  ${unit}, row ${row} ${title}: ${before} → ${after}`,
  letters: "Letters that move:",
  nothing: "No score, letter, grade, place, interval of places, cap or veto moves.",
  same: (count: number, others: number): string => {
    const units = `${count} unit${count === 1 ? " does" : "s do"} not move. `;
    const told = others === 0 ? `None of the ${count} units moves. ` : units;
    return `${count === 0 ? "" : told}Nothing was written.`;
  },
};

/** English refusals of `whatif`. */
export const WHATIF_ERRORS_EN = {
  nothing: "nothing is supposed: give --set, --letter or --scheme",
  notUnderstood: (option: string, typed: string): string =>
    `${option} ${typed}: expected SUBJECT.NAME=VALUE, such as ${option === "--set" ? "杭州—恩施.财政援助资金合计=40000" : "浙江.3=良"}`,
  noLinkOrUnit: (option: string, typed: string, subject: string, near: string): string =>
    `${option} ${typed}: ${subject} is no ${option === "--set" ? "pairing and no unit" : "unit"} of the scheme${near === "" ? "" : ` (did you mean ${near}?)`}`,
  unknownItem: (typed: string, name: string, near: string): string =>
    `--set ${typed}: there is no item ${name}${near === "" ? "; jiedui scheme show lists them" : ` (did you mean ${near}?)`}`,
  byPairing: (typed: string, name: string, subject: string, written: string): string =>
    `--set ${typed}: ${subject} reports ${name} for each pairing; name the pairing: ${written}`,
  negative: (typed: string, text: string): string => `--set ${typed}: "${text}" is negative; give 0 or more`,
  noItem: (typed: string, name: string, subject: string): string =>
    `--set ${typed}: ${name} is no item that ${subject} reports; jiedui scheme show lists them`,
  noFigure: (typed: string, text: string, measure: string): string =>
    `--set ${typed}: "${text}" is no figure in ${measure}`,
  noRow: (typed: string, name: string, rows: string): string => `--letter ${typed}: there is no row ${name} (${rows})`,
  noLetter: (typed: string, text: string, letters: string): string =>
    `--letter ${typed}: "${text}" is none of ${letters}`,
  noPoints: (typed: string, text: string, most: number): string =>
    `--letter ${typed}: "${text}" is no whole number from 0 to ${most}`,
  twice: (first: string, second: string): string =>
    `${first} and ${second} suppose the same figure or letter twice; give it once`,
  notReported: (where: string): string =>
    `${where}: nobody reported this figure, or the unit is not evaluated, so that nothing can be supposed of it`,
  notEvaluated: (unit: string): string => `${unit} is not evaluated in this batch`,
};

/** The texts, the same keys in both languages. */
export type WhatifWords = typeof WHATIF_EN;
export type WhatifErrors = typeof WHATIF_ERRORS_EN;
