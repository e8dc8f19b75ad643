import { type Exact, shortText } from "../../model/exact.js";
import { placeText } from "../../model/place.js";
import { examine, type Outcome } from "../examine.js";
import {
  type AdoptedRelation,
  adoptedRelations,
  boundOf,
  isToldOfReturn,
  leewayOfBoth,
} from "../families/adopted-relations.js";
import { namesOf } from "../families/relation-cases.js";
import { both, entriesRule } from "../rule.js";

type ContradictionData = {
  readonly relation: "at-most" | "equal";
  /** Codes and names of the items whose sum is too great, and the least it can be. */
  readonly greater: string;
  readonly least: string;
  /** Codes and names of the items whose sum is too small, and the most it can be. */
  readonly smaller: string;
  readonly most: string;
  readonly difference: string;
  readonly measureUnit: string;
  /** Places of the decisions on these items; empty if none was made. */
  readonly decisions: string;
};

/**
 * Adopted values that cannot all be right (A-18), though no return says so by itself: one of several figures was
 * corrected, or a decision was mistyped. Only where no decision on what is still open can mend it.
 */
export const adoptedFiguresContradict = entriesRule<ContradictionData>({
  id: "adopted-figures-contradict",
  severity: "warning",
  basis: "A-18",
  title: both("采用数互相矛盾", "Adopted figures contradict each other"),
  examines: both(
    "每个结对关系上有包含或合计关系的各项采用数",
    "the adopted values of each pairing of which one is part, or the total, of others",
  ),
  remedy: both(
    "请核对这几项的填报数和已作的核定；整表单位错误只更正了一项的，其余各项也应更正。",
    "Check these items' figures and the decisions made; where a whole return is in another unit of measure and one item was corrected, correct the others too.",
  ),
  message: {
    zh: (data, about) =>
      `${about.where}：采用数互相矛盾，${data.greater} 至少 ${data.least} ${data.measureUnit}，${data.smaller} 至多 ${data.most} ${data.measureUnit}，${data.relation === "equal" ? "两者应当相等" : "前者不应大于后者"}，相差 ${data.difference}，仍按采用数评价，建议核实${data.decisions === "" ? "" : `（已作的核定：${data.decisions}）`}。`,
    en: (data, about) =>
      `${about.where}: the adopted values contradict each other: ${data.greater} ${data.least} ${data.measureUnit} at least, ${data.smaller} ${data.most} ${data.measureUnit} at most; ${data.relation === "equal" ? "they should be equal" : "the first cannot exceed the second"}, the difference is ${data.difference}; used all the same, please check${data.decisions === "" ? "" : ` (decisions made: ${data.decisions})`}.`,
  },
  check: (context) => examine(adoptedRelations(context), judge),
});

function judge(one: AdoptedRelation): Outcome<ContradictionData> {
  const left = { low: boundOf(one.left, "low"), high: boundOf(one.left, "high") };
  const right = { low: boundOf(one.right, "low"), high: boundOf(one.right, "high") };
  if (left.low === null || left.high === null || right.low === null || right.high === null) {
    return "undecided";
  }
  if (isAbove(left.low, right.high, one) && !isToldOfReturn(one, "left")) {
    return failureOf(one, "left", left.low, right.high);
  }
  if (one.relation.kind === "equal" && isAbove(right.low, left.high, one) && !isToldOfReturn(one, "right")) {
    return failureOf(one, "right", right.low, left.high);
  }
  return "passed";
}

function isAbove(least: Exact, most: Exact, one: AdoptedRelation): boolean {
  return least.sub(most).gt(leewayOfBoth(one));
}

function failureOf(
  one: AdoptedRelation,
  greater: "left" | "right",
  least: Exact,
  most: Exact,
): Outcome<ContradictionData> {
  const [more, less] = greater === "left" ? [one.left, one.right] : [one.right, one.left];
  const entries = [...one.left.entries, ...one.right.entries];
  const decisions = entries.flatMap(({ decision }) => (decision === null ? [] : [decision.place]));
  const [first] = one.left.items;
  return {
    unit: null,
    link: one.link,
    item: first?.id ?? null,
    subject: one.relation.id,
    place: decisions[0] ?? entries[0]?.reports[0]?.place ?? { file: "" },
    asRead: null,
    data: {
      relation: one.relation.kind === "equal" ? "equal" : "at-most",
      greater: namesOf(more.items),
      least: shortText(least),
      smaller: namesOf(less.items),
      most: shortText(most),
      difference: shortText(least.sub(most)),
      measureUnit: first?.measureUnit ?? "",
      decisions: decisions.map(placeText).join("；"),
    },
  };
}
