import { dirname } from "node:path";
import { evaluate } from "../../evaluate.js";
import { readSettings } from "../../read/settings/read-settings.js";
import { shortFingerprint } from "../../report/result/fingerprint.js";
import type { Result } from "../../report/result/schema.js";
import { toResult } from "../../report/result/to-result.js";
import { TOOL } from "../../version.js";
import type { CommonOptions, ReadingOptions } from "../options.js";
import { startProgress } from "../show/progress.js";
import type { Terminal } from "../terminal.js";
import { compareDocuments } from "../verify/compare-documents.js";
import { compareInputs } from "../verify/compare-inputs.js";
import { compareValues } from "../verify/compare-values.js";
import type { Deviation } from "../verify/deviation.js";
import { schemeOfBatch } from "./chosen-scheme.js";
import { evaluationDocuments } from "./evaluation-documents.js";
import { loadBatch } from "./load-batch.js";
import { loadResult } from "./load-result.js";

const DONE = 0;
const DEVIATES = 1;

/** Recomputes an output from its inputs and names what does not follow from them; returns the exit code. */
export async function runVerify(
  directory: string,
  folder: string,
  options: CommonOptions & ReadingOptions,
  terminal: Terminal,
): Promise<number> {
  const own = await schemeOfBatch(folder, (await readSettings(folder)).scheme);
  const { result: recorded, named, file } = await loadResult(directory, options, own);
  const progress = await startProgress(terminal, options);
  try {
    const same = { ...options, year: options.year ?? String(recorded.year), scheme: named };
    const { scheme, batch } = await loadBatch(folder, same, terminal, progress);
    progress.say(terminal.words.progress.evaluating);
    const computed = toResult(evaluate(scheme, batch, TOOL));
    const documents = await evaluationDocuments(computed, scheme, terminal, progress);
    const others = documents.filter(({ path }) => path !== "result.json");
    const compared = await compareDocuments(dirname(file), others);
    progress.stop();
    const deviations = [
      ...resultDeviations(recorded, computed),
      ...compared.flatMap(({ deviation }) => deviation ?? []),
    ];
    const filledIn = compared.filter((one) => one.filledIn > 0);
    const exitCode = deviations.length === 0 ? DONE : DEVIATES;
    const { fingerprint, findings } = computed;
    if (options.json === true) {
      const answered = filledIn.map(({ path, filledIn: cells }) => ({ path, cells }));
      const object = { command: "verify", exitCode, fingerprint, deviations, filledIn: answered, findings };
      terminal.out(`${JSON.stringify(object, null, 2)}\n`);
    } else if (options.quiet !== true) {
      const { verify } = terminal.words;
      const lines = [
        ...deviations.map(verify.deviation),
        ...filledIn.map(({ path, filledIn: cells }) => verify.filledIn(path, cells)),
        deviations.length === 0
          ? verify.sound(others.length, shortFingerprint(fingerprint))
          : verify.unsound(deviations.length),
      ];
      terminal.out(`${lines.join("\n")}\n`);
    }
    return exitCode;
  } finally {
    progress.stop();
  }
}

/** Inputs first, for all else follows from them; a fingerprint is told only where nothing else explains it. */
function resultDeviations(recorded: Result, computed: Result): readonly Deviation[] {
  const inputs = compareInputs(recorded.inputs, computed.inputs);
  const [wrote, runs] = [recorded, computed].map(({ tool }) => `${tool.name} ${tool.version}`);
  const program: readonly Deviation[] =
    wrote === runs ? [] : [{ kind: "program", place: "tool", found: wrote ?? "", expected: runs ?? "", more: 0 }];
  const explained = inputs.length + program.length > 0;
  const comparable = (result: Result): unknown => {
    const { tool, inputs: files, fingerprint, ...rest } = result;
    return explained ? rest : { fingerprint, inputs: files, ...rest };
  };
  const value = compareValues(comparable(recorded), comparable(computed), "");
  return [...inputs, ...program, ...(value === null ? [] : [value])];
}
