import type { FinalRow } from "../../model/filing.js";
import { finalsByUnit, isConflicting } from "../../model/finals.js";
import { placeText } from "../../model/place.js";
import { GRADE_LABELS } from "../../wording/grading-labels.js";
import { examine } from "../examine.js";
import { both, gradesRule } from "../rule.js";

/** An approved grade is one; the program does not choose between two (五，第二段). */
export const finalConflicting = gradesRule<{ readonly rows: string; readonly rowsEn: string }>({
  id: "final-conflicting",
  severity: "error",
  basis: "五",
  title: both("审定等次互相矛盾", "Approved grades contradict each other"),
  examines: both("审定结果表中的每个单位", "each unit in the form of approved results"),
  remedy: both("请按审定文件只保留一行。", "Keep the one row that the document of approval says."),
  message: {
    zh: (data, about) => `${about.where}：审定结果中有不同的等次：${data.rows}，均未采用，请核实。`,
    en: (data, about) => `${about.where}: the approved results give different grades: ${data.rowsEn}; none is used.`,
  },
  check: ({ batch }) =>
    examine(finalsByUnit(batch), ([unit, rows]) => {
      const [first] = rows;
      if (first === undefined || !isConflicting(rows)) {
        return "passed";
      }
      const texts = (language: "zh" | "en") =>
        rows.map(({ grade, place }: FinalRow) => `${GRADE_LABELS[grade][language]} ${placeText(place)}`);
      return {
        unit,
        link: null,
        item: null,
        subject: null,
        place: first.place,
        asRead: null,
        data: { rows: texts("zh").join("、"), rowsEn: texts("en").join(", ") },
      };
    }),
});
