import { type FactId, GRADES, type Grade } from "../../model/scheme.js";
import { type Fault, fault, within } from "../fault.js";
import type { ParsedScheme } from "../parsed-scheme.js";
import { repeatedNames } from "./references.js";

const BEST: Grade = "好";
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
    ...loweringFaults(facts.entries),
  ];
}

/** A cap that admits the best grade, or a veto no worse than a cap, lowers nothing (五). */
function loweringFaults(entries: ParsedScheme["facts"]["entries"]): readonly Fault[] {
  const levelOf = (grade: Grade): number => GRADES.indexOf(grade);
  const caps = entries.flatMap(({ value: { effect, grade } }) => (effect === "cap" && grade !== null ? [grade] : []));
  const lowest = [BEST, ...caps].reduce((worst, one) => (levelOf(one) > levelOf(worst) ? one : worst));
  return entries.flatMap(({ value: { effect, grade }, place }) => {
    const at = within(place, "grade");
    if (grade === null || effect === "none") {
      return [];
    }
    if (effect === "cap") {
      return grade === BEST
        ? [
            fault(
              at,
              `限定为“${BEST}”不降低任何等次，应低于${BEST}`,
              `a cap at ${BEST} lowers nothing; give a worse grade`,
            ),
          ]
        : [];
    }
    return levelOf(grade) > levelOf(lowest)
      ? []
      : [fault(at, `否决的等次应低于“${lowest}”（五）`, `a veto must be worse than ${lowest} (五)`)];
  });
}
