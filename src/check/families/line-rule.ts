import { shortText } from "../../model/exact.js";
import type { LineResult } from "../../model/grading.js";
import { itemOf, linkOf, reportersOn, unitOf } from "../../model/lookups.js";
import type { Side } from "../../model/pairing.js";
import type { Scheme } from "../../model/scheme.js";
import { examine } from "../examine.js";
import { both, type Failure, type GradesContext, gradesRule, type Rule, type RuleText } from "../rule.js";
import { failureOfLine, lineKey } from "./agreement-lines.js";

/** What a sentence about a line and those who answer for it is made of. */
type LineData = {
  /** Codes of the evaluated units of one side that answer for it, joined with a comma. */
  readonly answering: string;
  readonly target: string | null;
  readonly adopted: string | null;
  readonly low: string | null;
  readonly high: string | null;
  /** Target less adopted. */
  readonly shortfall: string | null;
  /** Percent of the target, 2 decimals. */
  readonly percent: string | null;
  readonly measureUnit: string | null;
};

/** A binding line as one side answers for it; `result` stands the same for each of its units. */
interface AnsweredLine {
  readonly result: LineResult;
  readonly answering: readonly string[];
}

export interface LineRuleText extends Omit<RuleText<GradesContext, LineData>, "check" | "examines"> {
  readonly judge: (result: LineResult) => "failed" | "passed" | "undecided";
}

/**
 * A rule on each binding line and side that answers for it: one finding, at that side's directly responsible evaluated unit;
 * its province stands beside it in `answering`.
 */
export function lineRule({ judge, ...text }: LineRuleText): Rule<GradesContext> {
  return gradesRule<LineData>({
    ...text,
    examines: both("每条约束性协议任务的每个承担方", "each side that answers for a binding agreement line"),
    check: (context) =>
      examine(answeredLines(context), (answered) => {
        const outcome = judge(answered.result);
        return outcome === "failed" ? failureOf(answered, context.scheme) : outcome;
      }),
  });
}

/** The binding lines of the evaluated units, once for each side that answers. */
function answeredLines({ grading, scheme }: GradesContext): readonly AnsweredLine[] {
  const lines = new Map<string, { result: LineResult; side: Side; units: string[] }>();
  for (const evaluation of grading.units) {
    const { side, code } = unitOf(scheme, evaluation.unit);
    for (const result of evaluation.lines.filter((line) => line.answersHere && line.line.binding)) {
      const key = `${side}${lineKey(result.line)}`;
      const known = lines.get(key) ?? { result, side, units: [] };
      known.units.push(code);
      lines.set(key, known);
    }
  }
  return [...lines.values()].map(({ result, side, units }) => ({
    result,
    answering: directFirst(units, result, side, scheme),
  }));
}

function directFirst(units: readonly string[], result: LineResult, side: Side, scheme: Scheme): readonly string[] {
  const { link } = result.line;
  return link === null ? units : reportersOn(linkOf(scheme, link), side).filter((code) => units.includes(code));
}

function failureOf({ result, answering }: AnsweredLine, scheme: Scheme): Failure<LineData> {
  const { line, adopted, low, high, completion } = result;
  return {
    ...failureOfLine(line, {
      answering: answering.join(),
      target: line.target === null ? null : shortText(line.target),
      adopted: adopted === null ? null : shortText(adopted),
      low: low === null ? null : shortText(low),
      high: high === null ? null : shortText(high),
      shortfall: line.target === null || adopted === null ? null : shortText(line.target.sub(adopted)),
      percent: completion === null ? null : shortText(completion.mul(100), 2),
      measureUnit: line.item === null ? null : itemOf(scheme, line.item).measureUnit,
    }),
    unit: answering[0] ?? null,
    waived: result.waived,
  };
}
