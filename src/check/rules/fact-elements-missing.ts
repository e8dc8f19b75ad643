import { examine } from "../examine.js";
import { factsOf, failureOfFact } from "../families/fact-failures.js";
import { both, gradesRule } from "../rule.js";

/** V2 and V3 need every element the clause names (五，二是；五，三是). */
export const factElementsMissing = gradesRule<{ readonly fact: string; readonly missing: string }>({
  id: "fact-elements-missing",
  severity: "error",
  basis: "五",
  title: both("情形要件不全", "Fact lacks elements"),
  examines: both("情形登记表的每一行", "each row of the facts form"),
  remedy: both(
    "请补充要件及依据；要件不全的不适用该情形。",
    "Add the elements with their documents; the fact has no effect without them.",
  ),
  message: {
    zh: (data, about) =>
      `${about.where}：情形 ${data.fact} 缺少要件“${data.missing}”，未适用，建议核实（${about.place}）。`,
    en: (data, about) =>
      `${about.where}: fact ${data.fact} lacks the elements “${data.missing}” and was not applied (${about.place}).`,
  },
  check: ({ grading }) =>
    examine(factsOf(grading), ({ filed, refusal, missing }) =>
      refusal === "elements-missing"
        ? failureOfFact(filed, { fact: filed.fact, missing: missing.join("；") })
        : "passed",
    ),
});
