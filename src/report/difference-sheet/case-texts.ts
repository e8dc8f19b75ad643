import type { Language } from "../../model/bilingual.js";
import { isSentBack } from "../../model/case-standing.js";
import { exact, shortText } from "../../model/exact.js";
import { linkOf, otherSide, reportersOn } from "../../model/lookups.js";
import type { Side } from "../../model/pairing.js";
import type { Scheme } from "../../model/scheme.js";
import { decisionWords } from "../../wording/decision-words.js";
import { DIAGNOSIS_TEXTS } from "../../wording/difference-words.js";
import { causesWords } from "../../wording/hypothesis-words.js";
import { unitName } from "../../wording/names.js";
import { CLASS_LABELS } from "../../wording/reconciliation-labels.js";
import { cutoffLines } from "../cases/cutoff-lines.js";
import type { Result, ResultEntry } from "../result/schema.js";

/** The reporters' cut-off dates, and who has filed estimates. */
export function cutoffText(entry: ResultEntry, result: Pick<Result, "returns">, scheme: Scheme): string {
  return cutoffLines(entry, result, scheme, ({ estimated }) => (estimated === true ? "，含预计数" : "")).join("\n");
}

/** What the case looks like, in one sentence. */
export function diagnosisText(entry: ResultEntry, scheme: Scheme, language: Language = "zh"): string {
  const texts = DIAGNOSIS_TEXTS[language];
  const kind = entry.class === null ? "" : CLASS_LABELS[entry.class][language];
  const causes = causesWords(entry.hypotheses, scheme, null, language);
  const several = entry.ambiguous ? texts.several : "";
  const levels = entry.levelsDiffer.length === 0 ? "" : texts.levels;
  const parts = [kind, several, causes, levels].filter((part) => part !== "");
  return `${parts.join(texts.separator)}${texts.end}`;
}

/** That the case was sent back, why, by whom and when; nothing where it was not. */
export function sentBackText({ decision }: Pick<ResultEntry, "decision">): string {
  return decision !== null && isSentBack(decision) ? `已${decisionWords(decision)}。` : "";
}

/** What to ask whom: one side only where third evidence points to it. */
export function questionText(entry: ResultEntry, scheme: Scheme): string {
  const names = (side: Side) =>
    reportersOn(linkOf(scheme, entry.link), side)
      .map((code) => unitName(scheme, code))
      .join("、");
  if (entry.corrected !== null) {
    const { side, value } = entry.corrected;
    return `请${names(side)}核对原始台账，本年完成是否应为 ${shortText(exact(value))}；并请${names(otherSide(side))}确认。`;
  }
  if (entry.class === "one-sided") {
    return `请${names(entry.east === null ? "east" : "west")}补报，或说明没有发生。`;
  }
  if (entry.levelsDiffer.length > 0 && entry.difference === 0) {
    return `请${entry.levelsDiffer.map(names).join("；")}统一省、市两级的数。`;
  }
  return `原因不明的请双方核实：请${names("east")}和${names("west")}核对口径、计量单位、数据截止日和原始台账。`;
}
