import { type Exact, exact } from "../../model/exact.js";
import { type Fault, type FieldPlace, fault, within } from "../fault.js";
import type { ParsedScheme } from "../parsed-scheme.js";
import { reversedFaults } from "./validity.js";

type Grading = NonNullable<ParsedScheme["grading"]>["value"];

/** Points and cuts strictly falling, the curve rising from 0 to 100 at most, shares between 0 and 1. */
export function gradingFaults({ grading }: ParsedScheme): readonly Fault[] {
  if (grading === null) {
    return [];
  }
  const { value, place } = grading;
  const { points, letterCuts, gradeCuts } = value;
  return [
    ...fallingFaults([points.优, points.良, points.中, points.差], within(place, "points")),
    ...fallingFaults([letterCuts.优, letterCuts.良, letterCuts.中], within(place, "letterCuts")),
    ...fallingFaults([gradeCuts.好, gradeCuts.较好, gradeCuts.一般], within(place, "gradeCuts")),
    ...curveFaults(value.curve.points, within(place, "curve", "points")),
    ...shareFaults(value.floor.share, within(place, "floor", "share")),
    ...shareFaults(value.evidenceShare.value, within(place, "evidenceShare", "value")),
    ...(value.surplusCap.value.compare(1) >= 0
      ? []
      : [fault(within(place, "surplusCap", "value"), "不能小于 1", "must be 1 or more")]),
  ];
}

/** The narrow band of unit-scale errors inside the wide one, the margin above 1. */
export function matchingFaults({ matching }: ParsedScheme): readonly Fault[] {
  if (matching === null) {
    return [];
  }
  const { value, place } = matching;
  return [
    ...(value.unitScaleCertain.value.compare(value.unitScalePossible.value) <= 0
      ? []
      : [
          fault(
            within(place, "unitScaleCertain", "value"),
            "不能大于 unitScalePossible",
            "must not exceed unitScalePossible",
          ),
        ]),
    ...(value.attributionMargin.value.compare(1) > 0
      ? []
      : [fault(within(place, "attributionMargin", "value"), "应大于 1", "must be above 1")]),
  ];
}

/** scheme.yaml: the first day in force not after the last. */
export function headFaults({ head }: ParsedScheme): readonly Fault[] {
  return head === null ? [] : reversedFaults(head.value.validity, within(head.place, "validity"));
}

function fallingFaults(values: readonly Exact[], place: FieldPlace): readonly Fault[] {
  const falling = values.every((value, index) => index === 0 || value.compare(values[index - 1] ?? value) < 0);
  return falling ? [] : [fault(place, "应由高到低严格递减", "must fall strictly from best to worst")];
}

function curveFaults(points: Grading["curve"]["points"], place: FieldPlace): readonly Fault[] {
  return points.flatMap(({ completion, score }, index) => {
    const before = points[index - 1];
    const rising =
      before === undefined || (completion.compare(before.completion) > 0 && score.compare(before.score) >= 0);
    return [
      ...(rising
        ? []
        : [fault(within(place, index), "完成率应递增，分数不能下降", "completion must rise and the score not fall")]),
      ...(score.compare(0) >= 0 && score.compare(100) <= 0
        ? []
        : [fault(within(place, index, "score"), "应在 0 与 100 之间", "must lie between 0 and 100")]),
    ];
  });
}

function shareFaults(share: Exact, place: FieldPlace): readonly Fault[] {
  return share.compare(exact(0)) >= 0 && share.compare(exact(1)) <= 0
    ? []
    : [fault(place, "应在 0 与 1 之间", "must lie between 0 and 1")];
}
