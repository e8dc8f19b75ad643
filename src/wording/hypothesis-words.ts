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

/** Who reads: a province's own side, which may not learn what its partner filed elsewhere; null for the working group. */
export type Reader = Side | null;

const SUPPOSITIONS = {
  "unit-scale": "数可能用错计量单位或多（少）写数位",
  keying: "数可能录入有误",
  swapped: "数可能与其他结对关系或其他项目的数填错位置",
  repeated: "数可能重复计入或跨年度",
} as const satisfies Record<HypothesisKind, string>;

const REPETITIONS: Readonly<Record<string, string>> = {
  "other-links": "与另一方数之差恰为本侧其他结对关系该项之和",
  doubled: "恰为另一方数的两倍",
  "last-year": "与另一方的上年完成数相同",
};

/** All hypotheses of a case in words: attributed ones with what they rest on; of other kinds, one sentence each, put to both sides. */
export function causesWords(hypotheses: readonly HypothesisToTell[], scheme: Scheme, reader: Reader): string {
  const attributed = hypotheses.filter((hypothesis) => hypothesis.attributed);
  const open = Object.keys(SUPPOSITIONS)
    .filter((kind) => !attributed.some((hypothesis) => hypothesis.kind === kind))
    .map((kind) => hypotheses.filter((hypothesis) => hypothesis.kind === kind));
  const sentences = [
    ...attributed.map((hypothesis) => attributedWords(hypothesis, scheme, reader)),
    ...open.map((candidates) => openWords(candidates, scheme, reader)),
  ];
  return sentences.filter((text, index) => text !== "" && sentences.indexOf(text) === index).join("；");
}

/** One hypothesis in words, for the working group. */
export function hypothesisWords(hypothesis: HypothesisToTell, scheme: Scheme): string {
  return causesWords([hypothesis], scheme, null);
}

function attributedWords(hypothesis: HypothesisToTell, scheme: Scheme, reader: Reader): string {
  const supposition = `${SIDE_LABELS[hypothesis.side].zh}${SUPPOSITIONS[hypothesis.kind]}`;
  if (isGuarded(hypothesis, reader)) {
    return joined([supposition, factorWords(hypothesis), "请该方核对"]);
  }
  const evidence = hypothesis.evidence.map((kind) => EVIDENCE_LABELS[kind].zh).join("、");
  return joined([
    supposition,
    `如为 ${correctedText(hypothesis)} 则双方相符`,
    grounds(hypothesis, scheme),
    `依据：${evidence}`,
  ]);
}

/** Candidates of one kind without third evidence. */
function openWords(candidates: readonly HypothesisToTell[], scheme: Scheme, reader: Reader): string {
  const [first] = candidates;
  if (first === undefined) {
    return "";
  }
  const sides = [...new Set(candidates.map(({ side }) => SIDE_LABELS[side].zh))].join("或");
  const shown = candidates.filter((candidate) => !isGuarded(candidate, reader));
  const values = shown.map(
    (candidate) => `${SIDE_LABELS[candidate.side].zh}如为 ${correctedText(candidate)} 则双方相符`,
  );
  return joined([
    `${sides}${SUPPOSITIONS[first.kind]}`,
    ...new Set(shown.map((candidate) => grounds(candidate, scheme))),
    ...(reader === null ? values : []),
    first.certain ? "" : "可能性较小",
  ]);
}

/** Of the other side nothing is told but that it should look: its evidence may lie on its other links. */
function isGuarded({ side }: HypothesisToTell, reader: Reader): boolean {
  return reader !== null && side !== reader;
}

function correctedText({ corrected }: HypothesisToTell): string {
  return corrected === null ? "—" : shortText(exact(corrected));
}

/** How it comes about, and the links and items it involves by name. */
function grounds(hypothesis: HypothesisToTell, scheme: Scheme): string {
  const { detail } = hypothesis;
  const parts = Object.values(detail).flatMap((value) => String(value).split(/[^A-Za-z0-9_]+/));
  const names = [
    ...scheme.links.filter((link) => parts.includes(link.id)).map((link) => link.name),
    ...scheme.items.filter((item) => parts.includes(item.id)).map((item) => item.name),
  ];
  return joined([
    factorWords(hypothesis) || (REPETITIONS[String(detail["how"])] ?? ""),
    names.length === 0 ? "" : `涉及：${names.join("、")}`,
  ]);
}

/** The factor shows in the two figures themselves, so either side may read it. */
function factorWords({ detail }: HypothesisToTell): string {
  return detail["power"] === undefined ? "" : `相差约 ${10 ** Number(detail["power"])} 倍`;
}

/** The power of ten by which the figures differ, or null where no hypothesis is of that kind. */
export function scalePower(hypotheses: readonly Pick<HypothesisToTell, "detail">[]): number | null {
  const power = hypotheses.map(({ detail }) => detail["power"]).find((value) => value !== undefined);
  return power === undefined ? null : Number(power);
}

function joined(parts: readonly string[]): string {
  return parts.filter((part) => part !== "").join("，");
}
