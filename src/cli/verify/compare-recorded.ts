import type { Scheme } from "../../model/scheme.js";
import type { Result } from "../../report/result/schema.js";
import { compareInputs } from "./compare-inputs.js";
import { compareValues } from "./compare-values.js";
import type { Deviation } from "./deviation.js";
import { programName } from "./renew-fingerprints.js";

/** Inputs first, for all else follows from them; a fingerprint is told only where nothing else explains it. */
export function compareRecorded(recorded: Result, computed: Result, scheme: Scheme): readonly Deviation[] {
  const inputs = compareInputs(recorded.inputs, computed.inputs);
  const [wrote, runs] = [programName(recorded), programName(computed)];
  const program: readonly Deviation[] =
    wrote === runs ? [] : [{ kind: "program", place: "tool", found: wrote, expected: runs, more: 0 }];
  const explained = inputs.length + program.length > 0;
  const comparable = (result: Result): unknown => {
    const { tool, inputs: files, fingerprint, ...rest } = result;
    return explained ? rest : { fingerprint, inputs: files, ...rest };
  };
  const value = compareValues(comparable(recorded), comparable(computed), scheme);
  return [...inputs, ...program, ...(value === null ? [] : [value])];
}
