import { examine } from "../examine.js";
import { factsOf, failureOfFact } from "../families/fact-failures.js";
import { both, gradesRule } from "../rule.js";

/** A V1 排除 names a line by link and item (a unit's own by the item alone), or no line at all; half of it says neither. */
export const factScopeIncomplete = gradesRule<{ readonly fact: string }>({
  id: "fact-scope-incomplete",
  severity: "error",
  basis: "A-05",
  title: both("排除的协议任务不明确", "Waiver does not say which line"),
  examines: both("情形登记表的每一行", "each row of the facts form"),
  remedy: both(
    "请同时填写结对关系和项目；排除全部协议任务的，两项都不填。",
    "Name pairing and item together, or neither to waive all lines.",
  ),
  message: {
    zh: (data, about) =>
      `${about.where}：情形 ${data.fact} 所填的结对关系和项目不能确定排除哪一条协议任务，未采用，请补正（${about.place}）。`,
    en: (data, about) =>
      `${about.where}: fact ${data.fact} does not say by pairing and item which line is waived; it was not applied (${about.place}).`,
  },
  check: ({ grading }) =>
    examine(factsOf(grading), ({ filed, refusal }) =>
      refusal === "scope-incomplete" ? failureOfFact(filed, { fact: filed.fact }) : "passed",
    ),
});
