import { evaluate } from "../../../src/evaluate.js";
import type { Batch } from "../../../src/model/batch.js";
import type { Evaluation } from "../../../src/model/evaluation.js";
import type { Result } from "../../../src/report/result/schema.js";
import { toResult } from "../../../src/report/result/to-result.js";
import { scheme } from "../../build/scheme.js";
import { nationalBatch } from "./national-batch.js";

/** The national sample evaluated. */
function nationalEvaluation(rest: Partial<Batch> = {}): Evaluation {
  return evaluate(scheme, nationalBatch(rest), { name: "jiedui", version: "0.1.0" });
}

export function nationalResult(rest: Partial<Batch> = {}): Result {
  return toResult(nationalEvaluation(rest));
}
