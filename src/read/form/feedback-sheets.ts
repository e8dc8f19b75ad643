import {
  ANSWER_HEADERS,
  EARLIER_HEADER,
  FEEDBACK_SHEETS,
  POINT_HEADER,
  REQUEST_HEADER,
} from "../../model/feedback-layout.js";
import type { Sheet, SheetRow } from "../sheet/sheet.js";
import { foldWidth } from "../text/fold-width.js";
import type { FormRow } from "./form-sheet.js";
import { headerText } from "./header-names.js";

const HEADER_ROWS = 20;
const NAMES: readonly string[] = Object.values(FEEDBACK_SHEETS);
const POINTS = [POINT_HEADER, "差异编号"];
/** A title as every sheet of a feedback bears it: 浙江省 2019 年度东西部扶贫协作…. */
const TITLE = /^(\S+) ?(\d{4}) ?年度/;

/** What the titles of a feedback say of it; an empty text where they do not. */
export interface FeedbackTitle {
  readonly unit: string;
  readonly year: string;
}

/** Whether something stands in the columns for a province's answers. */
export function holdsAnswers(sheet: Sheet): boolean {
  const header = answerHeader(sheet);
  if (header === undefined) {
    return false;
  }
  const names = namesIn(header);
  const columns = ANSWER_HEADERS.map((name) => names.indexOf(name)).filter((index) => index >= 0);
  return (
    sheet.rows.find(
      ({ row, cells }) => row > header.row && columns.some((index) => foldWidth(cells[index] ?? "") !== ""),
    ) !== undefined
  );
}

/** The sheets of a file that ask a province for answers, and those that are none of its feedback's. */
export function partsOfFeedback(sheets: readonly Sheet[]): {
  readonly asking: readonly Sheet[];
  readonly others: readonly Sheet[];
} {
  const asking = sheets.filter((sheet) => answerHeader(sheet) !== undefined);
  const isNamed = ({ name }: Sheet): boolean => asking.length > 0 && name !== null && NAMES.includes(foldWidth(name));
  const others = sheets.filter(
    (sheet) => !asking.includes(sheet) && !isNamed(sheet) && headerWith(sheet, tellsOfPoints) === undefined,
  );
  return { asking, others };
}

/** Whether one of the columns for answers of a row holds something. */
export function isAnswered(row: Pick<FormRow, "folded">): boolean {
  return ANSWER_HEADERS.some((column) => row.folded(column) !== "");
}

/** Province and year by the titles of a feedback's sheets. */
export function feedbackTitle(sheets: readonly Sheet[]): FeedbackTitle {
  for (const sheet of sheets) {
    for (const { cells } of sheet.rows.slice(0, HEADER_ROWS)) {
      const title = cells.map((cell) => TITLE.exec(foldWidth(cell))).find((match) => match !== null);
      if (title !== undefined && title !== null) {
        return { unit: title[1] ?? "", year: title[2] ?? "" };
      }
    }
  }
  return { unit: "", year: "" };
}

function answerHeader(sheet: Sheet): SheetRow | undefined {
  return headerWith(sheet, (names) => {
    const asks = names.includes("整改措施") || (names.includes("说明") && names.includes(REQUEST_HEADER));
    return asks && [...POINTS, REQUEST_HEADER, EARLIER_HEADER].some((name) => names.includes(name));
  });
}

function tellsOfPoints(names: readonly string[]): boolean {
  return names.includes(REQUEST_HEADER) && POINTS.some((name) => names.includes(name));
}

function headerWith(sheet: Sheet, test: (names: readonly string[]) => boolean): SheetRow | undefined {
  return sheet.rows.slice(0, HEADER_ROWS).find((row) => test(namesIn(row)));
}

function namesIn({ cells }: SheetRow): readonly string[] {
  return cells.map((cell) => headerText(cell).name);
}
