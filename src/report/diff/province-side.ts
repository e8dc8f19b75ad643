import type { Scheme } from "../../model/scheme.js";
import { feedbackContent } from "../feedback-workbook/feedback-content.js";
import { type ProvinceView, provinceView } from "../feedback-workbook/province-view.js";
import {
  type FeedbackContent,
  type RectificationEntry,
  rectificationEntries,
} from "../feedback-workbook/rectification-entries.js";
import type { Result, ResultFinding } from "../result/schema.js";
import { type FiledFigures, filedFigures } from "./filed-figures.js";
import { type AskedByRule, askedByRule } from "./finding-columns.js";

/** One of the two evaluations. */
export interface Evaluated {
  readonly result: Result;
  readonly figures: FiledFigures;
  readonly findings: ReadonlyMap<string, ResultFinding>;
  readonly asked: AskedByRule;
  /** Codes of the units whose return was used. */
  readonly used: ReadonlySet<string>;
}

/** One of the two evaluations as one province's feedback tells it. */
export interface ProvinceSide extends Evaluated {
  readonly view: ProvinceView;
  readonly content: FeedbackContent;
  readonly entries: readonly RectificationEntry[];
}

/** What is looked up of an evaluation again and again. */
export function evaluatedSide(result: Result): Evaluated {
  return {
    result,
    figures: filedFigures(result),
    findings: new Map(result.findings.map((finding) => [finding.id, finding])),
    asked: askedByRule(result),
    used: new Set(result.returns.map(({ unit }) => unit)),
  };
}

/** What an evaluation puts to a province, by code. */
export function provinceSide(evaluated: Evaluated, scheme: Scheme, province: string): ProvinceSide {
  const view = provinceView(evaluated.result, scheme, province);
  const content = feedbackContent(view);
  return { ...evaluated, view, content, entries: rectificationEntries(view, content) };
}
