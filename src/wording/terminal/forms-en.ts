/** English terminal texts of `init` and `template`. */
export const FORMS_EN = {
  group: "Prepare a batch:",
  year: "year evaluated, such as 2019",
  init: {
    description: "make a batch folder: sub-folders, a commented batch.yaml, and what to put where",
    directory: "new or empty folder",
    done: (directory: string) => `batch folder made: ${directory} (read 说明.md in it)`,
    examples: ["jiedui init batch --year 2019"],
  },
  template: {
    description: "write blank forms to fill in; filled ones are never overwritten",
    units: "units whose returns are wanted, by code or name (default: all 56)",
    format: "xlsx or csv",
    form: "return, agreement, assessment, facts, decisions, final or all",
    agreements: "agreement form whose targets are filled in and locked",
    previous: "last year's result.json, whose adopted figures are filled in and locked",
    force: "overwrite files of the same name",
    making: (done: number, total: number) => `writing forms ${done}/${total}`,
    examples: [
      "jiedui template -o batch/填报表 --year 2019",
      "jiedui template 贵州 422800 -o forms --year 2019 --agreements agreement.csv --previous out/2018",
      "jiedui template -o forms --year 2019 --form all --format csv",
    ],
  },
  errors: {
    unknownUnit: (what: string) => `${what} is no evaluated unit; give a code or a name such as 贵州`,
    noLinks: (year: number) => `the scheme has no pairing in force in ${year}`,
    noAgreement: (what: string) => `${what} holds no agreement line of the year`,
    previousNotEarlier: (what: string, found: number, year: number) =>
      `${what} is the result of ${found}, not of a year before ${year}`,
    exists: (path: string, more: number) =>
      `${path} exists already${more > 0 ? ` (and ${more} more)` : ""}: choose another -o, or --force`,
    notEmpty: (directory: string) => `${directory} is not empty: name a new folder, or an empty one`,
    notAFolder: (path: string) => `${path} is not a folder`,
  },
};

/** What is said about forms, the same keys in both languages. */
export type FormWords = typeof FORMS_EN;
