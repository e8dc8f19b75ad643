import { cellName } from "../../model/cell-name.js";
import { readWorkbook } from "../../read/xlsx/read-workbook.js";
import { WORKBOOK_LIMITS } from "../../read/xlsx/workbook-limits.js";
import type { AnswerColumns } from "./answer-columns.js";
import { answerTest, type RowTexts, rowTexts } from "./answered-rows.js";
import type { Deviation } from "./deviation.js";

/** What a workbook says against what it should say. */
export interface ComparedWorkbook {
  /** The first cell that does not follow; null: all do. */
  readonly deviation: Deviation | null;
  /** Cells that were left open for an answer and hold one. */
  readonly filledIn: number;
  /** Whether fingerprints and hashes are those of the inputs of then, and nothing else differs. */
  readonly onlyFingerprint: boolean;
}

interface DifferentCell {
  readonly place: string;
  readonly found: string;
  readonly expected: string;
  readonly isAnswer: boolean;
}

/** Compares the decoded cells of two workbooks; `renewed` puts today's fingerprints in the place of the recorded ones. */
export async function compareWorkbooks(
  name: string,
  [found, expected]: readonly [Buffer, Buffer],
  columns: AnswerColumns | null,
  renewed: (text: string) => string,
): Promise<ComparedWorkbook> {
  const [read, wanted] = [await sheetsOf(found), await sheetsOf(expected)];
  if (read === null || wanted === null) {
    return deviating({ ...at("document-unreadable", name), found: "", expected: "" });
  }
  const [names, wantedNames] = [[...read.keys()].join("、"), [...wanted.keys()].join("、")];
  if (names !== wantedNames) {
    return deviating({ ...at("sheets", name), found: names, expected: wantedNames });
  }
  const cells = [...wanted].flatMap(([sheet, own]) =>
    differentCells([read.get(sheet) ?? new Map(), own], `${name}!${sheet}!`, columns),
  );
  const answers = cells.filter(({ isAnswer }) => isAnswer);
  const others = cells.filter(({ isAnswer }) => !isAnswer);
  const wrong = others.filter((cell) => renewed(cell.found) !== cell.expected);
  const [first] = wrong;
  const deviation: Deviation | null =
    first === undefined
      ? null
      : { kind: "cell", place: first.place, found: first.found, expected: first.expected, more: wrong.length - 1 };
  return { deviation, filledIn: answers.length, onlyFingerprint: others.length > 0 && wrong.length === 0 };
}

function deviating(deviation: Deviation): ComparedWorkbook {
  return { deviation, filledIn: 0, onlyFingerprint: false };
}

function at(kind: Deviation["kind"], place: string): Pick<Deviation, "kind" | "place" | "more"> {
  return { kind, place, more: 0 };
}

/** Texts of all rows by sheet; null where it is no workbook that can be read. */
async function sheetsOf(bytes: Buffer): Promise<ReadonlyMap<string, RowTexts> | null> {
  const outcome = await readWorkbook(bytes, WORKBOOK_LIMITS);
  return outcome.kind === "workbook"
    ? new Map(outcome.sheets.map((sheet) => [sheet.name ?? "", rowTexts(sheet)]))
    : null;
}

function differentCells(
  [found, expected]: readonly [RowTexts, RowTexts],
  before: string,
  columns: AnswerColumns | null,
): readonly DifferentCell[] {
  const isAnswer = answerTest(found, expected, columns);
  const rows = [...new Set([...expected.keys(), ...found.keys()])].sort((one, two) => one - two);
  return rows.flatMap((row) => {
    const [one, other] = [found.get(row) ?? [], expected.get(row) ?? []];
    return Array.from({ length: Math.max(one.length, other.length) }, (_, column) => ({
      place: `${before}${cellName(row, column)}`,
      found: one[column] ?? "",
      expected: other[column] ?? "",
      column,
    }))
      .filter((cell) => cell.found !== cell.expected)
      .map(({ column, ...cell }) => ({ ...cell, isAnswer: isAnswer(row, column) }));
  });
}
