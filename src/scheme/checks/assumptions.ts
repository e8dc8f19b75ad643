import { PROGRAM_ASSUMPTIONS } from "../../model/program-basis.js";
import { type Fault, fault, within } from "../fault.js";
import type { ParsedScheme } from "../parsed-scheme.js";
import { ASSUMPTION, repeatedNames, unknownName } from "./references.js";

/** Assumptions: numbers unique, and every one that a basis names or the program itself cites is declared. */
export function assumptionFaults({ assumptions, citations }: ParsedScheme): readonly Fault[] {
  return [
    ...repeatedNames(
      ASSUMPTION,
      assumptions.entries.map(({ value, place }) => ({ name: value.id, place: within(place, "id") })),
    ),
    ...citations.flatMap(({ value, place }) =>
      (value.match(/A-\d{2}[a-z]?/g) ?? []).flatMap((id) => unknownName(assumptions.names, ASSUMPTION, id, place)),
    ),
    ...undeclaredFaults(assumptions),
  ];
}

function undeclaredFaults({ file, names }: ParsedScheme["assumptions"]): readonly Fault[] {
  return PROGRAM_ASSUMPTIONS.filter((id) => names !== null && !names.has(id)).map((id) =>
    fault(
      { file, path: ["assumptions"] },
      `缺少假设 ${id}：程序按它计算或校验，结果和说明要引用它`,
      `assumption ${id} is missing: the program itself works by it, and results and explanations cite it`,
    ),
  );
}
