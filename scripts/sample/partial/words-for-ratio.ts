import type { Planting } from "../planting.js";
import { causes, type Problem } from "../problem.js";
import type { SampleRow } from "../sample-file.js";
import { YEAR } from "../sample-year.js";

/** A derived figure that is no figure. */
export function wordsForRatio(plan: Planting): Problem {
  const unit = plan.unit("东莞");
  const after = plan.inReturn("东莞", "L29", "disabled_people");
  const added: SampleRow = {
    key: "words-for-ratio",
    cells: {
      年度: String(YEAR),
      填报单位: unit.fullName,
      结对关系: plan.linkText("东莞", "L29"),
      项目代码: "DE07",
      本年完成: "大幅增长",
    },
  };
  return {
    id: "words-for-ratio",
    what: "东莞 describes the growth of its aid in words.",
    changes: [{ kind: "add", at: after, added }],
    findings: [
      causes(
        "derived-figure-unreadable",
        "warning",
        { file: after.file, row: added.key },
        { unit: unit.code, link: "L29" },
      ),
    ],
  };
}
