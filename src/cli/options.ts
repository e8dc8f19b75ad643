import type { InfluenceLevel } from "../model/sensitivity.js";

/** Options of the commands, as commander leaves them. */

export type Threshold = "error" | "warning" | "never";

export const TABLES = ["ranking", "indicators", "differences", "findings", "notice", "handover"] as const;
export const FORMATS = ["xlsx", "csv", "md", "html", "json"] as const;

/** Options every command has. */
export interface CommonOptions {
  readonly json?: boolean;
  readonly quiet?: boolean;
  readonly scheme?: string;
}

/** How returns are read. */
export interface ReadingOptions {
  readonly year?: string;
  readonly encoding?: string;
  /** As typed: name=value. */
  readonly limit?: readonly string[];
  readonly passwordFile?: string;
  /** Of several returns of a unit the later one counts. */
  readonly latest?: boolean;
}

/** Options of the commands that read and judge returns. */
interface BatchOptions extends ReadingOptions {
  readonly failOn: Threshold;
}

/** Options of `scheme init`. */
export interface SchemeInitOptions extends CommonOptions {
  readonly from?: string;
}

/** Options of `scheme diff`. */
export interface SchemeDiffOptions extends CommonOptions, ReadingOptions {
  readonly batch?: string;
}

/** Options of `decide`. */
export interface DecideOptions extends CommonOptions, ReadingOptions {
  readonly influence: InfluenceLevel;
  readonly file?: string;
  readonly by?: string;
  readonly date?: string;
}

/** Options of `evaluate`. */
export interface EvaluateOptions extends CommonOptions, BatchOptions {
  readonly output: string;
  readonly force?: boolean;
}

/** Options of `whatif`; its scheme is the one supposed. */
export interface WhatifOptions extends CommonOptions, ReadingOptions {
  readonly set?: readonly string[];
  readonly letter?: readonly string[];
}

/** Options of `validate`. */
export interface ValidateOptions extends CommonOptions, BatchOptions {
  readonly output?: string;
  readonly force?: boolean;
}

/** Options of `export`. */
export interface ExportOptions extends CommonOptions {
  readonly output?: string;
  readonly group?: string;
  readonly table: (typeof TABLES)[number];
  readonly format?: (typeof FORMATS)[number];
}

/** Options of `diff`. */
export interface DiffOptions extends CommonOptions, ReadingOptions {
  readonly output?: string;
  readonly format?: (typeof FORMATS)[number];
}

/** Options of `feedback`. */
export interface FeedbackOptions extends CommonOptions {
  readonly output: string;
  readonly force?: boolean;
}

export const FORM_CHOICES = ["return", "agreement", "assessment", "facts", "decisions", "final", "all"] as const;
export const FORM_FORMATS = ["xlsx", "csv"] as const;

/** Options of `init`. */
export interface InitOptions extends CommonOptions {
  readonly year: string;
}

/** Options of `template`. */
export interface TemplateOptions extends CommonOptions {
  readonly output: string;
  readonly year: string;
  readonly format: (typeof FORM_FORMATS)[number];
  readonly form: (typeof FORM_CHOICES)[number];
  readonly agreements?: string;
  readonly previous?: string;
  readonly force?: boolean;
}

export const RULE_FORMATS = ["text", "md"] as const;

/** Options of `rules`. */
export interface RulesOptions extends CommonOptions {
  readonly format: (typeof RULE_FORMATS)[number];
}

export const EXPLANATION_FORMATS = ["text", "md", "json"] as const;

/** Options of `explain`. */
export interface ExplainOptions extends CommonOptions {
  readonly output?: string;
  readonly format?: (typeof EXPLANATION_FORMATS)[number];
  readonly depth?: string;
}
