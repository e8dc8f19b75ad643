import { resolve } from "node:path";
import type { FileCounts } from "../model/batch.js";
import type { Scheme } from "../model/scheme.js";
import { brokenReturns } from "./form/broken-returns.js";
import { collectForms } from "./form/collect-form.js";
import { KNOWN_FORMS, OWN_SYNONYMS } from "./form/form-columns.js";
import type { FormSheet } from "./form/form-sheet.js";
import { type HeaderNames, headerNames } from "./form/header-names.js";
import { recogniseForm } from "./form/recognise-form.js";
import type { NoteBook } from "./note-book.js";
import type { Discovery, FoundFile } from "./source/discover-files.js";
import { DEFAULT_LIMITS, type Limits } from "./source/limits.js";
import { noteDifferentExtension } from "./source/note-extension.js";
import { noteDisk, noteOther, noteRefused, noteSkipped } from "./source/note-outcome.js";
import { noteFaults } from "./source/note-sheets.js";
import { openFile } from "./source/open-file.js";
import type { OpenOptions, OpenOutcome } from "./source/opened-file.js";
import { ReadingProcess } from "./source/reading-process.js";
import { type FormTools, formTools } from "./workbook-form/form-tools.js";

/** How files are read. */
export interface GatherOptions {
  readonly scheme: Scheme;
  /** Encoding of every CSV file; left out: found out for each. */
  readonly encoding?: string;
  /** Those left out are the defaults. */
  readonly limits?: Partial<Limits>;
  /** Tried on workbooks that have one. */
  readonly passwords?: readonly string[];
  /** Absolute path of the file that holds them: it may lie in the batch, and is no form. */
  readonly passwordFile?: string;
  readonly onFile?: (done: number, total: number, path: string) => void;
}

/** The forms found, and the files that were opened but gave none. */
export interface Gathered {
  readonly sheets: readonly FormSheet[];
  readonly refused: ReadonlySet<string>;
  readonly counts: FileCounts;
}

const DOCUMENTATION = /(?:^|\/)readme[^/]*$|\.(?:md|markdown)$/i;

/** Opens each file in order and keeps those that are forms; notes all others. */
export async function gatherForms(discovery: Discovery, options: GatherOptions, notes: NoteBook): Promise<Gathered> {
  const columns = [...new Set(KNOWN_FORMS.flatMap((form) => form.columns))];
  const names = headerNames({ ...options.scheme.headers, ...OWN_SYNONYMS }, columns);
  const open: OpenOptions = {
    limits: { ...DEFAULT_LIMITS, ...options.limits },
    encoding: options.encoding ?? null,
    headers: new Set(names.keys()),
    passwords: options.passwords ?? [],
  };
  const { files, skipped } = withoutPasswords(discovery, options.passwordFile);
  notes.examine("file-skipped", files.length + skipped.length);
  for (const file of skipped) {
    noteSkipped(notes, file);
  }
  let tools: FormTools | null = null;
  const reading: FormReading = {
    names,
    notes,
    tools: () => {
      tools ??= formTools(options.scheme, names, notes);
      return tools;
    },
  };
  const sheets: FormSheet[] = [];
  const refused = new Set<string>();
  const counts = { read: 0, refused: 0, skipped: skipped.length };
  const elsewhere = new ReadingProcess(open);
  try {
    for (const [index, file] of files.entries()) {
      notes.examine("file-unreadable");
      const { forms, became } = formsOf(file, await openFile(file, open, elsewhere), reading);
      counts[became] += 1;
      if (forms.length === 0) {
        refused.add(file.path);
      }
      sheets.push(...forms);
      options.onFile?.(index + 1, files.length, file.path);
    }
  } finally {
    elsewhere.close();
  }
  return { sheets, refused, counts: { found: files.length + skipped.length, ...counts } };
}

/** No word of it may come into a finding. */
function withoutPasswords({ files, skipped }: Discovery, passwordFile: string | undefined): Discovery {
  const isPasswords = ({ absolute }: FoundFile): boolean => resolve(absolute) === passwordFile;
  return {
    files: files.filter((file) => !isPasswords(file)),
    skipped: [...skipped, ...files.filter(isPasswords).map(({ path }) => ({ path, reason: "passwords" }) as const)],
  };
}

/** What a file gave; of a refused one the forms hold only what tells whose it is. */
interface FileForms {
  readonly forms: readonly FormSheet[];
  readonly became: Exclude<keyof FileCounts, "found">;
}

/** What opened files are read with; the lookups of workbooks are made when first needed. */
interface FormReading {
  readonly names: HeaderNames;
  readonly notes: NoteBook;
  readonly tools: () => FormTools;
}

function formsOf({ path }: FoundFile, outcome: OpenOutcome, { names, notes, tools }: FormReading): FileForms {
  const sheets = outcome.kind === "tables" ? outcome.sheets : [];
  if (DOCUMENTATION.test(path) && sheets.every((sheet) => recogniseForm(sheet, names) === null)) {
    noteSkipped(notes, { path, reason: "documentation" });
    return { forms: [], became: "skipped" };
  }
  switch (outcome.kind) {
    case "tables": {
      noteDifferentExtension(notes, outcome);
      noteFaults(notes, outcome);
      const forms = collectForms(outcome, names, notes, tools);
      return { forms, became: forms.length === 0 ? "refused" : "read" };
    }
    case "own-output":
      noteSkipped(notes, { path, reason: "own-output" });
      return { forms: [], became: "skipped" };
    case "other":
      noteOther(notes, path, outcome.other);
      return { forms: [], became: "refused" };
    case "disk":
      noteDisk(notes, path, outcome.code);
      return { forms: [], became: "refused" };
    case "refused":
      noteRefused(notes, path, outcome.refusal);
      return { forms: outcome.above === null ? [] : brokenReturns(outcome.above, names), became: "refused" };
  }
}
