import { examine } from "../examine.js";
import { factsOf, failureOfFact } from "../families/fact-failures.js";
import { both, gradesRule } from "../rule.js";

/** A waiver beside a confirmation of the same fact: the confirmation stands. */
export const factOverruled = gradesRule<{ readonly fact: string }>({
  id: "fact-overruled",
  severity: "info",
  basis: "A-05",
  title: both("排除未起作用", "Waiver has no effect"),
  examines: both("情形登记表的每一行", "each row of the facts form"),
  remedy: both("请核对两条登记，保留有效的一条。", "Compare both rows and keep the valid one."),
  message: {
    zh: (data, about) =>
      `${about.where}：情形 ${data.fact} 另有已经属实的登记，这一条排除不起作用，请核对（${about.place}）。`,
    en: (data, about) =>
      `${about.where}: fact ${data.fact} is confirmed in another row, so that this waiver has no effect (${about.place}).`,
  },
  check: ({ grading }) =>
    examine(factsOf(grading), ({ filed, refusal }) =>
      refusal === "overruled" ? failureOfFact(filed, { fact: filed.fact }) : "passed",
    ),
});
