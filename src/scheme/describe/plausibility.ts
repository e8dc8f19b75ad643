import type { PlausibleRange } from "../../model/plausibility.js";
import type { Scheme } from "../../model/scheme.js";
import { label, numberText, type SchemeSection } from "./section.js";

/** From where on a figure that may be right is asked about all the same. */
export function plausibilitySection({ plausibility, items }: Scheme): SchemeSection {
  const { countyAverage, budgetShare, copied, jump, jointMeetings } = plausibility;
  const nameOf = (id: string) => items.find((item) => item.id === id)?.name ?? id;
  return {
    id: "plausibility",
    title: label("填报数合理性", "Plausibility"),
    identity: 0,
    named: [0],
    columns: [label("参数", "Setting"), label("取值", "Value"), label("依据", "Basis")],
    rows: [
      [label("县均财政援助资金（万元）", "Fiscal aid a county (万元)"), rangeText(countyAverage), countyAverage.basis],
      [label("财政援助资金占预算收入比例", "Fiscal aid to budget revenue"), rangeText(budgetShare), budgetShare.basis],
      [
        label("疑似照抄上年", "Copied from last year"),
        `相同项目 ${copied.items} 个以上，只比较不小于 ${numberText(copied.from)} 的数`,
        copied.basis,
      ],
      [
        label("较上年变动异常", "Jump against last year"),
        `至少 ${jump.reports} 个可比；偏离超过中位偏离（不小于 ${numberText(jump.floor)} 倍）的 ${jump.power} 次方；只比较不小于 ${numberText(jump.from)} 的数`,
        jump.basis,
      ],
      [
        label("双方联席会议", "Joint meetings"),
        `${nameOf(jointMeetings.east)}；${nameOf(jointMeetings.west)}`,
        jointMeetings.basis,
      ],
    ],
  };
}

function rangeText({ derived, lowest, highest }: PlausibleRange): string {
  return `${derived.join("、")}：${numberText(lowest)} 至 ${numberText(highest)}`;
}
