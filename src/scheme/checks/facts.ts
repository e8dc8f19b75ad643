import type { FactId } from "../../model/scheme.js";
import { type Fault, fault, within } from "../fault.js";
import type { ParsedScheme } from "../parsed-scheme.js";
import { repeatedNames } from "./references.js";

const FACTS: readonly FactId[] = ["K1", "V1", "V2", "V3", "V4", "P"];

/** Facts: all six there once, a grade exactly where the fact has an effect. */
export function factFaults({ facts }: ParsedScheme): readonly Fault[] {
  const missing = FACTS.filter((id) => facts.names !== null && !facts.names.has(id));
  return [
    ...repeatedNames(
      { zh: "情形", en: "fact" },
      facts.entries.map(({ value, place }) => ({ name: value.id, place: within(place, "id") })),
    ),
    ...missing.map((id) => fault({ file: facts.file, path: ["facts"] }, `缺少情形 ${id}`, `fact ${id} is missing`)),
    ...facts.entries.flatMap(({ value, place }) =>
      (value.effect === "none") === (value.grade === null)
        ? []
        : [
            fault(
              within(place, "effect"),
              "effect 为 none 的不写 grade，其余必须写",
              "a grade is needed for every effect but none",
            ),
          ],
    ),
  ];
}
