import type { Bilingual, Language } from "../../model/bilingual.js";
import { exact, higher, lower, ZERO } from "../../model/exact.js";
import type { Side } from "../../model/pairing.js";
import { CLASS_LABELS, RUNG_LABELS } from "../../wording/reconciliation-labels.js";
import type { About } from "../about.js";
import { both } from "../rule.js";
import type { DifferenceData } from "./difference-data.js";

const SIDES: Readonly<Record<Side, Bilingual>> = {
  east: both("东部", "the eastern side"),
  west: both("中西部", "the western side"),
};

/** The Chinese sentences about a difference: both figures, what to ask, hypothesis, decision, what is used. */
export function differenceZh(data: DifferenceData, about: About, ask: string): string {
  const { measureUnit: unit } = data;
  return [
    `${about.where}：东部（${about.unit(data.eastReporter)}）报 ${data.east} ${unit}，中西部（${about.unit(data.westReporter)}）报 ${data.west} ${unit}，相差 ${data.difference.replace("-", "")}${factorText(data, "zh")}（${data.eastPlace}；${data.westPlace}）。`,
    ask,
    data.correctedSide === null
      ? ""
      : `从旁证看，请${SIDES[data.correctedSide].zh}先行核对${data.corrected === null ? "" : `是否应为 ${data.corrected} ${unit}`}。`,
    data.ambiguous ? `${possibilities(data, "zh")}等几种可能并存，请双方一并核对。` : "",
    ...provincesApart(data).map(({ code, value }) => `${about.unit(code)}另报 ${value} ${unit}，请一并核对。`),
    decisionText(data, "zh"),
    data.adopted === null ? "" : `采用 ${data.adopted} ${unit}${rungText(data, "zh")}。`,
  ].join("");
}

/** The same in English. */
export function differenceEn(data: DifferenceData, about: About, ask: string): string {
  const { measureUnit: unit } = data;
  return [
    `${about.where}: the eastern side (${about.unit(data.eastReporter)}) reports ${data.east} ${unit}, the western side (${about.unit(data.westReporter)}) ${data.west} ${unit}, a difference of ${data.difference.replace("-", "")}${factorText(data, "en")} (${data.eastPlace}; ${data.westPlace}).`,
    ask,
    data.correctedSide === null
      ? ""
      : `By other evidence ${SIDES[data.correctedSide].en} should check first${data.corrected === null ? "" : `, whether it should be ${data.corrected} ${unit}`}.`,
    data.ambiguous ? `Several explanations are possible (${possibilities(data, "en")}): both sides should check.` : "",
    ...provincesApart(data).map(
      ({ code, value }) => `${about.unit(code)} itself reports ${value} ${unit}: check both.`,
    ),
    decisionText(data, "en"),
    data.adopted === null ? "" : `Used: ${data.adopted} ${unit}${rungText(data, "en")}.`,
  ]
    .filter((part) => part !== "")
    .join(" ");
}

/** The power of ten nearest to the ratio of both figures, where the unit of measure is in question. */
function factorText(data: DifferenceData, language: Language): string {
  const [east, west] = [exact(data.east).abs(), exact(data.west).abs()];
  if (!data.hypotheses.split(",").includes("unit-scale") || lower(east, west).equals(ZERO)) {
    return "";
  }
  const quotient = higher(east, west).div(lower(east, west));
  const squared = quotient.mul(quotient);
  let factor = 1n;
  while (squared.gte(exact(factor * factor * 10n))) {
    factor *= 10n;
  }
  return language === "zh" ? `，约 ${factor} 倍` : `, about ${factor}-fold`;
}

/** Kinds of hypotheses by name; evidence on other links is never named (A-23). */
function possibilities(data: DifferenceData, language: Language): string {
  const kinds = data.hypotheses.split(",");
  return Object.entries(CLASS_LABELS)
    .filter(([kind]) => kinds.includes(kind))
    .map(([, name]) => name[language])
    .join(language === "zh" ? "、" : ", ");
}

function provincesApart(data: DifferenceData): readonly { readonly code: string; readonly value: string }[] {
  return [
    { code: data.eastProvince, value: data.eastProvinceValue },
    { code: data.westProvince, value: data.westProvinceValue },
  ].flatMap(({ code, value }) => (code === null || value === null ? [] : [{ code, value }]));
}

function rungText(data: DifferenceData, language: Language): string {
  if (data.rung === null) {
    return "";
  }
  const rung = RUNG_LABELS[data.rung][language];
  return language === "zh" ? `（${rung}）` : ` (${rung})`;
}

function decisionText(data: DifferenceData, language: Language): string {
  if (data.decision === null) {
    return "";
  }
  const document = data.decisionDocument === null || data.decisionDocument === "" ? "" : data.decisionDocument;
  return language === "zh"
    ? `已有核定：${data.decision}${document === "" ? "" : `（${document}）`}。`
    : `Decision on it: ${data.decision}${document === "" ? "" : ` (${document})`}.`;
}
