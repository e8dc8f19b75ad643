import { exact, shortText } from "../../model/exact.js";
import { FEEDBACK_SHEETS } from "../../model/feedback-layout.js";
import { itemOf } from "../../model/lookups.js";
import { LINE_STATUS_LABELS } from "../../wording/grading-labels.js";
import { itemLabel, linkName, unitName } from "../../wording/names.js";
import { BOTH_SILENT, CLASS_LABELS } from "../../wording/reconciliation-labels.js";
import type { ResultFinding } from "../result/schema.js";
import { lineScope, type OwnLine } from "./agreement-lines.js";
import { lineRequest } from "./agreement-sheet.js";
import type { DifferenceToVerify } from "./differences-to-verify.js";
import type { ProminentProblem } from "./prominent-problems.js";
import { isOwnLink, type ProvinceView } from "./province-view.js";
import type { UnusedReturn } from "./unused-returns.js";

/** One thing to verify, explain or rectify, and the sheet that tells of it. */
export interface RectificationEntry {
  readonly id: string;
  readonly sheet: string;
  readonly unit: string;
  readonly link: string;
  readonly item: string;
  readonly matter: string;
  readonly request: string;
  /** Every id that it goes by: an agreement line has one for each status. */
  readonly ids: readonly string[];
  readonly on: PointScope;
}

/** What a point is about, by codes and ids; no item: the link's or units' whole return. */
export interface PointScope {
  readonly units: readonly string[];
  readonly link: string | null;
  readonly item: string | null;
}

/** Everything a feedback lists, by sheet. */
export interface FeedbackContent {
  /** Without those that only follow from an own return that was not used. */
  readonly differences: readonly DifferenceToVerify[];
  readonly unused: readonly UnusedReturn[];
  readonly lines: readonly OwnLine[];
  readonly dataProblems: readonly ResultFinding[];
  readonly prominent: readonly ProminentProblem[];
}

/** All that the province has to answer: prominent problems, data problems, differences, binding lines, other lines. */
export function rectificationEntries(view: ProvinceView, content: FeedbackContent): readonly RectificationEntry[] {
  const prominent = new Set(content.prominent.map((problem) => problem.id));
  const open = content.lines.filter((line) => isOpen(line) && !prominent.has(line.id));
  return [
    ...content.prominent.map(fromProblem),
    ...content.dataProblems
      .filter(({ severity, waived }) => severity !== "info" && !waived)
      .map((problem) => fromFinding(view, problem)),
    ...content.differences.filter(({ closed }) => !closed).map((difference) => fromDifference(view, difference)),
    ...[...open.filter(({ line }) => line.binding), ...open.filter(({ line }) => !line.binding)].map((line) =>
      fromLine(view, line),
    ),
  ];
}

function isOpen({ line }: OwnLine): boolean {
  return line.status !== "met" && !line.waived && line.status !== "no-target";
}

function fromProblem(problem: ProminentProblem): RectificationEntry {
  return {
    id: problem.id,
    sheet: FEEDBACK_SHEETS.prominent,
    unit: problem.units,
    link: problem.link,
    item: problem.item,
    matter: `${problem.kind}：${problem.description}`,
    request: problem.requirement,
    ids: problem.ids,
    on: problem.on,
  };
}

function fromLine(view: ProvinceView, own: OwnLine): RectificationEntry {
  return {
    id: own.id,
    sheet: FEEDBACK_SHEETS.agreement,
    unit: own.units.map((unit) => unitName(view.scheme, unit)).join("、"),
    link: own.line.link === null ? "本级" : linkName(view.scheme, own.line.link),
    item: itemLabel(view.scheme, own.line.item),
    matter: lineMatter(view, own),
    request: lineRequest(own),
    ids: own.ids,
    on: lineScope(own),
  };
}

function lineMatter({ scheme }: ProvinceView, { line }: OwnLine): string {
  const unit = line.item === null ? "" : itemOf(scheme, line.item).measureUnit;
  const amount = (value: number | null): string => (value === null ? "—" : `${shortText(exact(value))} ${unit}`);
  const kind = line.binding ? "约束性协议任务" : "协议任务（非约束性）";
  return `${kind}${LINE_STATUS_LABELS[line.status].zh}：目标 ${amount(line.target)}，采用 ${amount(line.adopted)}`;
}

function fromDifference(view: ProvinceView, { entry, request }: DifferenceToVerify): RectificationEntry {
  const link = view.links.find((candidate) => candidate.id === entry.link);
  const end = link?.[view.side];
  return {
    id: entry.id,
    sheet: FEEDBACK_SHEETS.verification,
    unit: unitName(view.scheme, end?.city ?? end?.province ?? null),
    link: linkName(view.scheme, entry.link),
    item: itemLabel(view.scheme, entry.item),
    matter: `双方数据：${entry.class === null ? BOTH_SILENT.zh : CLASS_LABELS[entry.class].zh}`,
    request,
    ids: [entry.id],
    on: { units: [], link: entry.link, item: entry.item },
  };
}

function fromFinding(view: ProvinceView, problem: ResultFinding): RectificationEntry {
  return {
    id: problem.id,
    sheet: FEEDBACK_SHEETS.dataProblems,
    unit: unitName(view.scheme, problem.unit),
    link: isOwnLink(view, problem.link) ? linkName(view.scheme, problem.link) : "",
    item: itemLabel(view.scheme, problem.item),
    matter: problem.message,
    request: problem.remedy,
    ids: [problem.id],
    on: { units: problem.unit === null ? [] : [problem.unit], link: problem.link, item: problem.item },
  };
}
