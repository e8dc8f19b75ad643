import { exact, shortText } from "../model/exact.js";
import type { EvidenceKind, HypothesisKind } from "../model/reconciliation.js";
import type { Scheme, Side } from "../model/scheme.js";
import { EVIDENCE_LABELS, SIDE_LABELS } from "./reconciliation-labels.js";

/** The parts of a hypothesis that its sentence needs. */
export interface HypothesisToTell {
  readonly kind: HypothesisKind;
  readonly side: Side;
  readonly corrected: number | null;
  readonly certain: boolean;
  readonly attributed: boolean;
  readonly evidence: readonly EvidenceKind[];
  readonly detail: Readonly<Record<string, string | number>>;
}

const SUPPOSITIONS = {
  "unit-scale": "数可能用错计量单位或多（少）写数位",
  keying: "数可能录入有误",
  swapped: "数可能与其他结对关系或其他项目的数填错位置",
  repeated: "数可能重复计入或跨年度",
} as const satisfies Record<HypothesisKind, string>;

/** A hypothesis in words, with the corrected value and what it rests on: for the working group and the side itself. */
export function hypothesisWords(hypothesis: HypothesisToTell, scheme: Scheme): string {
  return [
    `${SIDE_LABELS[hypothesis.side].zh}${SUPPOSITIONS[hypothesis.kind]}`,
    hypothesis.corrected === null ? "" : `如为 ${shortText(exact(hypothesis.corrected))} 则双方相符`,
    grounds(hypothesis),
    involved(hypothesis, scheme),
    restsOn(hypothesis),
  ]
    .filter((part) => part !== "")
    .join("，");
}

/** The same for the other side of a link: neither figure nor place of anything but the common link (五，第二段). */
export function guardedHypothesisWords(hypothesis: HypothesisToTell): string {
  return `${SIDE_LABELS[hypothesis.side].zh}${SUPPOSITIONS[hypothesis.kind]}，由该方核对`;
}

const REPETITIONS: Readonly<Record<string, string>> = {
  "other-links": "与另一方数之差恰为本侧其他结对关系该项之和",
  doubled: "恰为另一方数的两倍",
  "last-year": "与另一方的上年完成数相同",
};

function grounds({ detail }: HypothesisToTell): string {
  const { power, how } = detail;
  return power === undefined ? (REPETITIONS[String(how)] ?? "") : `相差约 ${10 ** Number(power)} 倍`;
}

function restsOn({ attributed, certain, evidence }: HypothesisToTell): string {
  if (attributed) {
    return `依据：${evidence.map((kind) => EVIDENCE_LABELS[kind].zh).join("、")}`;
  }
  return certain ? "尚无旁证，双方均请核对" : "可能性较小，尚无旁证";
}

/** Links and items that a hypothesis rests on, by name. */
function involved({ detail }: HypothesisToTell, scheme: Scheme): string {
  const parts = Object.values(detail).flatMap((value) => String(value).split(/[^A-Za-z0-9_]+/));
  const names = [
    ...scheme.links.filter((link) => parts.includes(link.id)).map((link) => link.name),
    ...scheme.items.filter((item) => parts.includes(item.id)).map((item) => item.name),
  ];
  return names.length === 0 ? "" : `涉及：${names.join("、")}`;
}
