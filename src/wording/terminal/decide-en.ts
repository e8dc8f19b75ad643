/** English texts of `decide`; decide-zh.ts has the same keys. */
export const DECIDE_EN = {
  description:
    "walk the open differences between both sides one by one and write down what is decided; can be left and taken up again",
  influence: "least influence that is walked: A a grade, B a row's letter, C the score, D any",
  file: "decisions form (CSV) in the batch that is added to (default: 差异核定/差异核定-YEAR.csv)",
  by: "who decides; is then not asked",
  date: "date of the decisions (default: today)",
  examples: [
    "jiedui decide batch",
    'jiedui decide batch --influence C --by "working group"',
    "jiedui decide batch --file 差异核定.csv < answers.txt",
  ],
  begin: (count: number, file: string) =>
    `${count} case${count === 1 ? "" : "s"} to decide. Each decision is written to ${file} at once; leave with q or Ctrl-C and take up again later.`,
  /** What all open cases are made of. */
  open: (count: number, kinds: string) => `Open in all: ${count}: ${kinds}.`,
  none: "No case waits for a decision.",
  noneHere: (below: number) =>
    `No case of this influence waits for a decision; ${below} of less influence: --influence D walks all.`,
  conflicting: (count: number) =>
    `${count} case${count === 1 ? " is" : "s are"} not asked, for decisions on ${count === 1 ? "it" : "them"} conflict; delete all but one:`,
  heading: (position: number, count: number) => `Case ${position} of ${count}`,
  case: {
    measure: "unit of measure",
    definition: "Definition",
    reports: "Reports",
    typed: (text: string) => `typed “${text}”`,
    cutoff: (date: string) => `cut-off date ${date}`,
    estimated: "includes estimates",
    difference: "Difference (east − west)",
    relative: (share: string) => `relative difference ${share} %`,
    allowed: "allowed",
    diagnosis: "Diagnosis",
    corrections: "Fewest corrections",
    evidence: "To compare with",
    target: "agreement target",
    declaredTarget: "target as filed, not in the agreement",
    previous: "last year's adopted figure",
    filedPrevious: "last year as filed",
    influence: "Influence",
    adopted: "Now used",
    earlier: "Decided before, not applied",
    sentBack: "Was sent back",
    datedLater: "a decision needs a later date, else delete that row",
    decidedNow: "Decided in this walk; a new choice replaces it",
    adoptedBy: (value: string, rung: string) => `${value} (${rung})`,
    pair: (label: string, text: string) => `${label}: ${text}`,
    separator: "; ",
    noEffect: "no score, letter or grade changes",
  },
  choices: {
    title: "What is adopted?",
    silent: "not reported, cannot be chosen",
    asksValue: "asks for the value and says what it changes",
    sentBack: "both sides are to report again; the provisional figure stands",
    waived: "not to be explained; the figures stand as they are",
    skip: "s skip  b back  q leave",
  },
  prompts: {
    choice: "Choice (1–6, s, b, q): ",
    value: "Value adopted: ",
    reason: "Reason: ",
    document: "Document relied on (may be empty): ",
    decider: "Decided by (may be empty): ",
    expiry: "Valid until, such as 2020-12-31 (empty: does not expire): ",
  },
  deciderAgain: (name: string) => `Decided by (empty: ${name}): `,
  valueIn: (measureUnit: string) => `Value adopted, in ${measureUnit}: `,
  effect: (value: string, effect: string) => `With ${value}: ${effect}.`,
  complaints: {
    choice: "Answer 1 to 6 or the word beside it; s to skip, b for the case before, q to leave.",
    reason: "A reason is required, else the decision is not applied.",
    date: "Not a date: write it as 2020-12-31 or leave it empty.",
    "first-case": "This is the first case.",
    unavailable: "That side has not reported the item: choose another.",
    value: (obstacle: string) => `Not a figure of this item: ${obstacle}. Write it as 1234 or 1234.5.`,
    expired: (date: string) =>
      `It would have expired before the feedback date ${date} and not be applied: give a later date or none.`,
  },
  figureFaults: {
    blank: "a value is required",
    negative: "it is negative",
    "not-whole": "it is not a whole number",
    "not-yes-no": "it says neither 是 nor 否",
    "measure-differs": "its unit of measure is of another kind",
    "row-conflicting": "it contradicts itself",
  },
  recorded: (choice: string, file: string) => `Written to ${file}: ${choice}.`,
  replaced: (choice: string, file: string) => `Replaced in ${file}: ${choice}.`,
  done: (made: number, skipped: number, left: number) => `Decided ${made}, skipped ${skipped}, left ${left}.`,
  next: (batch: string) => `Apply with: jiedui evaluate ${batch} -o OUT`,
  takeUp: (batch: string) => `Take up again with: jiedui decide ${batch}`,
  errors: {
    invalidDate: (text: string) => `--date ${text}: not a date such as 2020-03-01`,
    notCsv: (file: string) => `--file ${file}: decisions are added to a CSV file, whose name ends in .csv`,
    outside: (file: string, batch: string) =>
      `--file ${file} is not inside the batch ${batch}, so it would not be read`,
    notRead: (file: string) => `--file ${file} would not be read: it is hidden, a lock file or no plain file`,
    encoding: (file: string, found: string) =>
      `${file} is no comma-separated UTF-8 text (found: ${found}); save it so, or name another with --file`,
    headers: (file: string, missing: string, foreign: string) =>
      `${file} has other headers than the decisions form${missing === "" ? "" : `; missing: ${missing}`}${foreign === "" ? "" : `; foreign: ${foreign}`}; name another with --file`,
    changed: (file: string) =>
      `${file} was changed meanwhile and the decision to replace is not in it; correct it there`,
  },
};

/** What `decide` says, the same keys in both languages. */
export type DecideWords = typeof DECIDE_EN;
