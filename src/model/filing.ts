import type { Exact } from "./exact.js";
import type { FigureObstacle } from "./figure-obstacle.js";
import type { Side } from "./pairing.js";
import type { Place } from "./place.js";
import type { FactId, Letter } from "./scheme.js";

/** Blank, 0, 不适用 and unreadable are four states; "in-error" was read but cannot stand by itself. */
type FigureState = "given" | "blank" | "not-applicable" | "unreadable" | "in-error";

export type FigureFault =
  | "negative"
  | "not-whole"
  | "not-yes-no"
  /** Typed in, or headed by, a unit of measure of another dimension. */
  | "measure-differs"
  /** The row stands twice in the return with different values. */
  | "row-conflicting";

/** One figure as filed. Only state "given" is a report. */
export interface Figure {
  readonly state: FigureState;
  readonly fault: FigureFault | null;
  /** The text as typed, untouched. */
  readonly asRead: string;
  /** In the item's base unit; null unless given or in error. */
  readonly value: Exact | null;
  /** Worth in the base unit of the last digit typed, trailing decimal zeros dropped: 1.23亿元 → 100 (万元). */
  readonly lastDigit: Exact | null;
  /** Unit of measure it was typed in (cell suffix, else 计量单位 column), where that is not the base unit. */
  readonly typedIn: { readonly unit: string; readonly from: "cell" | "column"; readonly larger: boolean } | null;
  /** 约, 余, 近, 超过 …: used, with a warning. */
  readonly approximate: boolean;
  /** Words beside the number, such as 含追加200: it is used, with a warning; null if none. */
  readonly comment: string | null;
  /** Why it is unreadable; null in every other state. */
  readonly obstacle: FigureObstacle | null;
  readonly place: Place;
}

/** The figures that a return's row holds: 本年完成, 上年完成, 协议目标. */
export const RETURN_FIGURES = ["actual", "previous", "target"] as const;
export type FigureColumn = (typeof RETURN_FIGURES)[number];

export interface ReturnRow {
  /** null for unit items. */
  readonly link: string | null;
  readonly item: string;
  readonly actual: Figure;
  readonly previous: Figure;
  readonly target: Figure;
  readonly remark: string;
  readonly place: Place;
}

export interface Opinion {
  readonly link: string;
  readonly answer: "同意" | "有异议" | "未答复" | null;
  readonly asRead: string;
  readonly text: string;
  readonly date: string | null;
  readonly number: string | null;
  readonly place: Place;
}

export interface ReturnMeta {
  readonly filler: string | null;
  readonly reviewer: string | null;
  /** ISO dates. */
  readonly date: string | null;
  readonly cutoff: string | null;
  /** Holds estimates (含预计数); null if not said. */
  readonly estimated: boolean | null;
  readonly opinions: readonly Opinion[];
  /** 自评 by theme number 1–7. */
  readonly narratives: Readonly<Record<number, string>>;
}

/** One unit's return for the batch's year; `rows` by `rowKey(link, item)`. */
export interface FiledReturn {
  readonly unit: string;
  readonly file: string;
  readonly rows: ReadonlyMap<string, ReturnRow>;
  readonly derived: readonly FiledDerived[];
  readonly meta: ReturnMeta;
}

/** A derived figure as filed, for comparison with its recomputation. */
export interface FiledDerived {
  readonly code: string;
  readonly link: string | null;
  readonly asRead: string;
  /** As a plain ratio (12.5 % → 0.125), or in the derived figure's unit; null if blank or unreadable. */
  readonly value: Exact | null;
  /** Why it is unreadable; null if it is not. */
  readonly obstacle: FigureObstacle | null;
  readonly place: Place;
}

/** Key of a row or entry: link (empty for unit items) and item. */
export function rowKey(link: string | null, item: string): string {
  return `${link ?? ""}|${item}`;
}

export interface AgreementRow {
  readonly link: string | null;
  /** The unit of a unit item's line. */
  readonly unit: string | null;
  readonly item: string | null;
  /** 承担单位 as resolved; null = default of the item. */
  readonly duty: Side | "both" | null;
  /** False if 承担单位 was filled but means no side of the link. */
  readonly dutyReadable: boolean;
  readonly dutyAsRead: string;
  readonly target: Figure;
  /** null: 约束性 blank or unreadable. */
  readonly binding: boolean | null;
  readonly bindingAsRead: string;
  readonly remark: string;
  readonly place: Place;
}

export const WORKING_GROUP = "工作组";

export type AssessmentSubject =
  | { readonly kind: "row"; readonly row: number }
  | { readonly kind: "innovation" }
  | { readonly kind: "report" };

export interface AssessmentRow {
  readonly unit: string;
  /** Code of the assessing province, 工作组, or null if it is neither. */
  readonly team: string | null;
  readonly teamAsRead: string;
  readonly subject: AssessmentSubject;
  /** null unless a readable letter of a row. */
  readonly letter: Letter | null;
  /** null unless a whole number 0–maximum of an innovation row. */
  readonly innovation: number | null;
  readonly resultAsRead: string;
  readonly reason: string;
  readonly remark: string;
  readonly place: Place;
}

export type FactStatus = "线索" | "存疑" | "待核" | "属实" | "排除";

export interface FactRow {
  readonly unit: string;
  readonly link: string | null;
  readonly item: string | null;
  readonly fact: FactId;
  readonly status: FactStatus;
  readonly elements: readonly string[];
  readonly document: string;
  readonly date: string | null;
  readonly area: string;
  readonly description: string;
  readonly requirement: string;
  readonly place: Place;
}

/** What a decision can choose, as the forms print it. */
export const DECISION_CHOICES = ["东部", "中西部", "双方商定", "核实", "退回", "豁免"] as const;

export type DecisionChoice = (typeof DECISION_CHOICES)[number];

/** Whether a choice says nothing without 采用值. */
export function needsValue(choice: DecisionChoice | null): boolean {
  return choice === "核实" || choice === "双方商定";
}

export interface DecisionRow {
  /** 差异编号 as typed; empty when keyed by link or unit and item. */
  readonly caseId: string;
  /** Unit of a unit item; null for link items. */
  readonly unit: string | null;
  /** Resolved from 差异编号 or 结对关系; null for unit items and where neither resolves. */
  readonly link: string | null;
  readonly item: string | null;
  readonly choice: DecisionChoice | null;
  readonly choiceAsRead: string;
  /** 采用值. */
  readonly value: Figure;
  /** 东部数, 中西部数: the figures the decision was made on. */
  readonly madeOnEast: Figure;
  readonly madeOnWest: Figure;
  readonly reason: string;
  readonly document: string;
  readonly decidedBy: string;
  readonly date: string | null;
  readonly validUntil: string | null;
  /** False when 有效期至 was filled but is no date. */
  readonly validUntilReadable: boolean;
  readonly place: Place;
}

export interface FinalRow {
  readonly unit: string;
  readonly grade: "好" | "较好" | "一般" | "较差";
  readonly document: string;
  readonly date: string | null;
  readonly place: Place;
}
