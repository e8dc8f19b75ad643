import type { z } from "zod";
import { type Fault, type FieldPath, type FieldPlace, fault, type Located } from "./fault.js";
import { issueText } from "./issue-text.js";
import type { SourceDocument } from "./source-document.js";

/** Stands for a basis that was refused, for no check looks at it again. */
const STAND_IN = "附件";

/** A list of a scheme file. `names` holds also those of entries that were refused, so that nothing else trips over them. */
export interface Entries<T> {
  readonly file: string;
  readonly entries: readonly Located<T>[];
  /** null: the file could not be read at all. */
  readonly names: ReadonlySet<string> | null;
  /** Every entry was accepted. */
  readonly complete: boolean;
}

/** A scheme file that is one object. Fields that were refused are missing in `fields`, so that they do not hide the mistakes of others. */
export interface Fields<T> {
  readonly place: FieldPlace;
  readonly fields: Partial<T>;
  /** null: the file has mistakes that leave gaps. */
  readonly value: T | null;
}

/** Parses a whole document by a schema; mistakes are added to `faults`. */
export function parseFields<Schema extends z.ZodObject>(
  document: SourceDocument,
  schema: Schema,
  faults: Fault[],
): Fields<z.output<Schema>> {
  const value = parseValue(document, [], schema, faults);
  const fields = Object.entries(schema.shape).flatMap(([key, field]) => {
    const parsed = (field as z.ZodType).safeParse(valueAt(document.value, [key]));
    return parsed.success ? [[key, parsed.data]] : [];
  });
  return { place: { file: document.file, path: [] }, fields: Object.fromEntries(fields), value };
}

/** Parses a value of a document by a schema; mistakes are added to `faults`. null if it cannot be read in spite of them. */
function parseValue<Schema extends z.ZodType>(
  document: SourceDocument,
  path: FieldPath,
  schema: Schema,
  faults: Fault[],
): z.output<Schema> | null {
  const value = valueAt(document.value, path);
  const parsed = schema.safeParse(value);
  if (parsed.success) {
    return parsed.data;
  }
  for (const issue of parsed.error.issues) {
    faults.push(...issueFaults(document, path, issue, value));
  }
  const readable = schema.safeParse(repaired(value, parsed.error.issues));
  return readable.success ? readable.data : null;
}

/** A misspelt field or a basis that is no basis must not hide what else is wrong with its entry. */
function repaired(value: unknown, issues: readonly z.core.$ZodIssue[]): unknown {
  const copy = structuredClone(value);
  for (const issue of issues) {
    const steps = stepsOf(issue);
    const last = steps.at(-1);
    if (issue.code === "unrecognized_keys") {
      setFields(valueAt(copy, steps), issue.keys, undefined);
    } else if (last === "basis" || last === "clause") {
      setFields(valueAt(copy, steps.slice(0, -1)), [last], STAND_IN);
    }
  }
  return copy;
}

/** Sets fields of an object of the copy, or takes them away. */
function setFields(owner: unknown, keys: readonly string[], value: string | undefined): void {
  if (typeof owner !== "object" || owner === null) {
    return;
  }
  for (const key of keys) {
    if (value === undefined) {
      Reflect.deleteProperty(owner, key);
    } else {
      Reflect.set(owner, key, value);
    }
  }
}

/** Parses each entry of a list by itself, so that one bad entry does not hide the others. */
export function parseEntries<Schema extends z.ZodType>(
  document: SourceDocument,
  list: string,
  schema: Schema,
  faults: Fault[],
): Entries<z.output<Schema>> {
  const raw = valueAt(document.value, [list]);
  if (!Array.isArray(raw)) {
    return { file: document.file, entries: [], names: null, complete: false };
  }
  const entries = raw.flatMap((_, index) => {
    const path = [list, index];
    const value = parseValue(document, path, schema, faults);
    return value === null ? [] : [{ value, place: { file: document.file, path } }];
  });
  const names = new Set(raw.map(nameOf).filter((name) => name !== null));
  return { file: document.file, entries, names, complete: entries.length === raw.length };
}

function issueFaults(
  document: SourceDocument,
  base: FieldPath,
  issue: z.core.$ZodIssue,
  value: unknown,
): readonly Fault[] {
  const relative = stepsOf(issue);
  const at = { file: document.file, path: [...base, ...relative] };
  if (issue.code === "unrecognized_keys") {
    return issue.keys.map((key) =>
      fault({ file: at.file, path: [...at.path, key] }, `不认识的字段 ${key}`, `no field is called ${key}`),
    );
  }
  const presence = valueAt(value, relative) === undefined ? "missing" : "present";
  return [{ place: at, message: issueText(issue, presence) }];
}

function stepsOf({ path }: z.core.$ZodIssue): FieldPath {
  return path.map((step) => (typeof step === "number" ? step : String(step)));
}

function valueAt(value: unknown, path: FieldPath): unknown {
  let current = value;
  for (const step of path) {
    if (typeof current !== "object" || current === null) {
      return undefined;
    }
    current = (current as Record<string | number, unknown>)[step];
  }
  return current;
}

function nameOf(entry: unknown): string | null {
  const name = valueAt(entry, ["id"]) ?? valueAt(entry, ["code"]) ?? valueAt(entry, ["row"]);
  return typeof name === "string" ? name : null;
}
