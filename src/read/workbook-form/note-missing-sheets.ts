import type { NoteBook } from "../note-book.js";
import type { Register } from "./register.js";

/** What of a form was found in the workbook. */
export interface FoundParts {
  /** Links whose sheet was placed; null: 本级指标. */
  readonly links: ReadonlySet<string | null>;
  /** Names on the blank form of the other sheets that were found. */
  readonly others: ReadonlySet<string>;
}

/** Notes every sheet that the register lists and the workbook lacks; what should stand on it counts as blank. */
export function noteMissingSheets(
  file: string,
  register: Register,
  unit: string | null,
  found: FoundParts,
  notes: NoteBook,
): void {
  const listed = new Map(
    register.rows.map((row) => [row.sheet, { link: row.link, isFigures: row.column === null }] as const),
  );
  notes.examine("file-unreadable", listed.size);
  for (const [sheet, { link, isFigures }] of listed) {
    if (isFigures ? !found.links.has(link) : !found.others.has(sheet)) {
      notes.add("file-unreadable", {
        unit,
        link: isFigures ? link : null,
        place: { file, sheet },
        subject: `${file}|${sheet}`,
        code: "sheet-missing",
        reason: {
          zh: "工作簿中没有空白表上的这张工作表，其内容按未填处理",
          en: "the workbook lacks this sheet of the blank form; what should stand on it counts as blank",
        },
      });
    }
  }
}
