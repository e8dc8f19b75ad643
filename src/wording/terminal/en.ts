import { DECIDE_EN } from "./decide-en.js";
import { DIFF_EN } from "./diff-en.js";
import { EXPLAIN_EN } from "./explain-en.js";
import { FORMS_EN } from "./forms-en.js";
import { SCHEME_EN } from "./scheme-en.js";
import { STANDINGS_EN } from "./standings-en.js";
import { VERIFY_EN } from "./verify-en.js";
import { WHATIF_EN, WHATIF_ERRORS_EN } from "./whatif-en.js";

/** "1 error", "2 errors". */
function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}

/** English terminal texts; src/wording/terminal/zh.ts has the same keys. */
/** What the entries of the cross-check come to, each counted once but `sentBack`, which is part of `open`. */
interface EntryCounts {
  readonly all: number;
  readonly same: number;
  readonly tolerated: number;
  readonly decided: number;
  readonly open: number;
  readonly sentBack: number;
  readonly silent: number;
  readonly single: number;
}

export const EN = {
  program: {
    description:
      "jiedui (结对) evaluates a batch of East–West collaboration returns by 国开发〔2019〕13号: it checks them, compares what both paired sides report, grades, ranks, and writes the tables and feedback sheets.",
    usage: "[options] <command>",
    placeholder: "[options]",
    groups: { batch: "Evaluate a batch:", result: "From a result:", scheme: "The scheme:" },
    examples: "Examples:",
    titles: {
      usage: "Usage:",
      options: "Options:",
      commands: "Commands:",
      arguments: "Arguments:",
      global: "Global options:",
    },
    exitCodes:
      "Exit codes: 0 done; 1 done, with findings at or above --fail-on; 2 the work could not be done (usage, scheme, path).",
  },
  options: {
    help: "show help",
    helpCommand: "show help for a command",
    version: "show the version",
    lang: "language of the terminal: zh or en (default: the system's)",
    json: "print one JSON object instead of text",
    quiet: "print errors only",
    noColor: "no colours",
    scheme: "scheme id or folder",
    output: "output folder",
    outputFile: "output file (default: standard output)",
    preset: (value: string) => ` (default: ${value})`,
    failOn: "exit with 1 from this severity on: error, warning or never",
    year: "year of the batch, where batch.yaml has none",
    encoding: "encoding of all CSV files (default: recognised)",
    latest: "of several returns of a unit use the one with the later stated date (batch.yaml goes before it)",
    passwordFile: "file of passwords for locked workbooks, one a line",
    limit: "set a limit on files, such as seconds=60 (see batch.schema.json); may be repeated",
    force: "replace the output folder though it was changed; what was changed is kept beside it",
    group: "one ranking group only: east-province, east-city, west-province or west-city",
    table: "ranking, indicators, differences, findings, notice or handover (the last two after approval)",
    format: "xlsx, csv, md, html or json (default: by the file's name, else md)",
  },
  evaluate: {
    description: "evaluate a whole batch and write all documents",
    batch: "batch folder",
    examples: ["jiedui evaluate samples/2019 -o out/2019", "jiedui evaluate batch -o out --fail-on warning --lang zh"],
  },
  validate: {
    description: "check files or a batch folder alone: structure, values, rules inside a return",
    paths: "files or folders",
    examples: ["jiedui validate 浙江.csv", "jiedui validate batch -o problems"],
  },
  crosscheck: {
    description: "compare both sides' figures only",
    examples: ["jiedui crosscheck batch -o check"],
  },
  export: {
    description: "a ranked or other table from a result.json",
    result: "result.json, or the folder it lies in",
    written: (path: string) => `written to ${path}`,
    examples: [
      "jiedui export out/2019 --table ranking --format md",
      "jiedui export out/2019/result.json --table notice --format xlsx -o notice.xlsx",
    ],
  },
  feedback: {
    description: "the per-province feedback sheets again, from a result.json",
    provinces: "provinces, by code or name (default: all 23)",
    examples: ["jiedui feedback out/2019 贵州 辽宁 -o feedback"],
  },
  standings: STANDINGS_EN,
  decide: DECIDE_EN,
  verify: VERIFY_EN,
  whatif: WHATIF_EN,
  diff: DIFF_EN,
  forms: FORMS_EN,
  explain: EXPLAIN_EN,
  table: { pair: (header: string, value: string) => `${header}: ${value}`, separator: "; " },
  scheme: SCHEME_EN,
  rules: {
    description: "print the rule book, or one rule in full",
    rule: "rule id, such as part-exceeds-whole",
    format: "text, or md for the docs page",
    examples: ["jiedui rules", "jiedui rules part-exceeds-whole", "jiedui rules --format md --lang zh > rules.md"],
  },
  progress: {
    starting: "starting",
    reading: (done: number, total: number) => `reading ${done}/${total}`,
    evaluating: "evaluating",
    rendering: (done: number, total: number) => `writing documents ${done}/${total}`,
  },
  summary: {
    title: (year: number) => `Batch ${year}: suggested grades (before approval)`,
    approvedTitle: (year: number) => `Batch ${year}: suggested and approved grades`,
    group: "Group",
    evaluated: "units",
    grades: { 好: "好\ngood", 较好: "较好\nfairly good", 一般: "一般\nfair", 较差: "较差\npoor" },
    pending: "待定\nopen",
    groups: {
      east: { province: "Eastern provinces", city: "Eastern cities" },
      west: { province: "Central/western provinces", city: "Central/western cities and prefectures" },
    },
    returns: (received: number, all: number) => `Returns: ${received} of ${all} received`,
    entries: (count: EntryCounts) =>
      `Cross-check: ${count.all} entries; ${count.same} agree, ${count.tolerated} within tolerance, ${count.decided} decided, ${count.open} to verify${count.sentBack > 0 ? ` (${count.sentBack} of them sent back)` : ""}, ${count.silent > 0 ? `${count.silent} with both sides silent, ` : ""}${count.single} from one side by design`,
    answers: (all: number, provinces: number, open: number) =>
      `Explanations: ${counted(all, "row")} read from ${counted(provinces, "province")}; ${open} stand beside open points`,
    written: (count: number, directory: string) => `${counted(count, "document")} written to ${directory}`,
    nothing: "No form was recognised in the batch, so nothing was written.",
    keptAside: (directory: string) => `The replaced folder had been changed by hand and is kept as ${directory}`,
  },
  findings: {
    none: "No findings.",
    counts: (errors: number, warnings: number, notes: number, waived: number) =>
      `Findings: ${counted(errors, "error")}, ${counted(warnings, "warning")}, ${counted(notes, "note")}${waived > 0 ? ` (${waived} of them waived)` : ""}`,
    severities: { error: "error", warning: "warning", info: "note" },
    more: (count: number, notes: number) => `… and ${left(count, notes)}: the files list them all.`,
    moreAlone: (count: number, notes: number) => `… and ${left(count, notes)}: --json or -o lists them all.`,
    suppressed: (count: number) => ` (and ${counted(count, "consequence")})`,
    waived: "waived",
  },
  exit: {
    failed: (threshold: string, count: number) =>
      `Exit code 1: ${counted(count, "finding")} at or above --fail-on ${threshold}.`,
    passed: (threshold: string) => `Exit code 0: no finding at or above --fail-on ${threshold}.`,
    lenient: (count: number) =>
      count === 0
        ? "Exit code 0 (--fail-on never); a strict run would return 0 too: no errors."
        : `Exit code 0 (--fail-on never); a strict run would return 1: ${counted(count, "error")}.`,
  },
  errors: {
    prefix: "error: ",
    whatif: WHATIF_ERRORS_EN,
    unknownCommand: (what: string, meant: string | null) =>
      `there is no command ${what}${meant === null ? "" : ` (did you mean ${meant}?)`}; see jiedui --help`,
    defect: "this is a defect of the program; please report it with the lines above",
    unknownOption: (what: string, meant: string | null) =>
      `there is no option ${what}${meant === null ? "" : ` (did you mean ${meant}?)`}; see --help`,
    missingArgument: (what: string) => `the argument ${what} is missing; see --help`,
    missingOption: (what: string) => `the option ${what} is required; see --help`,
    missingValue: (what: string) => `the option ${what} needs a value; see --help`,
    invalidChoice: (what: string, choices: string) => `${what}: choose one of ${choices}`,
    invalidYear: (what: string) => `--year ${what}: a year such as 2019 is needed`,
    excessArguments: "too many arguments; see --help",
    other: (what: string) => what,
    noSuchFolder: (what: string) => `${what}: no such folder`,
    noSuchPath: (what: string) => `${what}: no such file or folder`,
    unknownRule: (what: string, near: string) =>
      `there is no rule ${what}${near === "" ? "" : ` (did you mean ${near}?)`}; jiedui rules lists them all`,
    unknownProvince: (what: string) => `${what} is none of the 23 provinces that get feedback`,
    feedbackElsewhere: (what: string, province: string) =>
      `${what} gets no feedback of its own: its points are in that of ${province}; name ${province}`,
    schemeChanged: (wanted: string, found: string) =>
      `the result was made with scheme ${wanted}, which is not the present ${found}; name its folder with --scheme`,
    schemeElsewhere: (wanted: string) =>
      `the result was made with scheme ${wanted}, which the program does not bring with it; name its folder with --scheme`,
    schemeUnusable: (directory: string, first: string, count: number) =>
      `the scheme ${directory} cannot be used: ${first}${count > 1 ? ` (and ${count - 1} more; jiedui scheme check lists them)` : ""}`,
    binaryToTerminal: "a workbook is not printed; name a file with -o",
    unknownExtension: (what: string, known: string) =>
      `${what}: the file's name must end in one of ${known}; else name the format with --format`,
    unwritableFile: (what: string, reason: string) => `${what} cannot be written (${reason})`,
    noPasswords: (path: string) => `--password-file ${path} holds no password (one a line)`,
    unreadableFile: (what: string, reason: string) => `${what} cannot be read (${reason})`,
    wouldReplaceInput: (output: string, input: string) =>
      `the output ${output} would replace ${input}, which is read; choose another -o`,
  },
};

/** What the list of findings leaves out: more of its kind, and notes. */
function left(count: number, notes: number): string {
  const parts = [count > 0 ? `${count} more` : "", notes > 0 ? counted(notes, "note") : ""];
  return parts.filter((part) => part !== "").join(" and ");
}

/** Everything the terminal says, the same keys in both languages. */
export type TerminalWords = typeof EN;
