import { type AssessmentRow, type AssessmentSubject, WORKING_GROUP } from "../../model/filing.js";
import { LETTERS, type Scheme } from "../../model/scheme.js";
import type { ReadContext } from "../context.js";
import type { FormRow, FormSheet } from "../form/form-sheet.js";
import { findUnit } from "../names/unit-names.js";
import { nameKey } from "../text/fold-width.js";
import { noteIncomplete, unitCell } from "./name-cells.js";
import { rowsOfYear } from "./rows-of-year.js";
import { choiceCell, noteChoice } from "./value-cells.js";

const INNOVATION = new Set(["innovation", "创新", "创新做法", "创新加分"]);
const REPORT = new Set(["report", "报告", "考核报告", "评价报告"]);
const TEAM_ENDING = /(?:交叉|实地)?(?:考核|考评|评价)?(?:工作)?组$/;

/** Reads the rows of an assessment form; rows whose unit or 评价项目 cannot be read are noted and left out. */
export function readAssessment(context: ReadContext, sheet: FormSheet): readonly AssessmentRow[] {
  return rowsOfYear(context, sheet).flatMap((row) => {
    const filed = readRow(context, row);
    return filed === null ? [] : [filed];
  });
}

function readRow(context: ReadContext, row: FormRow): AssessmentRow | null {
  const unit = unitCell(context, row, "被评单位");
  const blank = ["被评单位", "评价项目"].filter((column) => row.folded(column) === "");
  if (blank.length > 0) {
    noteIncomplete(context, row, blank, { unit: unit?.code ?? null });
  }
  if (unit === null || blank.length > 0) {
    return null;
  }
  const subject = subjectOf(context.scheme, row.folded("评价项目"));
  context.notes.examine("choice-unreadable");
  if (subject === null) {
    const numbers = context.scheme.assessmentRows.map((one) => one.row);
    const span = `${Math.min(...numbers)}–${Math.max(...numbers)}`;
    noteChoice(context, row, "评价项目", [span, "innovation", "报告"], { unit: unit.code });
    return null;
  }
  return {
    unit: unit.code,
    team: teamOf(context, row.folded("考核组")),
    teamAsRead: row.text("考核组").trim(),
    subject,
    ...resultOf(context, row, subject, unit.code),
    resultAsRead: row.text("评价结果").trim(),
    reason: row.text("调档理由").trim(),
    remark: row.text("备注").trim(),
    place: row.place(),
  };
}

function resultOf(
  context: ReadContext,
  row: FormRow,
  subject: AssessmentSubject,
  unit: string,
): Pick<AssessmentRow, "letter" | "innovation"> {
  if (subject.kind === "row") {
    return { letter: choiceCell(context, row, "评价结果", LETTERS, { unit }), innovation: null };
  }
  if (subject.kind === "report") {
    return { letter: null, innovation: null };
  }
  const points = Array.from({ length: context.scheme.grading.maximumInnovation + 1 }, (_, index) => String(index));
  const choice = choiceCell(context, row, "评价结果", points, { unit });
  return { letter: null, innovation: choice === null ? null : Number(choice) };
}

/** 3, 第3项, 资金投入, 3 资金投入, innovation, 报告; null where number and title disagree or mean nothing. */
function subjectOf(scheme: Scheme, typed: string): AssessmentSubject | null {
  const key = nameKey(typed);
  if (INNOVATION.has(key)) {
    return { kind: "innovation" };
  }
  if (REPORT.has(key)) {
    return { kind: "report" };
  }
  const match = /^(?:第?(\d{1,2})项?[.、:]*)?(.*)$/.exec(key);
  const number = match?.[1] === undefined ? null : Number(match[1]);
  const title = match?.[2] ?? "";
  const titled = title === "" ? null : (rowTitled(scheme, title) ?? 0);
  const row = number ?? titled;
  const agrees = number === null || titled === null || number === titled;
  const isKnown = scheme.assessmentRows.some((one) => one.row === row);
  return row !== null && isKnown && agrees ? { kind: "row", row } : null;
}

/** The form's row of a title: its own, or that of the only row of the rubric that takes its letter. */
function rowTitled({ assessmentRows, rows }: Scheme, title: string): number | null {
  const own = assessmentRows.find((row) => nameKey(row.title) === title);
  return own?.row ?? rows.find((row) => nameKey(row.title) === title)?.assessedAs ?? null;
}

/** The assessing province's code, 工作组, or null; 浙江考核组 is 浙江. */
function teamOf(context: ReadContext, typed: string): string | null {
  if (typed === WORKING_GROUP) {
    return WORKING_GROUP;
  }
  const unit = findUnit(context.units, typed) ?? findUnit(context.units, typed.replace(TEAM_ENDING, ""));
  return unit?.level === "province" ? unit.code : null;
}
