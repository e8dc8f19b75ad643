import type { Bilingual } from "../../model/bilingual.js";
import { unitOf } from "../../model/lookups.js";
import { examine } from "../examine.js";
import { unansweredItems } from "../families/silence.js";
import { both, returnsRule } from "../rule.js";

/** Why --latest does not tell. */
const UNDECIDED: Readonly<Record<string, Bilingual>> = {
  "date-missing": both(
    "（--latest：有的没有写明填报日期）",
    " (--latest does not tell: not all of them state when they were filled in)",
  ),
  "dates-equal": both(
    "（--latest：填报日期和数据截止日不能分出先后）",
    " (--latest does not tell: neither the date nor the cut-off date of one is later)",
  ),
};

/** Two returns of one unit without a choice: neither is used (四（一）). */
export const returnDuplicate = returnsRule<{
  readonly files: string;
  readonly count: number;
  readonly undecided: string | null;
}>({
  id: "return-duplicate",
  severity: "error",
  basis: "四（一）",
  asks: { whole: true },
  title: both("重复报送", "Several returns of one unit"),
  examines: both("每个评价对象", "each evaluated unit"),
  remedy: both(
    "请确认以哪一份为准，并在 batch.yaml 中注明，或移出其余各份。",
    "Say in batch.yaml which one counts, or take the others out of the batch.",
  ),
  message: {
    zh: (data, about) =>
      `${about.where}：批次中有该单位的 ${data.count} 份填报表（${data.files}），无法确定以哪一份为准，均未使用${UNDECIDED[data.undecided ?? ""]?.zh ?? ""}。`,
    en: (data, about) =>
      `${about.where}: the batch holds ${data.count} returns of this unit (${data.files}); which one counts is not said, so none was used${UNDECIDED[data.undecided ?? ""]?.en ?? ""}.`,
  },
  check: ({ batch, scheme }) =>
    examine(batch.completeness, ({ unit, status, files, undecided = null }) =>
      status === "duplicate"
        ? {
            unit,
            link: null,
            item: null,
            subject: null,
            place: { file: files[0] ?? "" },
            asRead: null,
            data: { files: files.join("; "), count: files.length, undecided },
            suppressedCount: unansweredItems(batch, scheme, unitOf(scheme, unit)),
          }
        : "passed",
    ),
});
