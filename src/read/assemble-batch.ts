import type { AnswerRow } from "../model/answer.js";
import type { Batch, FiledKind, InputFile, LastYear } from "../model/batch.js";
import type { Scheme } from "../model/scheme.js";
import { readContext } from "./context.js";
import type { FormSheet } from "./form/form-sheet.js";
import type { Gathered } from "./gather-forms.js";
import type { NoteBook } from "./note-book.js";
import { type CollectedReturns, collectReturns } from "./return/collect-returns.js";
import { readAgreement } from "./rows/read-agreement.js";
import { readAnswers } from "./rows/read-answers.js";
import { readAssessment } from "./rows/read-assessment.js";
import { readDecisions } from "./rows/read-decisions.js";
import { readFacts } from "./rows/read-facts.js";
import { readFinals } from "./rows/read-finals.js";
import { type BatchFile, SETTINGS_FILE } from "./settings/read-settings.js";
import { settleChoices } from "./settings/settle-choices.js";

/** All that was found, before it is read as forms of one year. */
export interface Found {
  readonly scheme: Scheme;
  readonly year: number;
  readonly settings: BatchFile;
  readonly gathered: Gathered;
  readonly lastYear: { readonly lastYear: LastYear; readonly file: InputFile } | null;
  readonly notes: NoteBook;
  /** Whether units without a return are missing, or not looked for. */
  readonly expected: "all" | "seen";
  /** What counts where a unit has several returns and batch.yaml does not choose. */
  readonly several: "undecided" | "latest";
}

/** Reads the recognised forms into a batch. Pure: all files were read before. */
export function assembleBatch(found: Found): Batch {
  const { scheme, year, settings, gathered, notes } = found;
  const context = readContext(scheme, year, notes);
  const of = (kind: FiledKind): readonly FormSheet[] => gathered.sheets.filter((sheet) => sheet.kind === kind);
  const collected = collectReturns(context, {
    sheets: of("return"),
    choices: settleChoices(context, settings, gathered),
    refused: gathered.refused,
    expected: found.expected === "all" ? context.scheme.units : "seen",
    several: found.several,
  });
  const answers = of("explanations").flatMap((sheet) => readAnswers(context, sheet));
  return {
    year,
    settings: { deadline: settings.deadline, feedbackDate: settings.feedbackDate, scheme: settings.scheme },
    fileCounts: gathered.counts,
    files: inputFiles(found, collected, answers),
    completeness: collected.completeness,
    returns: collected.returns,
    agreement: of("agreement").flatMap((sheet) => readAgreement(context, sheet)),
    assessments: of("assessment").flatMap((sheet) => readAssessment(context, sheet)),
    facts: of("facts").flatMap((sheet) => readFacts(context, sheet)),
    decisions: of("decisions").flatMap((sheet) => readDecisions(context, sheet)),
    finals: of("final").flatMap((sheet) => readFinals(context, sheet)),
    answers,
    lastYear: found.lastYear?.lastYear ?? null,
    notes: notes.notes,
    examined: notes.examined,
  };
}

function inputFiles(
  { settings, gathered, lastYear }: Found,
  collected: CollectedReturns,
  answers: readonly AnswerRow[],
): readonly InputFile[] {
  const answering = (path: string): readonly string[] => [
    ...new Set(answers.filter(({ place }) => place.file === path).map(({ unit }) => unit)),
  ];
  const forms = gathered.sheets.map(
    (sheet): InputFile => ({
      path: sheet.path,
      sha256: sheet.sha256,
      form: sheet.kind,
      units: sheet.kind === "explanations" ? answering(sheet.path) : (collected.unitsOf.get(sheet.path) ?? []),
      encoding: sheet.encoding,
      received: settings.received[sheet.path] ?? null,
    }),
  );
  const own: InputFile[] =
    settings.sha256 === null
      ? []
      : [
          {
            path: SETTINGS_FILE,
            sha256: settings.sha256,
            form: "settings",
            units: [],
            encoding: "utf-8",
            received: null,
          },
        ];
  const all = [...own, ...(lastYear === null ? [] : [lastYear.file]), ...forms];
  return all.sort((a, b) => (a.path < b.path ? -1 : Number(a.path > b.path)));
}
