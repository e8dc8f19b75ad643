import { evaluate } from "../../src/evaluate.js";
import type { Evaluation } from "../../src/model/evaluation.js";
import { readBatch } from "../../src/read/read-batch.js";
import { loadNamedScheme } from "../../src/scheme/load-scheme.js";

/** Evaluates a batch folder under the default scheme. */
export async function evaluateFolder(folder: string): Promise<Evaluation> {
  const scheme = await loadNamedScheme("gkf-2019-13");
  return evaluate(scheme, await readBatch(folder, { scheme }), { name: "jiedui", version: "test" });
}
