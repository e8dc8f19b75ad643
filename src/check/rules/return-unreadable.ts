import { unitOf } from "../../model/lookups.js";
import { examine } from "../examine.js";
import { unansweredItems } from "../families/silence.js";
import { both, returnsRule } from "../rule.js";

/** The unit did file, but nothing that can be used (四（一）). */
export const returnUnreadable = returnsRule<{ readonly files: string }>({
  id: "return-unreadable",
  severity: "error",
  basis: "四（一）",
  asks: { whole: true },
  title: both("填报表不能使用", "Return cannot be used"),
  examines: both("每个评价对象", "each evaluated unit"),
  remedy: both("请按文件的校验问题更正后重新报送。", "Correct what is said of the file and file it again."),
  message: {
    zh: (data, about) => `${about.where}：填报表（${data.files}）不能使用，该单位不参与评价。`,
    en: (data, about) => `${about.where}: its return (${data.files}) cannot be used and the unit is not evaluated.`,
  },
  check: ({ batch, scheme }) =>
    examine(batch.completeness, ({ unit, status, files }) =>
      status === "unreadable"
        ? {
            unit,
            link: null,
            item: null,
            subject: null,
            place: { file: files[0] ?? "" },
            asRead: null,
            data: { files: files.join("; ") },
            suppressedCount: unansweredItems(batch, scheme, unitOf(scheme, unit)),
          }
        : "passed",
    ),
});
