import type { FiledReturn, Opinion } from "../../model/filing.js";
import { linksOf, unitOf } from "../../model/lookups.js";
import { examine } from "../examine.js";
import { both, type ReturnsContext, type Rule, type RuleText, returnsRule } from "../rule.js";

/** The counterpart's opinion on one own link of a return; undefined where none was filled in. */
export interface FiledOpinion {
  readonly filed: FiledReturn;
  readonly link: string;
  readonly opinion: Opinion | undefined;
}

type OpinionData = { readonly text: string; readonly date: string | null };

export interface OpinionRuleText extends Omit<RuleText<ReturnsContext, OpinionData>, "check" | "examines"> {
  readonly answer: NonNullable<Opinion["answer"]>;
}

/** A rule on one answer of the counterparts; one that is missing or unreadable is undecided. */
export function opinionRule({ answer, ...text }: OpinionRuleText): Rule<ReturnsContext> {
  return returnsRule<OpinionData>({
    ...text,
    examines: both("每份填报表每个结对关系的征求结对方意见", "the counterpart's opinion on each pairing of a return"),
    check: (context) =>
      examine(
        [...context.batch.returns.values()].flatMap((filed) => opinionsOf(filed, context)),
        ({ filed, link, opinion }) => {
          if (opinion === undefined || opinion.answer === null) {
            return "undecided";
          }
          return opinion.answer !== answer
            ? "passed"
            : {
                unit: filed.unit,
                link,
                item: null,
                subject: null,
                place: opinion.place,
                asRead: opinion.asRead,
                data: { text: opinion.text, date: opinion.date },
              };
        },
      ),
  });
}

/** The opinions on the own links of a return, in link order. */
export function opinionsOf(filed: FiledReturn, { scheme, batch }: ReturnsContext): readonly FiledOpinion[] {
  return linksOf(scheme, unitOf(scheme, filed.unit), batch.year).map(({ id: link }) => ({
    filed,
    link,
    opinion: filed.meta.opinions.find((opinion) => opinion.link === link),
  }));
}
