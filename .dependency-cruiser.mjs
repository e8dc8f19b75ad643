/** Executable boundaries: what a folder may not import, and what to do instead. */
const stages = ["scheme", "read", "agree", "check", "reconcile", "grade", "report", "write"];

/** A stage knows the model and the wording, never another stage. */
const stagesApart = stages.map((stage) => ({
  name: `${stage}-knows-no-other-stage`,
  comment: "Stages meet in src/evaluate.ts and src/cli. Put what two stages share into src/model or src/wording.",
  severity: "error",
  from: { path: `^src/${stage}/` },
  to: { path: `^src/(${stages.filter((other) => other !== stage).join("|")}|cli)/|^src/evaluate` },
}));

export default {
  forbidden: [
    {
      name: "no-cycles",
      comment: "A cycle hides which part comes first. Move what both need into a file of its own.",
      severity: "error",
      from: {},
      to: { circular: true },
    },
    {
      name: "no-orphans",
      comment: "Nothing reaches this file. Delete it, or import it where it belongs.",
      severity: "error",
      from: { orphan: true, pathNot: "\\.d\\.ts$|^src/cli/main" },
      to: {},
    },
    ...stagesApart,
    {
      name: "explain-reads-the-published-result",
      comment: "A derivation comes from result.json and the scheme alone. Publish in report/result what it lacks.",
      severity: "error",
      from: { path: "^src/explain/" },
      to: { path: "^src/(scheme|read|agree|check|reconcile|grade|write|cli)/|^src/report/(?!result/)|^src/evaluate" },
    },
    {
      name: "explain-is-for-the-commands",
      comment: "Only src/cli makes derivations. Take the Derivation (model) as an argument.",
      severity: "error",
      from: { pathNot: "^src/(explain|cli)/" },
      to: { path: "^src/explain/" },
    },
    {
      name: "model-knows-nobody",
      comment:
        "The model is plain types and tiny functions. Move the function that needs more into the stage that uses it.",
      severity: "error",
      from: { path: "^src/model/" },
      to: { path: "^src/(?!model/)" },
    },
    {
      name: "wording-knows-the-model-only",
      comment: "Words depend on the model alone. Pass in what a sentence needs.",
      severity: "error",
      from: { path: "^src/wording/" },
      to: { path: "^src/(?!model/|wording/)" },
    },
    {
      name: "nobody-knows-the-commands",
      comment: "Nothing below the command layer prints or exits. Return a value, and let src/cli show it.",
      severity: "error",
      from: { pathNot: "^src/cli/" },
      to: { path: "^src/cli/" },
    },
    {
      name: "pure-stages",
      comment:
        "The method is a pure function. Take the value as an argument, and let read, write or cli do the work outside.",
      severity: "error",
      from: { path: "^src/(model|wording|agree|check|reconcile|grade|explain)/|^src/evaluate" },
      to: { dependencyTypes: ["core"] },
    },
    {
      name: "pure-stages-need-no-package",
      comment: "Only the exact numbers (fraction.js, through src/model/exact.ts) are known here. Do the rest outside.",
      severity: "error",
      from: { path: "^src/(model|wording|agree|check|reconcile|grade|explain)/|^src/evaluate" },
      to: { path: "node_modules", pathNot: "node_modules/fraction\\.js" },
    },
    {
      name: "exact-numbers-in-one-place",
      comment: "Import exact numbers from src/model/exact.ts, which fixes rounding and text.",
      severity: "error",
      from: { path: "^src/", pathNot: "^src/model/exact" },
      to: { path: "node_modules/fraction\\.js" },
    },
    {
      name: "spreadsheets-in-read-and-report",
      comment: "Return a Sheet (read) or describe a workbook (report) instead of touching the library.",
      severity: "error",
      from: { pathNot: "^src/(read|report)/" },
      to: { path: "node_modules/(exceljs|xlsx-republish)" },
    },
    {
      name: "commander-in-cli",
      comment: "Only src/cli knows the command line. Take plain options.",
      severity: "error",
      from: { pathNot: "^src/cli/" },
      to: { path: "node_modules/(commander|chalk|cli-table3|ora)/" },
    },
    {
      name: "files-at-the-edges",
      comment: "Only scheme, read, write and cli touch the disk. Return an Artefact, or take bytes.",
      severity: "error",
      from: { pathNot: "^src/(scheme|read|write|cli)/" },
      to: { path: "^(node:)?fs(/promises)?$" },
    },
    {
      name: "only-declared-packages",
      comment: "Declare the package in package.json, with its reason in README.md.",
      severity: "error",
      from: { path: "^src/" },
      to: { dependencyTypes: ["npm-dev", "npm-no-pkg", "unknown", "undetermined", "npm-unknown"] },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: { exportsFields: ["exports"], conditionNames: ["import", "require", "node", "default"] },
  },
};
