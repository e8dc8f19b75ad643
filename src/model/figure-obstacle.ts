/**
 * Why what was typed is no figure that can be used: it says nothing (无, —), points elsewhere (见附表), is a range,
 * several numbers, a sum not worked out, a vague amount (几十, 1万5), or could be read in two ways. "error-value" and
 * "uncalculated" are a spreadsheet's own; "magnitude" is money in 3千 or 1万2千 without 元; "bracketed" may be negative.
 */
export type FigureObstacle =
  | "placeholder"
  | "elsewhere"
  | "range"
  | "several"
  | "calculation"
  | "vague"
  | "separators"
  | "look-alike"
  | "raised"
  | "bracketed"
  | "date"
  | "error-value"
  | "uncalculated"
  | "unknown-unit"
  | "magnitude"
  | "currency"
  | "too-long"
  | "words";
