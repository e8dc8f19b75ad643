import type { AgreementLine } from "../../model/agreement.js";
import { shortText } from "../../model/exact.js";
import { placeText } from "../../model/place.js";
import { examine, type Outcome } from "../examine.js";
import { type DeclaredTarget, declaredTargets } from "../families/declared-targets.js";
import { leewayOf } from "../families/totals.js";
import { both, returnsRule } from "../rule.js";

type TargetData = {
  readonly declared: string;
  readonly agreed: string;
  readonly agreedPlace: string;
  readonly measureUnit: string;
};

/** A return's own target beside the agreement's, which alone counts. */
export const selfDeclaredTargetDiffers = returnsRule<TargetData>({
  id: "self-declared-target-differs",
  severity: "warning",
  basis: "A-15",
  asks: { columns: ["target"] },
  title: both("自填协议目标与协议不同", "Target differs from the agreement"),
  examines: both("填报表中填写的每个协议目标", "each target filled in on a return"),
  remedy: both(
    "请对照协议核对；协议任务表有误的，请报工作组更正。",
    "Check it against the agreement; if the agreement form is wrong, tell the working group.",
  ),
  message: {
    zh: (data, about) =>
      `${about.where}：填报表中的协议目标为 ${data.declared} ${data.measureUnit}，协议任务表为 ${data.agreed} ${data.measureUnit}（${data.agreedPlace}），按协议任务表使用，请核实（${about.place}）。`,
    en: (data, about) =>
      `${about.where}: the return gives a target of ${data.declared} ${data.measureUnit}, the agreement form ${data.agreed} ${data.measureUnit} (${data.agreedPlace}), which is used; please check (${about.place}).`,
  },
  check: (context) =>
    examine(declaredTargets(context), (declared) => {
      const { line } = declared;
      return line === null || line.target === null ? "undecided" : judge(declared, line, line.target);
    }),
});

function judge(
  { unit, link, item, figure, value }: DeclaredTarget,
  line: AgreementLine,
  target: NonNullable<AgreementLine["target"]>,
): Outcome<TargetData> {
  return value.sub(target).abs().lte(leewayOf(figure, item))
    ? "passed"
    : {
        unit,
        link,
        item: item.id,
        subject: null,
        place: figure.place,
        asRead: figure.asRead,
        data: {
          declared: shortText(value),
          agreed: shortText(target),
          agreedPlace: line.places[0] === undefined ? "" : placeText(line.places[0]),
          measureUnit: item.measureUnit,
        },
      };
}
