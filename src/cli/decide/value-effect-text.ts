import { valueEffects } from "../../grade/robustness/value-effect.js";
import type { Evaluation } from "../../model/evaluation.js";
import type { Exact } from "../../model/exact.js";
import { toValueEffect } from "../../report/result/to-sensitivity.js";
import { valueEffectWords } from "../../wording/effect-words.js";
import type { Terminal } from "../terminal.js";
import type { CaseToDecide } from "./cases-to-decide.js";

/** What adopting a value, in the item's unit of measure, would change, worked out through letters and grades. */
export function valueEffectText(
  { exact }: CaseToDecide,
  value: Exact,
  evaluation: Evaluation,
  { language, words }: Terminal,
): string {
  const effects = valueEffects(exact, value, evaluation).map(toValueEffect);
  return valueEffectWords(effects, evaluation.scheme, language) || words.decide.case.noEffect;
}
