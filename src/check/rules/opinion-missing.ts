import type { FiledReturn } from "../../model/filing.js";
import { linkNames } from "../families/link-names.js";
import { type FiledOpinion, opinionsOf } from "../families/opinion-rule.js";
import { both, type Failure, returnsRule } from "../rule.js";

type MissingData = { readonly links: string; readonly count: number; readonly of: number };

/** One finding a return: pairings whose counterpart's opinion was not filled in, though the self-assessment needs it (四（一）). What was typed but cannot be read has a finding of its own. */
export const opinionMissing = returnsRule<MissingData>({
  id: "opinion-missing",
  severity: "warning",
  basis: "四（一）",
  title: both("没有征求结对方意见", "Counterpart's opinion is missing"),
  examines: both("每份填报表每个结对关系的征求结对方意见", "the counterpart's opinion on each pairing of a return"),
  remedy: both(
    "请书面征求结对方意见，并补填结果、日期和文号。",
    "Ask the counterpart in writing and add its answer, the date and the document number.",
  ),
  message: {
    zh: (data, about) =>
      `${about.where}：${data.of} 个结对关系中有 ${data.count} 个没有填写征求结对方意见的结果（${linkNames(data.links, about)}），自评应征求结对方意见，请补填（${about.place}）。`,
    en: (data, about) =>
      `${about.where}: the counterpart's opinion is blank for ${data.count} of ${data.of} pairing${data.of === 1 ? "" : "s"} (${linkNames(data.links, about)}); the self-assessment needs it, please add it (${about.place}).`,
  },
  check: (context) => {
    const returns = [...context.batch.returns.values()].map((filed) => ({
      filed,
      opinions: opinionsOf(filed, context),
    }));
    const opinions = returns.flatMap((one) => one.opinions);
    return {
      examined: opinions.length,
      failed: opinions.filter(isMissing).length,
      undecided: opinions.filter((one) => one.opinion?.answer === null && !isMissing(one)).length,
      errored: 0,
      failures: returns.flatMap((one) => failuresOf(one.filed, one.opinions)),
    };
  },
});

function isMissing({ opinion }: FiledOpinion): boolean {
  return opinion === undefined || (opinion.answer === null && opinion.asRead.trim() === "");
}

function failuresOf(filed: FiledReturn, opinions: readonly FiledOpinion[]): readonly Failure<MissingData>[] {
  const missing = opinions.filter(isMissing);
  const [first] = missing;
  return first === undefined
    ? []
    : [
        {
          unit: filed.unit,
          link: missing.length === 1 ? first.link : null,
          item: null,
          subject: null,
          place: first.opinion?.place ?? { file: filed.file },
          asRead: null,
          data: { links: missing.map(({ link }) => link).join(), count: missing.length, of: opinions.length },
          suppressedCount: missing.length - 1,
        },
      ];
}
