import type { Result } from "../result/schema.js";

type Input = Result["inputs"][number];

/** Units whose returns stand in a file. */
export function unitsOfInput(input: Input): readonly string[] {
  return input.units ?? (input.unit === undefined ? [] : [input.unit]);
}

/** Files that hold nothing but returns of these units. */
export function ownInputs(result: Result, own: ReadonlySet<string>): readonly Input[] {
  return result.inputs.filter((input) => {
    const units = unitsOfInput(input);
    return input.form === "return" && units.length > 0 && units.every((unit) => own.has(unit));
  });
}

/** Files received from these units, readable or not, without those that hold other units' returns too. */
export function ownFiles(result: Result, own: ReadonlySet<string>): ReadonlySet<string> {
  const filed = result.completeness.filter((entry) => own.has(entry.unit)).flatMap((entry) => entry.files);
  const foreign = new Set(
    result.inputs.filter((input) => unitsOfInput(input).some((unit) => !own.has(unit))).map((input) => input.path),
  );
  const files = [...ownInputs(result, own).map((input) => input.path), ...filed];
  return new Set(files.filter((path) => !foreign.has(path)));
}
