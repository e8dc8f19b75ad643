import { shortText } from "../../model/exact.js";
import type { FigureObstacle } from "../../model/figure-obstacle.js";
import type { Scheme } from "../../model/scheme.js";
import { examine } from "../examine.js";
import { both, type Failure, type ReturnsContext, type Rule, type RuleText, returnsRule } from "../rule.js";
import { type FigureColumn, filledFigures, type LocatedFigure } from "./figures.js";

export { COLUMN_NAMES } from "../../wording/filing-labels.js";

/** What the sentence about one figure is made of; `value` in the base unit, `typedUnit` where another was typed. */
type FigureData = {
  readonly column: FigureColumn;
  readonly value: string | null;
  readonly measureUnit: string;
  readonly typedUnit: string | null;
  readonly limit: string | null;
  readonly comment: string | null;
  readonly obstacle: FigureObstacle | null;
};

export interface FigureRuleText extends Omit<RuleText<ReturnsContext, FigureData>, "check" | "examines"> {
  readonly fails: (located: LocatedFigure, scheme: Scheme) => boolean;
  /** The bound a figure is held against, for the sentence. */
  readonly limit?: (located: LocatedFigure, scheme: Scheme) => string;
}

/** A rule on each filled-in figure of the returns by itself, in all three columns; the column is the subject. */
export function figureRule({ fails, limit, ...text }: FigureRuleText): Rule<ReturnsContext> {
  return returnsRule<FigureData>({
    ...text,
    examines: both("填报表中填写的每个数", "each figure filled in on a return"),
    check: (context) =>
      examine(filledFigures(context), (located) =>
        fails(located, context.scheme) ? failureOf(located, limit?.(located, context.scheme) ?? null) : "passed",
      ),
  });
}

function failureOf({ unit, link, item, column, figure }: LocatedFigure, limit: string | null): Failure<FigureData> {
  return {
    unit,
    link,
    item: item.id,
    subject: column,
    place: figure.place,
    asRead: figure.asRead,
    data: {
      column,
      value: figure.value === null ? null : shortText(figure.value),
      measureUnit: item.measureUnit,
      typedUnit: figure.typedIn?.unit ?? null,
      limit,
      comment: figure.comment,
      obstacle: figure.obstacle,
    },
  };
}
