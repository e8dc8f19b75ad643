import { type Exact, exact } from "../../model/exact.js";
import { GRADES, type Grade, LETTERS } from "../../model/scheme.js";
import { numberText } from "../describe/section.js";
import { type Fault, type FieldPlace, fault, whereRead, within } from "../fault.js";
import type { FileOf, ParsedScheme } from "../parsed-scheme.js";

type Grading = FileOf<"grading">;

/** What any grading must do: rows all of one letter give that grade, and the bonus alone does not span a grade. */
export function axiomFaults({ grading }: ParsedScheme): readonly Fault[] {
  if (grading === null) {
    return [];
  }
  const { fields, place } = grading;
  return whereRead(fields.gradeCuts, (cuts) => [
    ...whereRead(fields.points, (points) => uniformFaults(points, cuts, within(place, "points"))),
    ...whereRead(fields.maximumInnovation, ({ value }) =>
      bonusFaults(exact(value), cuts, within(place, "maximumInnovation", "value")),
    ),
  ]);
}

function uniformFaults(points: Grading["points"], cuts: Grading["gradeCuts"], place: FieldPlace): readonly Fault[] {
  return LETTERS.flatMap((letter, index) => {
    const [due, given] = [GRADES[index], gradeOf(points[letter], cuts)];
    const score = numberText(points[letter]);
    return due === given
      ? []
      : [
          fault(
            within(place, letter),
            `各行全为${letter}时综合得分 ${score}，按 gradeCuts 为“${given}”，应为“${due}”`,
            `rows all ${letter} give ${score}, by gradeCuts ${given}; it must be ${due}`,
          ),
        ];
  });
}

function bonusFaults(bonus: Exact, cuts: Grading["gradeCuts"], place: FieldPlace): readonly Fault[] {
  const gap = smallestGap(cuts);
  return bonus.compare(gap) < 0
    ? []
    : [
        fault(
          place,
          `创新加分应小于相邻等次的最小分差 ${numberText(gap)}`,
          `the bonus must be below the smallest gap between grades, ${numberText(gap)}`,
        ),
      ];
}

function gradeOf(score: Exact, cuts: Grading["gradeCuts"]): Grade {
  return (["好", "较好", "一般"] as const).find((grade) => score.compare(cuts[grade]) >= 0) ?? "较差";
}

function smallestGap(cuts: Grading["gradeCuts"]): Exact {
  const [upper, lower] = [cuts.好.sub(cuts.较好), cuts.较好.sub(cuts.一般)];
  return upper.compare(lower) <= 0 ? upper : lower;
}
