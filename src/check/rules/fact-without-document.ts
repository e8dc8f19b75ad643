import { examine } from "../examine.js";
import { factsOf, failureOfFact } from "../families/fact-failures.js";
import { both, gradesRule } from "../rule.js";

/** A confirmed fact changes a grade and has to say by which document and when (五). */
export const factWithoutDocument = gradesRule<{
  readonly fact: string;
  readonly document: string;
  readonly date: string | null;
}>({
  id: "fact-without-document",
  severity: "warning",
  basis: "五",
  title: both("属实情形缺少依据或日期", "Confirmed fact without document or date"),
  examines: both("情形登记表中状态为属实的每一行", "each confirmed row of the facts form"),
  remedy: both("请补充依据（文件和认定机关）和日期。", "Add the document with its authority, and the date."),
  message: {
    zh: (data, about) =>
      `${about.where}：情形 ${data.fact} 状态为属实，但缺少${[data.document === "" ? "依据" : "", data.date === null ? "日期" : ""].filter((part) => part !== "").join("和")}，请补充（${about.place}）。`,
    en: (data, about) =>
      `${about.where}: fact ${data.fact} is confirmed but lacks its ${[data.document === "" ? "document" : "", data.date === null ? "date" : ""].filter((part) => part !== "").join(" and ")} (${about.place}).`,
  },
  check: ({ grading }) =>
    examine(
      factsOf(grading).filter(({ filed }) => filed.status === "属实"),
      ({ filed }) =>
        filed.document === "" || filed.date === null
          ? failureOfFact(filed, { fact: filed.fact, document: filed.document, date: filed.date })
          : "passed",
    ),
});
