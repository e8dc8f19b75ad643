/** English terminal texts; src/wording/terminal/zh.ts has the same keys. */
export const EN = {
  program: {
    description:
      "jiedui (结对) evaluates a batch of East–West collaboration returns by 国开发〔2019〕13号: it checks them, compares what both paired sides report, grades, ranks, and writes the tables and feedback sheets.",
    usage: "[options] <command>",
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
    failOn: "exit with 1 from this severity on: error, warning or never",
    year: "year of the batch, where batch.yaml has none",
    encoding: "encoding of all CSV files (default: recognised)",
    force: "replace the output folder though it was changed; what was changed is kept beside it",
    group: "one ranking group only",
    table: "which table",
    format: "file format",
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
  scheme: {
    description: "show or check a scheme",
    show: "print a scheme",
    check: "check a scheme folder and name all its mistakes",
    directory: "scheme folder",
    sound: (id: string, version: string) => `${id} ${version}: the scheme is sound.`,
    unsound: (count: number) => `${count} mistake(s) in the scheme:`,
    examples: ["jiedui scheme show", "jiedui scheme check my-scheme"],
  },
  progress: {
    reading: (done: number, total: number) => `reading ${done}/${total}`,
    evaluating: "evaluating",
    rendering: (done: number, total: number) => `writing documents ${done}/${total}`,
  },
  summary: {
    title: (year: number) => `Batch ${year}: suggested grades (before approval)`,
    approvedTitle: (year: number) => `Batch ${year}: suggested and approved grades`,
    group: "Group",
    evaluated: "evaluated",
    pending: "待定",
    returns: (received: number, all: number) => `Returns: ${received} of ${all} received`,
    entries: (all: number, same: number, tolerated: number, open: number, single: number) =>
      `Cross-check: ${all} entries; ${same} agree, ${tolerated} within tolerance, ${open} to verify, ${single} from one side by design`,
    written: (count: number, directory: string) => `${count} documents written to ${directory}`,
    keptAside: (directory: string) => `The replaced folder had been changed by hand and is kept as ${directory}`,
  },
  findings: {
    none: "No findings.",
    counts: (errors: number, warnings: number, notes: number) =>
      `Findings: ${errors} error(s), ${warnings} warning(s), ${notes} note(s)`,
    headers: { severity: "Severity", place: "Where", message: "What" },
    severities: { error: "error", warning: "warning", info: "note" },
    more: (count: number) => `… and ${count} more; the files list them all.`,
    moreAlone: (count: number) => `… and ${count} more; --json or -o lists them all.`,
    suppressed: (count: number) => `and ${count} consequence(s)`,
    waived: "waived",
  },
  exit: {
    clean: "Exit code 0: nothing at or above --fail-on",
    failed: (threshold: string, count: number) =>
      `Exit code 1: ${count} finding(s) at or above --fail-on ${threshold}.`,
    passed: (threshold: string) => `Exit code 0: no finding at or above --fail-on ${threshold}.`,
    lenient: (count: number) =>
      count === 0
        ? "Exit code 0. A strict run (--fail-on error) would also return 0: no finding at error."
        : `Exit code 0 (--fail-on never). A strict run (--fail-on error) would return 1: ${count} finding(s) at error.`,
  },
  errors: {
    prefix: "error: ",
    unknownCommand: (what: string) => `there is no command ${what}; see jiedui --help`,
    unknownOption: (what: string) => `there is no option ${what}; see --help`,
    missingArgument: (what: string) => `the argument ${what} is missing; see --help`,
    missingOption: (what: string) => `the option ${what} is required; see --help`,
    missingValue: (what: string) => `the option ${what} needs a value; see --help`,
    invalidChoice: (what: string, choices: string) => `${what}: choose one of ${choices}`,
    invalidYear: (what: string) => `--year ${what}: a year such as 2019 is needed`,
    excessArguments: "too many arguments; see --help",
    other: (what: string) => what,
    noSuchPath: (what: string) => `${what}: no such file or folder`,
    notAFolder: (what: string) => `${what} is a file; a batch is a folder`,
    unknownProvince: (what: string) => `${what} is none of the 23 provinces that get feedback`,
    unknownGroup: (what: string, groups: string) => `${what} is no group; choose one of ${groups}`,
    schemeChanged: (wanted: string, found: string) =>
      `the result was made with scheme ${wanted}, which is not the present ${found}; name its folder with --scheme`,
    schemeUnusable: (directory: string, first: string, count: number) =>
      `the scheme ${directory} cannot be used: ${first}${count > 1 ? ` (and ${count - 1} more; jiedui scheme check lists them)` : ""}`,
    binaryToTerminal: "a workbook is not printed to a terminal; name a file with -o",
    unwritableFile: (what: string) => `${what} cannot be written`,
  },
};

/** Everything the terminal says, the same keys in both languages. */
export type TerminalWords = typeof EN;
