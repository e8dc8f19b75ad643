import type { Result } from "../../report/result/schema.js";
import type { Deviation } from "./deviation.js";

type Inputs = Result["inputs"];

/** Files of the batch that are no longer what the result was made from, by their SHA-256. */
export function compareInputs(recorded: Inputs, present: Inputs): readonly Deviation[] {
  const [before, now] = [hashes(recorded), hashes(present)];
  const paths = [...new Set([...before.keys(), ...now.keys()])].sort();
  return paths.flatMap((place): readonly Deviation[] => {
    const [expected, found] = [before.get(place), now.get(place)];
    if (expected === found) {
      return [];
    }
    const kind = found === undefined ? "input-missing" : expected === undefined ? "input-added" : "input-changed";
    return [{ kind, place, found: found ?? "", expected: expected ?? "", more: 0 }];
  });
}

function hashes(inputs: Inputs): ReadonlyMap<string, string> {
  return new Map(inputs.map(({ path, sha256 }) => [path, sha256]));
}
