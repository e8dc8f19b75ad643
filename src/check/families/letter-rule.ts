import type { AssessmentRow } from "../../model/filing.js";
import type { LetterOutcome, LetterRefusal, UnitEvaluation } from "../../model/grading.js";
import { examine } from "../examine.js";
import { both, type Failure, type GradesContext, gradesRule, type Rule, type RuleText } from "../rule.js";

/** What a sentence about an assessors' entry is made of. */
export type LetterData = {
  readonly team: string;
  /** Code of the assessing province; null for the working group and for what is no team. */
  readonly teamUnit: string | null;
  /** Row of the assessment form; null for an innovation entry. */
  readonly row: number | null;
};

export interface LetterRuleText extends Omit<RuleText<GradesContext, LetterData>, "check" | "examines"> {
  readonly refusal: LetterRefusal;
}

/** A rule on each letter and innovation entry of the assessors: one reason for which it is not used. */
export function letterRule({ refusal: kind, ...text }: LetterRuleText): Rule<GradesContext> {
  return gradesRule<LetterData>({
    ...text,
    examines: both("考核组和工作组的每项评价", "each entry of the assessing teams and the working group"),
    check: ({ grading, scheme }) => {
      const codes = new Set(scheme.units.map((unit) => unit.code));
      return examine(grading.units.flatMap(lettersOf), ({ filed, refusal }) =>
        refusal === kind ? failureOf(filed, codes) : "passed",
      );
    },
  });
}

/** How a sentence names what was assessed. */
export function assessedZh({ row }: LetterData): string {
  return row === null ? "创新加分" : `第 ${row} 项`;
}

/** The same in English. */
export function assessedEn({ row }: LetterData): string {
  return row === null ? "innovation" : `row ${row}`;
}

/** Every entry once: a rubric may take two of its rows' letters from one row of the form. */
function lettersOf(evaluation: UnitEvaluation): readonly LetterOutcome[] {
  const outcomes = [...evaluation.rows.flatMap((row) => row.letters), ...evaluation.innovation.entries];
  return [...new Map(outcomes.map((outcome) => [outcome.filed, outcome])).values()];
}

function failureOf(filed: AssessmentRow, codes: ReadonlySet<string>): Failure<LetterData> {
  const row = filed.subject.kind === "row" ? filed.subject.row : null;
  const team = filed.team ?? filed.teamAsRead;
  return {
    unit: filed.unit,
    link: null,
    item: null,
    subject: `${row ?? filed.subject.kind} ${team}`,
    place: filed.place,
    asRead: filed.resultAsRead,
    data: { team: filed.teamAsRead, teamUnit: codes.has(team) ? team : null, row },
  };
}
