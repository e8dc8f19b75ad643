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
import { type ComparedDocument, compareDocuments } from "../verify/compare-documents.js";
import { compareRecorded } from "../verify/compare-recorded.js";
import type { Deviation } from "../verify/deviation.js";
import { renewFingerprints } from "../verify/renew-fingerprints.js";
import { schemeOfBatch } from "./chosen-scheme.js";
import { evaluationDocuments } from "./evaluation-documents.js";
import { loadBatch } from "./load-batch.js";
import { loadResult } from "./load-result.js";

const DONE = 0;
const DEVIATES = 1;
/** What an output is made from, and none of its figures. */
const SOURCES: readonly Deviation["kind"][] = ["input-changed", "input-missing", "input-added", "program"];

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
    const compared = await compareDocuments(dirname(file), others, renewFingerprints(recorded, computed));
    progress.stop();
    return report(compareRecorded(recorded, computed, scheme), compared, computed, options, terminal);
  } finally {
    progress.stop();
  }
}

function report(
  values: readonly Deviation[],
  compared: readonly ComparedDocument[],
  { fingerprint, findings }: Result,
  options: CommonOptions,
  terminal: Terminal,
): number {
  const deviations = [...values, ...compared.flatMap(({ deviation }) => deviation ?? [])];
  const filledIn = compared.filter((one) => one.filledIn > 0);
  const onlyFingerprint = compared.filter((one) => one.onlyFingerprint).map(({ path }) => path);
  const exitCode = deviations.length === 0 ? DONE : DEVIATES;
  if (options.json === true) {
    const answered = filledIn.map(({ path, filledIn: cells }) => ({ path, cells }));
    const told = { deviations, onlyFingerprint, filledIn: answered };
    terminal.out(`${JSON.stringify({ command: "verify", exitCode, fingerprint, ...told, findings }, null, 2)}\n`);
  } else if (options.quiet !== true) {
    const { verify } = terminal.words;
    const files = deviations.filter(({ kind }) => kind !== "program");
    const lines = [
      ...deviations.map(verify.deviation),
      ...(onlyFingerprint.length === 0 ? [] : [verify.onlyFingerprint(onlyFingerprint.length)]),
      ...filledIn.map(({ path, filledIn: cells }) => verify.filledIn(path, cells)),
      ...(exitCode === DEVIATES && deviations.every(({ kind }) => SOURCES.includes(kind))
        ? [verify.numbersFollow(deviations.every(({ kind }) => kind === "input-changed") ? "bytes" : "sources")]
        : []),
      deviations.length === 0
        ? verify.sound(compared.length, shortFingerprint(fingerprint))
        : verify.unsound(files.length, files.length < deviations.length),
    ];
    terminal.out(`${lines.join("\n")}\n`);
  }
  return exitCode;
}
