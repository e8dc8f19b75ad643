import { evaluate } from "../../src/evaluate.js";
import type { Batch } from "../../src/model/batch.js";
import { readBatch } from "../../src/read/read-batch.js";
import type { Result } from "../../src/report/result/schema.js";
import { serialiseResult } from "../../src/report/result/serialise-result.js";
import { toResult } from "../../src/report/result/to-result.js";
import { scheme } from "../build/scheme.js";

export const SAMPLE = "samples/2019";

/** The sample batch as filed, nothing judged yet. */
export function readSample(): Promise<Batch> {
  return readBatch(SAMPLE, { scheme });
}

/** The text of a batch's result.json. */
export function resultText(batch: Batch): string {
  return serialiseResult(toResult(evaluate(scheme, batch, { name: "jiedui", version: "test" })));
}

/** A batch's result.json as another program would read it. */
export function resultOf(batch: Batch): Result {
  return JSON.parse(resultText(batch));
}
