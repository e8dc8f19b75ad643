import type { Artefact } from "../../model/artefact.js";
import { resultJsonSchema } from "./result-json-schema.js";
import type { Result } from "./schema.js";
import { serialiseResult } from "./serialise-result.js";

/** result.json and the schema that documents it. */
export function resultArtefacts(result: Result): readonly Artefact[] {
  const encoder = new TextEncoder();
  return [
    { path: "result.json", bytes: encoder.encode(serialiseResult(result)) },
    { path: "result.schema.json", bytes: encoder.encode(resultJsonSchema()) },
  ];
}
