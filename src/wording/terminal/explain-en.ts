/** English terminal texts of `explain`. */
export const EXPLAIN_EN = {
  description: "why a unit has its grade: row, indicator, measure, figure, down to the cells of the returns",
  unit: "unit, by code or name",
  part: "a row (7), indicator (E07), item (3.03, L13.fiscal_aid, 杭州—恩施.财政援助资金合计), fact (V1), finding or case",
  format: "text, md or json (default: by the file's name, else text)",
  depth: "levels below what is asked about: a number or all",
  examples: [
    "jiedui explain out/2019 贵州",
    "jiedui explain out/2019 贵州 7 --depth all",
    "jiedui explain out/2019 杭州 杭州—恩施.财政援助资金合计",
    "jiedui explain out/2019 大连 --format md -o 大连.md",
  ],
  errors: {
    unknownUnit: (what: string, near: string) =>
      `${what} is no evaluated unit${near === "" ? "; give a code or a name such as 贵州" : ` (did you mean ${near}?)`}`,
    unknownPart: (what: string, near: string) =>
      `${what} is no row, indicator, item, fact (V1), finding or case of the result${near === "" ? "" : ` (did you mean ${near}?)`}`,
    ambiguousPart: (what: string, meanings: string) => `${what} can mean ${meanings}; name one of them`,
    otherSide: (what: string, unit: string) =>
      `${what} is an indicator of the other side; it is not measured for ${unit}`,
    otherLink: (what: string, unit: string, links: string) => `${what} is not among the pairings of ${unit} (${links})`,
    linkAlone: (what: string, example: string) => `${what} is a pairing; name one of its items too, such as ${example}`,
    ownItem: (what: string) => `${what} is reported once for a unit, not for a pairing; name it alone`,
    otherUnit: (what: string, unit: string) => `${what} is not about ${unit}`,
    depth: (what: string) => `--depth ${what}: a number from 0, or all`,
  },
};

/** What is said about explanations, the same keys in both languages. */
export type ExplainWords = typeof EXPLAIN_EN;
