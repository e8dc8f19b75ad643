/** English terminal texts of `scheme`. */
export const SCHEME_EN = {
  description: "show, check, copy or compare schemes",
  show: "print a scheme",
  check: "check a scheme folder and name all its mistakes",
  directory: "scheme folder",
  sound: (id: string, version: string) => `${id} ${version}: the scheme is sound.`,
  unsound: (count: number) => `${count} mistake${count === 1 ? "" : "s"} in the scheme:`,
  examples: ["jiedui scheme show", "jiedui scheme init my-scheme", "jiedui scheme diff gkf-2019-13 my-scheme"],
  checkExamples: ["jiedui scheme check my-scheme"],
  remark: (text: string) => `note: ${text}`,
  init: {
    description: "write a scheme out with its comments, to edit",
    directory: "new or empty folder",
    from: "scheme to copy: id or folder (default: gkf-2019-13)",
    done: (directory: string, count: number) =>
      `${count} files of the scheme written to ${directory}; edit them, give the scheme an id of its own, then run jiedui scheme check ${directory}`,
    examples: ["jiedui scheme init my-scheme", "jiedui scheme init my-scheme --from six-themes"],
  },
  diff: {
    description: "say what a scheme has otherwise than another, and which units' results differ",
    first: "scheme: id or folder",
    second: "scheme to compare with it: id or folder",
    batch: "batch folder to evaluate under both",
    same: "The schemes are the same.",
    commentsOnly: "No value differs; only comments or the way of writing do.",
    differences: (count: number) => `${count} difference${count === 1 ? "" : "s"}:`,
    results: (year: number, first: string, second: string) => `Batch ${year}: ${first} → ${second}`,
    nothing: "No form was recognised in the batch.",
    counts: (all: number, grades: number, places: number, same: number) =>
      `${all} units: ${grades} with another grade, ${places} with another place, ${same} without any difference.`,
    examples: [
      "jiedui scheme diff gkf-2019-13 six-themes",
      "jiedui scheme diff gkf-2019-13 my-scheme --batch samples/2019",
    ],
  },
};

/** What the terminal says about schemes, the same keys in both languages. */
export type SchemeWords = typeof SCHEME_EN;
