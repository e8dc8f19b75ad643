import { readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import { evaluate } from "../../evaluate.js";
import type { Scheme } from "../../model/scheme.js";
import { readPaths } from "../../read/read-paths.js";
import { knownPrevious } from "../../report/forms/known-previous.js";
import { knownTargets } from "../../report/forms/known-targets.js";
import { NO_PREFILL, type Prefill } from "../../report/forms/prefill.js";
import { parseResult } from "../../report/result/parse-result.js";
import type { Result } from "../../report/result/schema.js";
import { toResult } from "../../report/result/to-result.js";
import { TOOL } from "../../version.js";
import { formsError } from "../forms-error.js";
import { systemCode, usageErrorOf } from "../usage-error-of.js";

/** What is known before forms are filled in, and what was found wrong with the agreement form it comes from. */
export interface LoadedPrefill {
  readonly prefill: Prefill;
  readonly findings: Result["findings"];
}

/** Reads --agreements and --previous. Throws UsageError if one of them cannot be used at all. */
export async function loadPrefill(
  scheme: Scheme,
  year: number,
  files: { readonly agreements?: string | undefined; readonly previous?: string | undefined },
): Promise<LoadedPrefill> {
  const previous = files.previous === undefined ? null : await loadPrevious(files.previous, year);
  const agreed = files.agreements === undefined ? null : await loadAgreements(scheme, year, files.agreements);
  return {
    prefill: {
      targets: agreed?.targets ?? NO_PREFILL.targets,
      previous: previous === null ? NO_PREFILL.previous : knownPrevious(scheme, previous),
    },
    findings: agreed?.findings ?? [],
  };
}

async function loadAgreements(
  scheme: Scheme,
  year: number,
  path: string,
): Promise<{ readonly targets: Prefill["targets"]; readonly findings: Result["findings"] }> {
  const batch = await readPaths([path], { scheme, year });
  const evaluation = evaluate(scheme, batch, TOOL, "returns");
  if (evaluation.agreement.length === 0) {
    throw formsError((words) => words.noAgreement(path));
  }
  const targets = knownTargets(scheme, evaluation.agreement, batch.agreement);
  return { targets, findings: toResult(evaluation).findings };
}

/** Last year's result; its scheme may have been another edition. */
async function loadPrevious(path: string, year: number): Promise<Result> {
  const status = await stat(path).catch(() => null);
  const file = status?.isDirectory() === true ? join(path, "result.json") : path;
  const result = parseResult(await textOf(file), file);
  if (result.year >= year) {
    throw formsError((words) => words.previousNotEarlier(file, result.year, year));
  }
  return result;
}

async function textOf(file: string): Promise<string> {
  try {
    return await readFile(file, "utf8");
  } catch (error) {
    const reason = systemCode(error);
    const isMissing = reason === "ENOENT" || reason === "ENOTDIR";
    throw usageErrorOf((words) => (isMissing ? words.noSuchPath(file) : words.unreadableFile(file, reason)), error);
  }
}
