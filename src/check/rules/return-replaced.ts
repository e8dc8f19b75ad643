import { examine } from "../examine.js";
import { both, returnsRule } from "../rule.js";

/** The later of several returns counts where that was asked for; by its stated dates, never by the disk's (四（一）). */
export const returnReplaced = returnsRule<{ readonly used: string; readonly replaced: string }>({
  id: "return-replaced",
  severity: "info",
  basis: "四（一）",
  title: both("填报表已由后一份替代", "Return replaced by a later one"),
  examines: both("每个评价对象", "each evaluated unit"),
  remedy: both(
    "请确认后一份为准；不是的，在 batch.yaml 中注明以哪一份为准。",
    "Check that the later one counts; if not, say in batch.yaml which one does.",
  ),
  message: {
    zh: (data, about) => `${about.where}：采用填报日期在后的 ${data.used}，未采用 ${data.replaced}（--latest）。`,
    en: (data, about) =>
      `${about.where}: ${data.used}, which states the later date, was used, and ${data.replaced} was not (--latest).`,
  },
  check: ({ batch }) =>
    examine(batch.completeness, ({ unit, files, replaced = [] }) =>
      replaced.length === 0
        ? "passed"
        : {
            unit,
            link: null,
            item: null,
            subject: null,
            place: { file: replaced[0] ?? "" },
            asRead: null,
            data: {
              used: files.filter((file) => !replaced.includes(file)).join("; "),
              replaced: replaced.join("; "),
            },
          },
    ),
});
