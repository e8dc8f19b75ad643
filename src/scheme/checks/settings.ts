import { type Exact, exact } from "../../model/exact.js";
import { type Fault, type FieldPlace, fault, whereRead, within } from "../fault.js";
import type { FileOf, ParsedScheme } from "../parsed-scheme.js";
import { reversedFaults } from "./validity.js";

type Grading = FileOf<"grading">;

/** Points and cuts strictly falling, the curve rising from 0 to 100 at most, shares between 0 and 1. */
export function gradingFaults({ grading }: ParsedScheme): readonly Fault[] {
  if (grading === null) {
    return [];
  }
  const { fields, place } = grading;
  return [
    ...whereRead(fields.points, ({ 优, 良, 中, 差 }) => fallingFaults([优, 良, 中, 差], within(place, "points"))),
    ...whereRead(fields.letterCuts, ({ 优, 良, 中 }) => fallingFaults([优, 良, 中], within(place, "letterCuts"))),
    ...whereRead(fields.gradeCuts, ({ 好, 较好, 一般 }) => fallingFaults([好, 较好, 一般], within(place, "gradeCuts"))),
    ...whereRead(fields.curve, ({ points }) => curveFaults(points, within(place, "curve", "points"))),
    ...whereRead(fields.floor, ({ share }) => shareFaults(share, within(place, "floor", "share"))),
    ...whereRead(fields.evidenceShare, ({ value }) => shareFaults(value, within(place, "evidenceShare", "value"))),
    ...whereRead(fields.surplusCap, ({ value }) =>
      value.compare(1) >= 0 ? [] : [fault(within(place, "surplusCap", "value"), "不能小于 1", "must be 1 or more")],
    ),
  ];
}

/** The narrow band of unit-scale errors inside the wide one, the margin above 1. */
export function matchingFaults({ matching }: ParsedScheme): readonly Fault[] {
  if (matching === null) {
    return [];
  }
  const { fields, place } = matching;
  const band = { certain: fields.unitScaleCertain?.value, possible: fields.unitScalePossible?.value };
  const isWider = band.certain !== undefined && band.possible !== undefined && band.certain.compare(band.possible) > 0;
  const at = within(place, "unitScaleCertain", "value");
  return [
    ...(isWider ? [fault(at, "不能大于 unitScalePossible", "must not exceed unitScalePossible")] : []),
    ...whereRead(fields.attributionMargin, ({ value }) =>
      value.compare(1) > 0 ? [] : [fault(within(place, "attributionMargin", "value"), "应大于 1", "must be above 1")],
    ),
  ];
}

/** scheme.yaml: the first day in force not after the last. */
export function headFaults({ head }: ParsedScheme): readonly Fault[] {
  return head === null
    ? []
    : whereRead(head.fields.validity, (validity) => reversedFaults(validity, within(head.place, "validity")));
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
