import type { Bilingual, Language } from "../model/bilingual.js";
import { exact, shortText } from "../model/exact.js";
import type { EvidenceKind, HypothesisKind } from "../model/hypothesis.js";
import type { Side } from "../model/pairing.js";
import type { Scheme } from "../model/scheme.js";
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
  "unit-scale": {
    zh: "数可能用错计量单位或多（少）写数位",
    en: "may be in another unit of measure, or have a digit too many or too few",
  },
  keying: { zh: "数可能录入有误", en: "may be keyed wrongly" },
  swapped: {
    zh: "数可能与其他结对关系或其他项目的数填错位置",
    en: "may stand in the place of another pairing's or item's",
  },
  repeated: { zh: "数可能重复计入或跨年度", en: "may be counted twice or be of another year" },
} as const satisfies Record<HypothesisKind, Bilingual>;

const REPETITIONS: Readonly<Record<string, Bilingual>> = {
  "other-links": {
    zh: "与另一方数之差恰为本侧其他结对关系该项之和",
    en: "it exceeds the other side's by just its own side's figures of the item on other pairings",
  },
  doubled: { zh: "恰为另一方数的两倍", en: "it is just twice the other side's" },
  "last-year": { zh: "与另一方的上年完成数相同", en: "it equals the other side's figure of last year" },
};

const TEXTS = {
  zh: {
    comma: "，",
    stop: "；",
    list: "、",
    or: "或",
    supposed: (sides: string, words: string) => `${sides}${words}`,
    agree: (side: string, corrected: string) => `${side}如为 ${corrected} 则双方相符`,
    check: "请该方核对",
    evidence: (list: string) => `依据：${list}`,
    unlikely: "可能性较小",
    involves: (list: string) => `涉及：${list}`,
    factor: (factor: number) => `相差约 ${factor} 倍`,
  },
  en: {
    comma: ", ",
    stop: "; ",
    list: ", ",
    or: " or ",
    supposed: (sides: string, words: string) => `the ${sides} figure ${words}`,
    agree: (side: string, corrected: string) => `with ${corrected}${side === "" ? "" : ` (${side})`} both sides agree`,
    check: "that side is asked to check",
    evidence: (list: string) => `on the evidence of: ${list}`,
    unlikely: "less likely",
    involves: (list: string) => `involved: ${list}`,
    factor: (factor: number) => `about ${factor}-fold`,
  },
} as const satisfies Record<Language, unknown>;

interface Telling {
  readonly scheme: Scheme;
  readonly reader: Reader;
  readonly language: Language;
}

/** All hypotheses of a case in words: attributed ones with what they rest on; of other kinds, one sentence each, put to both sides. */
export function causesWords(
  hypotheses: readonly HypothesisToTell[],
  scheme: Scheme,
  reader: Reader,
  language: Language = "zh",
): string {
  const telling = { scheme, reader, language };
  const attributed = hypotheses.filter((hypothesis) => hypothesis.attributed);
  const open = Object.keys(SUPPOSITIONS)
    .filter((kind) => !attributed.some((hypothesis) => hypothesis.kind === kind))
    .map((kind) => hypotheses.filter((hypothesis) => hypothesis.kind === kind));
  const sentences = [
    ...attributed.map((hypothesis) => attributedWords(hypothesis, telling)),
    ...open.map((candidates) => openWords(candidates, telling)),
  ];
  return sentences.filter((text, index) => text !== "" && sentences.indexOf(text) === index).join(TEXTS[language].stop);
}

/** One hypothesis in words, for the working group. */
export function hypothesisWords(hypothesis: HypothesisToTell, scheme: Scheme): string {
  return causesWords([hypothesis], scheme, null);
}

function attributedWords(hypothesis: HypothesisToTell, telling: Telling): string {
  const { language, reader } = telling;
  const texts = TEXTS[language];
  const supposition = texts.supposed(SIDE_LABELS[hypothesis.side][language], SUPPOSITIONS[hypothesis.kind][language]);
  if (isGuarded(hypothesis, reader)) {
    return joined([supposition, factorWords(hypothesis, language), texts.check], language);
  }
  const evidence = hypothesis.evidence.map((kind) => EVIDENCE_LABELS[kind][language]).join(texts.list);
  return joined(
    [supposition, texts.agree("", correctedText(hypothesis)), grounds(hypothesis, telling), texts.evidence(evidence)],
    language,
  );
}

/** Candidates of one kind without third evidence. */
function openWords(candidates: readonly HypothesisToTell[], telling: Telling): string {
  const { language, reader } = telling;
  const texts = TEXTS[language];
  const [first] = candidates;
  if (first === undefined) {
    return "";
  }
  const sides = [...new Set(candidates.map(({ side }) => SIDE_LABELS[side][language]))].join(texts.or);
  const shown = candidates.filter((candidate) => !isGuarded(candidate, reader));
  const values = shown.map((candidate) => texts.agree(SIDE_LABELS[candidate.side][language], correctedText(candidate)));
  return joined(
    [
      texts.supposed(sides, SUPPOSITIONS[first.kind][language]),
      ...new Set(shown.map((candidate) => grounds(candidate, telling))),
      ...(reader === null ? values : []),
      first.certain ? "" : texts.unlikely,
    ],
    language,
  );
}

/** Of the other side nothing is told but that it should look: its evidence may lie on its other links. */
function isGuarded({ side }: HypothesisToTell, reader: Reader): boolean {
  return reader !== null && side !== reader;
}

function correctedText({ corrected }: HypothesisToTell): string {
  return corrected === null ? "—" : shortText(exact(corrected));
}

/** How it comes about, and the links and items it involves by name. */
function grounds(hypothesis: HypothesisToTell, { scheme, language }: Telling): string {
  const { detail } = hypothesis;
  const texts = TEXTS[language];
  const parts = Object.values(detail).flatMap((value) => String(value).split(/[^A-Za-z0-9_]+/));
  const names = [
    ...scheme.links.filter((link) => parts.includes(link.id)).map((link) => link.name),
    ...scheme.items.filter((item) => parts.includes(item.id)).map((item) => item.name),
  ];
  return joined(
    [
      factorWords(hypothesis, language) || (REPETITIONS[String(detail["how"])]?.[language] ?? ""),
      names.length === 0 ? "" : texts.involves(names.join(texts.list)),
    ],
    language,
  );
}

/** The factor shows in the two figures themselves, so either side may read it. */
function factorWords({ detail }: HypothesisToTell, language: Language): string {
  return detail["power"] === undefined ? "" : TEXTS[language].factor(10 ** Number(detail["power"]));
}

/** The power of ten by which the figures differ, or null where no hypothesis is of that kind. */
export function scalePower(hypotheses: readonly Pick<HypothesisToTell, "detail">[]): number | null {
  const power = hypotheses.map(({ detail }) => detail["power"]).find((value) => value !== undefined);
  return power === undefined ? null : Number(power);
}

function joined(parts: readonly string[], language: Language): string {
  return parts.filter((part) => part !== "").join(TEXTS[language].comma);
}
