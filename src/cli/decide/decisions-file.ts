import { lstat, readFile } from "node:fs/promises";
import { dirname } from "node:path";
import { FORM_HEADERS } from "../../model/form-layout.js";
import type { Scheme } from "../../model/scheme.js";
import { headerNames, headerText } from "../../read/form/header-names.js";
import { recogniseForm } from "../../read/form/recognise-form.js";
import { decodeText } from "../../read/sheet/decode-text.js";
import { findDelimiter } from "../../read/sheet/find-delimiter.js";
import { parseCsv } from "../../read/sheet/parse-csv.js";
import { DEFAULT_LIMITS } from "../../read/source/limits.js";
import { csvRecord } from "../../report/tables/csv-text.js";
import { writeFileWhole } from "../runs/write-file-whole.js";
import { makeFolder } from "../runs/write-new-files.js";
import { shownPath } from "../show/shown-path.js";
import { systemCode, usageErrorOf } from "../usage-error-of.js";
import { decideError } from "./decide-error.js";

type Cells = Readonly<Record<string, string>>;

const MARK = "\uFEFF";
const HEADERS = FORM_HEADERS.decisions;

/** A decisions form that rows are added to, each as soon as it is made. */
export interface DecisionsFile {
  readonly path: string;
  /** Adds a row, taking back another that was added before. Throws UsageError if the file cannot be written. */
  readonly add: (row: Cells, replaces: Cells | null) => Promise<void>;
}

interface Layout {
  /** All of it, as it stands; empty for a file that is not there yet. */
  readonly text: string;
  /** Headers of the form in the file's own order; null for a column that is left blank. */
  readonly order: readonly (string | null)[];
  readonly lineEnd: string;
}

/** Opens a decisions form, which need not be there yet. Throws UsageError for one that rows cannot be added to. */
export async function openDecisionsFile(path: string, scheme: Scheme): Promise<DecisionsFile> {
  await layoutOf(path, scheme);
  return {
    path,
    add: async (row, replaces) => {
      // Read each time: others may have it open.
      const layout = await layoutOf(path, scheme);
      const text = replaces === null ? layout.text : without(layout, replaces, path);
      await makeFolder(dirname(path));
      await writeFileWhole(path, text + gap(text, layout) + recordOf(row, layout));
    },
  };
}

function recordOf(row: Cells, { order, lineEnd }: Layout): string {
  return csvRecord(
    order.map((header) => (header === null ? "" : (row[header] ?? ""))),
    lineEnd,
  );
}

/** The line end that a last line lacks. */
function gap(text: string, { lineEnd }: Layout): string {
  return text === "" || /[\r\n]$/.test(text) ? "" : lineEnd;
}

/** The text without a row that stands in it once or more, the last time. */
function without(layout: Layout, row: Cells, path: string): string {
  const { text } = layout;
  const record = recordOf(row, layout);
  const at = text.lastIndexOf(record);
  if (at < 0) {
    throw decideError((errors) => errors.changed(shownPath(path)));
  }
  return text.slice(0, at) + text.slice(at + record.length);
}

async function layoutOf(path: string, scheme: Scheme): Promise<Layout> {
  const bytes = await bytesOf(path);
  if (bytes.length === 0) {
    return { text: MARK + csvRecord(HEADERS), order: HEADERS, lineEnd: "\r\n" };
  }
  const names = headerNames(scheme.headers, HEADERS);
  const isHeader = (cell: string) => names.has(headerText(cell).name);
  const decoded = decodeText(bytes, null);
  const encoding = "reason" in decoded ? (decoded.found ?? decoded.reason) : decoded.encoding;
  if ("reason" in decoded || !encoding.startsWith("utf-8")) {
    throw decideError((errors) => errors.encoding(shownPath(path), encoding));
  }
  const text = decoded.utf8.toString("utf8");
  const delimiter = findDelimiter(text, isHeader);
  if (delimiter !== ",") {
    throw decideError((errors) => errors.encoding(shownPath(path), delimiter === "\t" ? "Tab" : delimiter));
  }
  const { lineLength, cells } = DEFAULT_LIMITS;
  const sheet = await parseCsv(decoded.utf8, { lineLength, cells, isHeader });
  const form = "reason" in sheet ? null : recogniseForm(sheet, names);
  const header = form?.header.cells ?? [];
  const order = header.map((_, index) => [...(form?.columns ?? [])].find(([, at]) => at.index === index)?.[0] ?? null);
  const missing = HEADERS.filter((name) => !order.includes(name));
  const foreign = header.filter((name, index) => name.trim() !== "" && order[index] === null);
  if (form?.form.kind !== "decisions" || missing.length > 0 || foreign.length > 0) {
    throw decideError((errors) => errors.headers(shownPath(path), missing.join("、"), foreign.join("、")));
  }
  const mark = encoding === "utf-8-bom" ? MARK : "";
  return { text: mark + text, order, lineEnd: text.includes("\r\n") ? "\r\n" : "\n" };
}

/** The file's bytes; none where there is no file. */
async function bytesOf(path: string): Promise<Buffer> {
  const status = await lstat(path).catch(() => null);
  if (status === null) {
    return Buffer.alloc(0);
  }
  if (!status.isFile()) {
    throw decideError((errors) => errors.notRead(shownPath(path)));
  }
  try {
    return await readFile(path);
  } catch (error) {
    throw usageErrorOf((words) => words.unreadableFile(path, systemCode(error)), error);
  }
}
