import type { Scheme } from "../../model/scheme.js";
import { compareSchemes } from "../../scheme/compare-schemes.js";
import { loadNamedScheme } from "../../scheme/load-scheme.js";
import { schemeDifferenceSentence } from "../../wording/scheme-difference-words.js";
import type { SchemeDiffOptions } from "../options.js";
import { comparedResultsText } from "../show/compared-results-text.js";
import { editionJson } from "../show/edition-json.js";
import { startProgress } from "../show/progress.js";
import { schemeDifferencesText } from "../show/scheme-differences-text.js";
import type { Terminal } from "../terminal.js";
import { type ComparedResults, comparedJson, compareUnderSchemes } from "./compare-under-schemes.js";

/** Says what the second scheme has otherwise, and with a batch which units stand otherwise; returns the exit code. */
export async function runSchemeDiff(
  firstName: string,
  secondName: string,
  options: SchemeDiffOptions,
  terminal: Terminal,
): Promise<number> {
  const [first, second] = [await loadNamedScheme(firstName), await loadNamedScheme(secondName)];
  const differences = compareSchemes(first, second);
  const results = await resultsOf(first, second, options, terminal);
  if (options.json === true) {
    const object = {
      command: "scheme diff",
      exitCode: 0,
      first: editionJson(first),
      second: editionJson(second),
      differences: differences.map((one) => ({ ...one, sentence: schemeDifferenceSentence(one) })),
      ...(results === null ? {} : { results: comparedJson(results) }),
      findings: [],
    };
    terminal.out(`${JSON.stringify(object, null, 2)}\n`);
  } else {
    const named = [
      { name: firstName, scheme: first },
      { name: secondName, scheme: second },
    ] as const;
    terminal.out(schemeDifferencesText(first, second, differences, terminal));
    terminal.out(results === null ? "" : `\n${comparedResultsText(named, results, terminal)}`);
  }
  return 0;
}

async function resultsOf(
  first: Scheme,
  second: Scheme,
  options: SchemeDiffOptions,
  terminal: Terminal,
): Promise<ComparedResults | null> {
  if (options.batch === undefined) {
    return null;
  }
  const progress = await startProgress(terminal, options);
  try {
    return await compareUnderSchemes(options.batch, [first, second], options, terminal, progress);
  } finally {
    progress.stop();
  }
}
